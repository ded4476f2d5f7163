import { expect, test } from 'vitest'
import type { SecretariatRecords } from '../../app/domain/secretariat/secretariat-records'
import { day } from '../../app/domain/calendar/day'
import { readSecretariatCopy } from '../../app/persistence/copies/read-secretariat-copy.server'
import { newId } from '../../app/persistence/new-id.server'
import { createRecord } from '../../app/persistence/records/save-record.server'
import { loadActivity } from '../../app/usecases/activities/load-activity.server'
import { loadSubject } from '../../app/usecases/anchoring/load-subject.server'
import type { CarriedKind } from '../../app/usecases/carry-on/carry-on-page'
import { carryOn } from '../../app/usecases/carry-on/carry-on.server'
import { loadCarryOn } from '../../app/usecases/carry-on/load-carry-on.server'
import { importCopy } from '../../app/usecases/import/import-copy.server'
import { keptCoverage } from '../../app/usecases/coverage/kept-coverage.server'
import type { UseCaseContext } from '../../app/usecases/context'
import { aCostLine, aGrant, anActivity, anAllocation, aPosition, kroner, records } from '../builders/records'
import { freshDatabase } from '../setup/fresh-database'
import { aSecretariat, inside } from '../usecases/pages/a-secretariat'

const today = day('2026-03-09')

/** An activity of 1,000 kroner a month that its grant pays until the plan ends on 31 December 2026. */
const aBoard = {
  id: 'board',
  planId: 'plan',
  name: 'Bestyrelsen',
  level: 'board' as const,
  demandedByGrantId: null,
  paperLeadDays: null,
}

async function aPlanThatEnds(given: Partial<SecretariatRecords> = {}) {
  const db = await freshDatabase()
  const period = { from: day('2026-01-01'), through: day('2026-12-31') }
  const id = await aSecretariat(db, {
    ...records({
      activities: [anActivity({ name: 'Familiehuset' })],
      costLines: [aCostLine()],
      grants: [aGrant(period)],
      allocations: [anAllocation(period)],
    }),
    ...given,
  })
  return { db, id, context: inside(db, id, 'leader', { today }) }
}

async function carried(context: UseCaseContext): Promise<string> {
  const page = await loadCarryOn(context, { planId: 'plan', targetId: null })
  if (!page.ok) throw new Error(page.reason)
  const { name, from, through } = page.target
  const all = (kind: CarriedKind) =>
    page.rows[kind].map(({ id, suggested }) => ({ id, take: true, name: suggested }))
  const lists = { activities: all('activities'), positions: all('positions'), bodies: all('bodies') }
  const values = { targetId: null, planName: name, from, through, ...lists }
  const saved = await carryOn(context, { planId: 'plan', values })
  if (!saved.ok) throw new Error(saved.reason)
  return saved.id
}

async function monthsOf2027({ db, actor }: UseCaseContext) {
  const kept = await keptCoverage(db, actor.secretariatId, 'plan', today)
  const [activity] = kept!.plans[0]!.activities
  return { activity: activity!, months: activity!.months.filter(({ month }) => month.startsWith('2027')) }
}

test('money for the activity that carries on closes the gap of the one that ends, once, and says where', async () => {
  const { db, id, context } = await aPlanThatEnds()
  const planId = await carried(context)
  expect((await monthsOf2027(context)).activity).toMatchObject({ level: 'lost', annualGap: kroner(12_000) })

  const [next] = await db.client.activity.findMany({ where: { secretariatId: id, planId } })
  const grant = aGrant({ id: 'new', planId, from: day('2027-01-01'), through: day('2027-12-31') })
  await createRecord(db.client, id, 'grants', grant, { today })
  const half = { grantId: 'new', activityId: next!.id, from: grant.from!, through: day('2027-06-30') }
  await createRecord(
    db.client,
    id,
    'allocations',
    anAllocation({ ...half, id: newId(), amount: kroner(6000) }),
    { today },
  )

  const { activity, months } = await monthsOf2027(context)
  expect(months.map(({ need, firm, missing }) => [need, firm, missing])).toEqual([
    ...Array.from({ length: 6 }, () => [kroner(1000), kroner(1000), 0]),
    ...Array.from({ length: 6 }, () => [kroner(1000), 0, kroner(1000)]),
  ])
  expect(activity).toMatchObject({
    level: 'partly',
    firstUncoveredMonth: '2027-07',
    annualGap: kroner(6000),
  })
  expect(await loadActivity(context, { id: 'activity' })).toMatchObject({
    continuedBy: [{ id: next!.id, name: 'Familiehuset 2027–2030', plan: 'plan 2027–2030' }],
    money: {
      sources: expect.arrayContaining([
        expect.objectContaining({ successor: { id: next!.id, name: 'Familiehuset 2027–2030' } }),
      ]) as unknown,
    },
  })
  expect(await loadSubject(context, { id: 'activity' })).toMatchObject({
    row: { continuedIn: [{ name: 'Familiehuset 2027–2030', plan: 'plan 2027–2030' }] },
  })
})

test('what is carried on keeps its links through an export and an import', async () => {
  const { context, id } = await aPlanThatEnds({ positions: [aPosition({ id: 'post' })], bodies: [aBoard] })
  const planId = await carried(context)
  const bytes = new TextEncoder().encode(JSON.stringify(await readSecretariatCopy(context.db, id)))
  const elsewhere = await freshDatabase()
  const asked = { into: null, isDryRun: false, now: context.now }
  expect(await importCopy(elsewhere, bytes, asked)).toMatchObject({ ok: true })
  const there = inside(elsewhere, id, 'leader', { today })
  expect(await loadCarryOn(there, { planId: 'plan', targetId: planId })).toMatchObject({
    target: { id: planId },
    rows: {
      activities: [{ carried: { name: 'Familiehuset 2027–2030' } }],
      positions: [{ carried: { name: 'post 2027–2030' } }],
      bodies: [{ carried: { name: 'Bestyrelsen 2027–2030' } }],
    },
  })
})
