import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { noParticulars } from '../../../app/domain/grants/grant-particulars'
import type { Grant } from '../../../app/domain/grants/grant'
import type { ObligationRecord, Requirement } from '../../../app/domain/reporting/requirement'
import { noProgress } from '../../../app/domain/reporting/requirement'
import { loadObligations } from '../../../app/persistence/records/requirements.server'
import type { GrantValues } from '../../../app/usecases/grants/grant-page'
import { updateGrant } from '../../../app/usecases/grants/update-grant.server'
import { updatePlan } from '../../../app/usecases/plans/update-plan.server'
import type { RescheduleAsked } from '../../../app/usecases/reschedule/reschedule-preview'
import { updateOrganisation } from '../../../app/usecases/organisations/update-organisation.server'
import { aGrant, anOrganisation, aPlan, records } from '../../builders/records'
import { aRequirement } from '../../builders/requirements'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const grant = aGrant({ from: day('2026-01-01'), through: day('2027-12-31') })

function form({ id: _, ...rest }: Grant): GrantValues {
  return { ...rest, ...noParticulars }
}

function sent(given: Partial<ObligationRecord>): ObligationRecord {
  return {
    ...noProgress,
    id: 'sent',
    requirementId: 'status',
    occurrence: 'period:1',
    status: 'submitted',
    ...given,
  }
}

const requirements: Requirement[] = [
  aRequirement({
    id: 'status',
    name: 'Statusrapport',
    rule: 'hvert bevillingsår, 1 måned efter periodens slut',
  }),
  aRequirement({ id: 'final', name: 'Slutrapport', rule: '3 måneder efter bevillingens slut' }),
  aRequirement({ id: 'fixed', name: 'Erklæring', rule: 'datoer 01.06.2027' }),
]

async function opened(obligations: ObligationRecord[] = []) {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    ...records({ plans: [aPlan({ through: day('2029-12-31') })], grants: [grant] }),
    requirements,
    obligations,
  })
  const context = inside(db, id)
  const extend = (
    through: string,
    answers: Parameters<typeof updateGrant>[1]['answers'] = null,
    version = 1,
  ) =>
    updateGrant(context, {
      id: 'grant',
      version,
      values: form({ ...grant, through: day(through) }),
      answers,
    })
  return { db, id, context, extend }
}

function asked(outcome: unknown): RescheduleAsked['preview'] {
  expect(outcome).toMatchObject({ ok: false, reason: 'reschedule' })
  return (outcome as RescheduleAsked).preview
}

const movesOf = (preview: RescheduleAsked['preview']) =>
  preview.grants[0]!.moves.map(({ kind, requirement, before, after }) => [
    kind,
    requirement,
    before?.due ?? null,
    after?.due ?? null,
  ])

describe('an extension of a grant', () => {
  test('moves some dates and leaves others, and nothing is saved before that has been seen', async () => {
    const { extend } = await opened()
    const preview = asked(await extend('2028-06-30'))
    expect(movesOf(preview)).toEqual([
      ['moved', 'Slutrapport', '2028-03-31', '2028-09-30'],
      ['periodOnly', 'Erklæring', '2027-06-01', '2027-06-01'],
      ['appears', 'Statusrapport', null, '2028-07-30'],
    ])
    expect(preview.grants[0]!.unchanged).toBe(2)
    expect(await extend('2027-12-31')).toMatchObject({ ok: true, version: 1 })
    const saved = await extend('2028-06-30', { token: preview.token, further: new Set(), drop: new Set() })
    expect(saved).toMatchObject({ ok: true, version: 2 })
  })

  test('offers a further report where the final one is sent, on by default', async () => {
    const obligations = [
      sent({ requirementId: 'final', occurrence: 'once', status: 'approved', approvedOn: day('2026-02-01') }),
    ]
    const { db, id, extend } = await opened(obligations)
    const preview = asked(await extend('2028-06-30'))
    const stays = preview.grants[0]!.moves.find(({ kind }) => kind === 'stays')
    expect(stays).toMatchObject({
      requirement: 'Slutrapport',
      before: { due: '2028-03-31' },
      after: { due: '2028-03-31' },
      further: { period: { from: '2028-01-01', through: '2028-06-30' }, due: '2028-09-30', isDefault: true },
    })
    const answers = { token: preview.token, further: new Set([stays!.key]), drop: new Set<string>() }
    expect(await extend('2028-06-30', answers)).toMatchObject({ ok: true })
    const kept = await loadObligations(db.client, id)
    expect(kept).toHaveLength(2)
    expect(kept).toContainEqual(expect.objectContaining({ occurrence: 'once', keptDue: '2028-03-31' }))
    expect(kept).toContainEqual(
      expect.objectContaining({
        occurrence: 'once+further:1',
        periodFrom: '2028-01-01',
        status: 'notStarted',
      }),
    )
  })

  test('makes no further report that was not wanted', async () => {
    const { db, id, extend } = await opened([sent({ requirementId: 'final', occurrence: 'once' })])
    const { token } = asked(await extend('2028-06-30'))
    expect(await extend('2028-06-30', { token, further: new Set(), drop: new Set() })).toMatchObject({
      ok: true,
    })
    expect(await loadObligations(db.client, id)).toHaveLength(1)
  })

  test('is asked again where the preview has become another meanwhile', async () => {
    const { extend } = await opened()
    const { token } = asked(await extend('2028-06-30'))
    const other = asked(await extend('2028-09-30', { token, further: new Set(), drop: new Set() }))
    expect(other.token).not.toBe(token)
  })

  test('that somebody else has overtaken is a conflict, whatever was answered', async () => {
    const { extend } = await opened()
    const { token } = asked(await extend('2028-06-30'))
    const answers = { token, further: new Set<string>(), drop: new Set<string>() }
    expect(await extend('2028-06-30', answers)).toMatchObject({ ok: true, version: 2 })
    expect(await extend('2028-06-30', answers)).toMatchObject({ ok: false, reason: 'conflict' })
  })
})

describe('a grant cut short', () => {
  const started = sent({ id: 'started', occurrence: 'period:2', status: 'drafting' })

  test('asks about a report that was begun, and keeps it unless told otherwise', async () => {
    const { db, id, extend } = await opened([started])
    const preview = asked(await extend('2026-12-31'))
    expect(movesOf(preview)).toContainEqual(['dropsStarted', 'Statusrapport', '2028-01-31', null])
    const { token } = preview
    expect(await extend('2026-12-31', { token, further: new Set(), drop: new Set() })).toMatchObject({
      ok: true,
    })
    expect(await loadObligations(db.client, id)).toMatchObject([{ id: 'started', keptDue: '2028-01-31' }])
  })

  test('lets go of a begun report when told so', async () => {
    const { db, id, extend } = await opened([started])
    const preview = asked(await extend('2026-12-31'))
    const { key } = preview.grants[0]!.moves.find(({ kind }) => kind === 'dropsStarted')!
    const answers = { token: preview.token, further: new Set<string>(), drop: new Set([key]) }
    expect(await extend('2026-12-31', answers)).toMatchObject({ ok: true })
    expect(await loadObligations(db.client, id)).toEqual([])
  })
})

describe('a holder', () => {
  test('asks about the reports that follow its fiscal year', async () => {
    const db = await freshDatabase()
    const holder = anOrganisation({ id: 'holder', fiscalYearStart: 1 })
    const given = records({ grants: [aGrant({ ...grant, holderId: 'holder' })] })
    const yearly = aRequirement({
      id: 'yearly',
      name: 'Regnskab',
      rule: '5 måneder efter bevillingshavers regnskabsår',
    })
    const context = inside(
      db,
      await aSecretariat(db, {
        ...given,
        organisations: [...given.organisations, holder],
        requirements: [yearly],
      }),
    )
    const { id, ...values } = holder
    const change = (
      part: Partial<typeof values>,
      answers: Parameters<typeof updateOrganisation>[1]['answers'] = null,
    ) => updateOrganisation(context, { id, version: 1, values: { ...values, ...part }, answers })
    const { token } = asked(await change({ fiscalYearStart: 7 }))
    const seen = { token, further: new Set<string>(), drop: new Set<string>() }
    expect(await change({ fiscalYearStart: 7 }, seen)).toMatchObject({ ok: true, version: 2 })
  })
})

describe('a plan', () => {
  test('asks about every grant whose reports follow its end', async () => {
    const db = await freshDatabase()
    const plan = aPlan({ through: day('2029-12-31') })
    const ofPlan = (id: string, grantId: string) =>
      aRequirement({ id, grantId, name: 'Slutrapport', rule: '1 måned efter planens slut' })
    const context = inside(
      db,
      await aSecretariat(db, {
        ...records({ plans: [plan], grants: [grant, aGrant({ id: 'other' }), aGrant({ id: 'still' })] }),
        requirements: [ofPlan('a', 'grant'), ofPlan('b', 'other')],
      }),
    )
    const { id, ...values } = plan
    const change = (through: string) =>
      updatePlan(context, { id, version: 1, values: { ...values, through: day(through) } })
    expect(asked(await change('2030-06-30')).grants.map(({ grant: { name } }) => name)).toEqual([
      'grant',
      'other',
    ])
    expect(
      await updatePlan(context, { id, version: 1, values: { ...values, name: 'Ny plan' } }),
    ).toMatchObject({ ok: true, version: 2 })
  })
})
