import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { noProgress } from '../../../app/domain/reporting/requirement'
import type { Requirement } from '../../../app/domain/reporting/requirement'
import { createInstalment } from '../../../app/usecases/instalments/create-instalment.server'
import { deleteInstalment } from '../../../app/usecases/instalments/delete-instalment.server'
import type { InstalmentValues } from '../../../app/usecases/instalments/instalment-pages'
import { loadInstalmentForm } from '../../../app/usecases/instalments/load-instalment-form.server'
import { updateInstalment } from '../../../app/usecases/instalments/update-instalment.server'
import { noParticulars } from '../../../app/domain/grants/grant-particulars'
import { updateGrant } from '../../../app/usecases/grants/update-grant.server'
import { loadGrant } from '../../../app/usecases/grants/load-grant.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { aGrant, kroner, records } from '../../builders/records'
import { aRequirement } from '../../builders/reporting'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const values: InstalmentValues = {
  number: '1',
  amount: kroner(250_000),
  day: day('2027-02-01'),
  releasedByIds: [],
  isRetention: false,
  requestedOn: null,
  receivedOn: null,
  receivedAmount: null,
  responsibleId: null,
  deputyId: null,
  conditions: [],
}

async function atWork(requirements: Requirement[] = [], status?: 'submitted' | 'approved' | 'waived') {
  const db = await freshDatabase()
  const given = records({ grants: [aGrant({ awardDay: day('2026-01-01') })] })
  const obligations = status
    ? [
        {
          id: 'sent',
          requirementId: requirements[0]!.id,
          occurrence: 'once',
          status,
          ...noProgress,
        },
      ]
    : []
  const id = await aSecretariat(db, { ...given, requirements, obligations } as never)
  return { db, id, context: inside(db, id) }
}

const make = (context: ReturnType<typeof inside>, given: Partial<InstalmentValues> = {}) =>
  createInstalment(context, { grantId: 'grant', values: { ...values, ...given } })

/** The answer of somebody who has seen what a change does to the reports. */
function seen(given: unknown) {
  const { token } = (given as { preview: { token: string } }).preview
  return { answers: { token, further: new Set<string>(), drop: new Set<string>() } }
}

const report = aRequirement('report', '5 måneder efter bevillingens start')

describe('an instalment', () => {
  test.each([
    ['submitted', 'waits', false],
    ['approved', 'ready', true],
    ['waived', 'ready', true],
  ] as const)('behind a report that is %s %s', async (status, state, isMet) => {
    const { context } = await atWork([report], status)
    expect(await make(context, { releasedByIds: ['report'] })).toMatchObject({ ok: true, name: 'grant: 1' })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      instalments: [{ state, gate: [{ kind: 'report', isMet, due: '2026-06-01' }] }],
    })
  })

  test('waits for a named condition until it is ticked with evidence', async () => {
    const { context } = await atWork()
    const open = { label: 'Følgegruppen har godkendt planen', metOn: null, evidence: null }
    const { id } = (await make(context, { conditions: [open] })) as { id: string }
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ instalments: [{ state: 'waits' }] })
    const met = { ...open, metOn: day('2026-11-01') }
    const save = (version: number, conditions: InstalmentValues['conditions']) =>
      updateInstalment(context, { id, version, values: { ...values, conditions } })
    expect(await save(1, [met])).toMatchObject({
      problems: [{ field: 'conditions[0].evidence', problem: 'needsEvidence' }],
    })
    expect(await save(1, [{ ...met, evidence: 'Referat 1.11.' }])).toMatchObject({ ok: true, version: 2 })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      instalments: [{ state: 'ready', gate: [{ isMet: true, evidence: 'Referat 1.11.' }] }],
    })
    expect(await save(1, [])).toMatchObject({ reason: 'conflict', version: 2 })
  })

  test('says that it waits for a requirement without a day', async () => {
    const later = aRequirement('later', '1 måned efter accepten')
    const { context } = await atWork([later])
    await make(context, { releasedByIds: ['later'] })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      instalments: [{ state: 'waits', gate: [{ kind: 'withoutDay', requirement: { id: 'later' } }] }],
    })
  })

  test('is not above the gross award with the others, and the refusal says by how much', async () => {
    const { context } = await atWork()
    await make(context, { amount: kroner(900_000) })
    expect(await make(context, { number: '2', amount: kroner(100_001) })).toMatchObject({
      problems: [{ field: 'amount', problem: 'aboveGross', toFree: kroner(1) }],
    })
    expect(await make(context, { number: '2', amount: kroner(100_000) })).toMatchObject({ ok: true })
  })

  test.each([
    [{ number: '' }, { field: 'number', problem: 'required' }],
    [{ amount: kroner(0) }, { field: 'amount', problem: 'notPositive' }],
    [{ receivedOn: day('2027-01-01') }, { field: 'receivedOn', problem: 'inTheFuture' }],
    [
      { requestedOn: day('2026-11-02'), receivedOn: day('2026-11-01') },
      { field: 'receivedOn', problem: 'beforeRequested' },
    ],
    [{ receivedAmount: kroner(1) }, { field: 'receivedOn', problem: 'neededByAmount' }],
    [{ releasedByIds: ['nowhere'] }, { field: 'releasedByIds', problem: 'unknownReference' }],
  ])('is refused with %o', async (given, problem) => {
    const { context } = await atWork()
    expect(await make(context, given)).toMatchObject({ reason: 'invalid', problems: [problem] })
  })

  test('is not released by a report that waits for the last payment, also through another', async () => {
    const final = aRequirement('final', '9 måneder efter sidste udbetaling')
    const after = aRequirement('after', '3 måneder efter bevillingens slut', { afterIds: ['final'] })
    const { context } = await atWork([final, after])
    const circular = { problems: [{ field: 'releasedByIds', problem: 'circularGate' }] }
    expect(await make(context, { releasedByIds: ['final'] })).toMatchObject(circular)
    expect(await make(context, { releasedByIds: ['after'] })).toMatchObject(circular)
    const last = { grantId: 'grant', id: 'last', values: { ...values, number: '2', day: day('2027-08-01') } }
    const shown = await createInstalment(context, last)
    expect(await createInstalment(context, { ...last, ...seen(shown) })).toMatchObject({ ok: true })
    expect(await make(context, { releasedByIds: ['after'] })).toMatchObject({ ok: true })
  })

  test('counts as received with what came, goes to the trash and comes back with its conditions', async () => {
    const { context } = await atWork()
    const received = { receivedOn: day('2026-11-01'), receivedAmount: kroner(240_000) }
    const condition = { label: 'Aftale', metOn: day('2026-10-01'), evidence: 'Underskrevet' }
    const { id } = (await make(context, { ...received, conditions: [condition] })) as { id: string }
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      money: { received: kroner(240_000) },
      instalments: [{ state: 'received' }],
    })
    const deleted = await deleteInstalment(context, { id, version: 1 })
    expect(deleted).toMatchObject({ ok: true })
    expect(await restoreFromTrash(context, deleted as { trashId: string })).toMatchObject({ ok: true })
    expect(await loadInstalmentForm(context, { id })).toMatchObject({
      instalment: { conditions: [condition] },
    })
  })

  test('shows what a later payment moves before it is saved, and what follows a new one', async () => {
    const final = aRequirement('final', '9 måneder efter sidste udbetaling')
    const each = aRequirement('each', 'med raterne')
    const { context } = await atWork([final, each])
    await make(context, { day: day('2026-10-01') })
    const { instalments } = (await loadGrant(context, { id: 'grant' })) as { instalments: { id: string }[] }
    const received = { ...values, day: day('2026-10-01'), receivedOn: day('2026-11-01') }
    const asked = { id: instalments[0]!.id, version: 1, values: received }
    const preview = await updateInstalment(context, asked)
    expect(preview).toMatchObject({ ok: false, reason: 'reschedule' })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ instalments: [{ receivedOn: null }] })
    expect(await updateInstalment(context, { ...asked, ...seen(preview) })).toMatchObject({ version: 2 })

    const later = { grantId: 'grant', id: 'to-be', values: { ...values, number: '2' } }
    const follows = await createInstalment(context, later)
    expect(follows).toMatchObject({ reason: 'reschedule' })
    expect(await createInstalment(context, { ...later, ...seen(follows) })).toMatchObject({ ok: true })
  })

  test('that is the last shows what its deletion moves before it is gone, and undo brings it back', async () => {
    const final = aRequirement('final', '9 måneder efter sidste udbetaling')
    const { context } = await atWork([final])
    await make(context, { day: day('2026-12-01') })
    const last = { grantId: 'grant', id: 'last', values: { ...values, number: '2', day: day('2027-08-01') } }
    await createInstalment(context, { ...last, ...seen(await createInstalment(context, last)) })
    const asked = await deleteInstalment(context, { id: 'last', version: 1 })
    expect(asked).toMatchObject({
      reason: 'reschedule',
      preview: {
        grants: [{ moves: [{ kind: 'moved', before: { due: '2028-05-01' }, after: { due: '2027-09-01' } }] }],
      },
    })
    expect(await loadInstalmentForm(context, { id: 'last' })).toMatchObject({ ok: true })
    const deleted = await deleteInstalment(context, { id: 'last', version: 1, ...seen(asked) })
    expect(deleted).toMatchObject({ ok: true })
    expect(await restoreFromTrash(context, deleted as { trashId: string })).toMatchObject({ ok: true })
  })

  test('holds the award: it is not lowered below what is planned of it, and may be raised', async () => {
    const { context } = await atWork()
    await make(context, { amount: kroner(900_000) })
    const { id: _, ...grant } = aGrant({ awardDay: day('2026-01-01') })
    const award = (amount: number, version: number) =>
      updateGrant(context, {
        id: 'grant',
        version,
        values: { ...grant, ...noParticulars, awardedAmount: kroner(amount) },
      })
    expect(await award(899_999, 1)).toMatchObject({
      problems: [{ field: 'awardedAmount', problem: 'aboveGross', toFree: kroner(1) }],
    })
    expect(await award(900_000, 1)).toMatchObject({ ok: true, version: 2 })
  })

  test('is closed to those who only read', async () => {
    const { db, id } = await atWork()
    expect(await make(inside(db, id, 'board'))).toMatchObject({ reason: 'forbidden' })
    expect(await make(inside(db, id, 'partner'))).toMatchObject({ reason: 'forbidden' })
  })
})
