import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { loadPositionAgreements } from '../../../app/persistence/records/position-agreements.server'
import { loadPositionShares } from '../../../app/persistence/records/positions.server'
import { deleteOrganisation } from '../../../app/usecases/organisations/delete-organisation.server'
import { createPositionAgreement } from '../../../app/usecases/position-agreements/create-position-agreement.server'
import { updatePositionAgreement } from '../../../app/usecases/position-agreements/update-position-agreement.server'
import { createPositionAssignment } from '../../../app/usecases/position-assignments/create-position-assignment.server'
import { createPositionShare } from '../../../app/usecases/position-shares/create-position-share.server'
import { loadPositionShare } from '../../../app/usecases/position-shares/load-position-share.server'
import { updatePositionShare } from '../../../app/usecases/position-shares/update-position-share.server'
import { updatePosition } from '../../../app/usecases/positions/update-position.server'
import { aGrant, aPosition, aShare, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const position = aPosition()
const half = aShare({ share: 5000, payerGrantId: null, payerOrganisationId: position.employerId })
const given = records({ positions: [position], positionShares: [half] })

const payer = {
  positionId: position.id,
  payerGrantId: null,
  payerOrganisationId: position.employerId,
  from: null,
  through: null,
}

describe('a payer of a post', () => {
  test('is refused above 100 %, with the day and how much', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, given))
    const refused = await createPositionShare(context, { values: { ...payer, share: 6000 } })
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ field: 'share', problem: 'aboveWhole', over: 1000 }],
    })
    expect(await createPositionShare(context, { values: { ...payer, share: 5000 } })).toMatchObject({
      ok: true,
    })
  })

  test('is not overwritten by who opened it before somebody else changed it', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, given))
    const opened = await loadPositionShare(context, { id: half.id, positionId: null })
    if (!opened.ok) throw new Error('not there')
    const { id: _, ...values } = half
    const change = (share: number) =>
      updatePositionShare(context, { id: half.id, version: opened.version, values: { ...values, share } })
    expect(await change(4000)).toMatchObject({ ok: true })
    expect(await change(3000)).toMatchObject({ ok: false, reason: 'conflict' })
    const [kept] = await loadPositionShares(db.client, context.actor.secretariatId, { id: half.id })
    expect(kept?.share).toBe(4000)
  })

  test('is refused where its grant would pay beyond its net, and only who sees salaries is told the sum', async () => {
    const db = await freshDatabase()
    const grant = aGrant({ awardedAmount: 100 as never })
    const poor = { ...given, positionShares: [], grants: [grant], allocations: [], instalments: [] }
    const id = await aSecretariat(db, { ...poor, requirements: [], obligations: [] })
    const values = { ...payer, payerOrganisationId: null, payerGrantId: grant.id, share: 10000 }
    const leader = await createPositionShare(inside(db, id), { values })
    expect(leader).toMatchObject({ ok: false, problems: [{ field: 'share', problem: 'aboveAward' }] })
    const editor = await createPositionShare(inside(db, id, 'editor'), { values })
    expect(editor).toEqual({
      ok: false,
      reason: 'invalid',
      problems: [{ field: 'share', problem: 'beyondAward' }],
    })
    expect(await loadPositionShares(db.client, id)).toEqual([])
  })
})

describe('a post', () => {
  test('refuses hours that a week does not have, and an end before its start', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, given))
    const { id: _, ...values } = position
    const wrong = {
      ...values,
      hoursPerWeek: 200 * 10_000,
      from: day('2026-05-01'),
      through: day('2026-04-30'),
    }
    const refused = await updatePosition(context, { id: position.id, version: 1, values: wrong })
    expect(refused).toMatchObject({
      ok: false,
      problems: [
        { field: 'hoursPerWeek', problem: 'outOfRange' },
        { field: 'through', problem: 'endsBeforeStart' },
      ],
    })
    const hours = {
      positionId: position.id,
      activityId: 'activity',
      hoursPerWeek: 0,
      from: null,
      through: null,
    }
    expect(await createPositionAssignment(context, { values: hours })).toMatchObject({ ok: false })
  })

  test('keeps its cost when somebody without the right to salaries changes it', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, given)
    const { id: _, ...values } = position
    const renamed = { ...values, name: 'Gadeplansmedarbejder', monthlyCost: 1 as never }
    const saved = await updatePosition(inside(db, id, 'editor'), {
      id: position.id,
      version: 1,
      values: renamed,
    })
    expect(saved).toMatchObject({ ok: true, name: 'Gadeplansmedarbejder' })
    const row = await db.client.position.findFirstOrThrow({ where: { secretariatId: id } })
    expect(Number(row.monthlyCost)).toBe(position.monthlyCost)
  })

  test('holds its employer: the organisation cannot be deleted', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, given))
    const refused = await deleteOrganisation(context, { id: position.employerId, version: 1 })
    expect(refused).toMatchObject({ ok: false, reason: 'stillReferredTo' })
  })
})

describe('an agreement', () => {
  const values = {
    positionId: position.id,
    tasks: 'Sport mandag',
    expectationsOfEmployer: null,
    expectationsOfHost: null,
    substitution: null,
    noticeMonths: 3,
    signedOn: null,
    validFrom: day('2026-01-01'),
    validThrough: day('2026-12-31'),
    evaluations: [{ id: null, day: day('2026-06-01'), doneOn: null, note: null }],
  }

  test('is renewed by one more, and the old one stays', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, given))
    await createPositionAgreement(context, { values })
    const renewed = { ...values, validFrom: day('2027-01-01'), validThrough: null, evaluations: [] }
    await createPositionAgreement(context, { values: renewed })
    const all = await loadPositionAgreements(db.client, context.actor.secretariatId)
    expect(all.map(({ validFrom, evaluations }) => [validFrom, evaluations.length])).toEqual([
      ['2026-01-01', 1],
      ['2027-01-01', 0],
    ])
  })

  test('keeps the id of an evaluation that is noted as held, and refuses one held in the future', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, given))
    const made = await createPositionAgreement(context, { values })
    if (!made.ok) throw new Error('refused')
    const [before] = await loadPositionAgreements(db.client, context.actor.secretariatId)
    const evaluation = before!.evaluations[0]!
    const held = (doneOn: string, version: number) =>
      updatePositionAgreement(context, {
        id: made.id,
        version,
        values: { ...values, evaluations: [{ ...evaluation, doneOn: day(doneOn) }] },
      })
    expect(await held('2999-01-01', 1)).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await held('2026-01-02', 1)).toMatchObject({ ok: true, version: 2 })
    expect(await held('2026-01-03', 1)).toMatchObject({ ok: false, reason: 'conflict' })
    const [after] = await loadPositionAgreements(db.client, context.actor.secretariatId)
    expect(after!.evaluations).toEqual([{ ...evaluation, doneOn: '2026-01-02' }])
  })
})
