import { describe, expect, test } from 'vitest'
import { anchoringStages } from '../../app/domain/anchoring/anchoring'
import { addMonths, day, isLastDayOfMonth } from '../../app/domain/calendar/day'
import { instant } from '../../app/domain/calendar/instant'
import { coverage } from '../../app/domain/funding/coverage'
import { levels } from '../../app/domain/funding/coverage-types'
import { grantStatuses } from '../../app/domain/grants/grant'
import { obligationStatuses } from '../../app/domain/reporting/requirement'
import type { SecretariatRecords } from '../../app/domain/secretariat/secretariat-records'
import { secretariatId } from '../../app/domain/access/secretariat-id'
import { findMemberByRole } from '../../app/persistence/memberships.server'
import { loadSecretariatRecords } from '../../app/persistence/records/load-secretariat-records.server'
import { loadObligationSteps } from '../../app/persistence/records/obligation-history.server'
import { demoRecords } from '../../app/usecases/demo/demo-records'
import { loadDemo } from '../../app/usecases/demo/load-demo.server'
import { demoPlan } from '../../app/usecases/demo/plans'
import { mergeWorkbook } from '../../app/workbook/merge'
import { readWorkbook } from '../../app/workbook/read-workbook'
import { writeWorkbook } from '../../app/workbook/write-workbook'
import { freshDatabase } from '../setup/fresh-database'

const kroner = 100
const noRecords: SecretariatRecords = {
  plans: [],
  organisations: [],
  contacts: [],
  activities: [],
  costLines: [],
  positions: [],
  positionShares: [],
  positionAssignments: [],
  grants: [],
  instalments: [],
  allocations: [],
  requirements: [],
  obligations: [],
  anchorings: [],
  collaborations: [],
  bodies: [],
  bodyMembers: [],
  meetings: [],
}
const settings = {
  defaultProbability: 5000,
  horizonMonths: 24,
  foundationVatRates: [{ from: '1900-01-01', share: 1750 }],
}

function demoOn(today: string) {
  let made = 0
  return demoRecords(day(today), () => `id-${(made += 1)}`)
}

/** Days that a shift by months can stumble over, and one day of every month. */
const todays = [
  '2026-01-31',
  '2026-02-28',
  '2026-03-01',
  '2026-03-31',
  '2026-04-30',
  '2026-05-31',
  '2026-06-15',
  '2026-07-31',
  '2026-08-31',
  '2026-09-30',
  '2026-10-25',
  '2026-11-22',
  '2026-12-31',
  '2027-01-01',
  '2027-02-28',
  '2027-03-28',
  '2027-05-30',
  '2027-11-30',
  '2028-01-31',
  '2028-02-29',
  '2028-03-01',
  '2028-12-31',
  '2030-08-31',
  '2032-02-29',
]

describe.each(todays)('the demo as seen on %s', (text) => {
  const today = day(text)
  const { records, grantSteps } = demoOn(text)
  const plan = records.plans.find(({ name }) => name === demoPlan)!
  const running = coverage(records, settings, today).plans.find(({ planId }) => planId === plan.id)!

  test('has a plan that ends with a month, 9–10 months ahead', () => {
    expect(plan.through >= addMonths(today, 9)).toBe(true)
    expect(plan.through <= addMonths(today, 10, 'monthEnd')).toBe(true)
    expect(isLastDayOfMonth(plan.through)).toBe(true)
  })

  test('has every level, stage and status, and each flag beside the levels', () => {
    expect(new Set(running.activities.map(({ level }) => level))).toEqual(new Set(levels))
    expect(new Set(records.anchorings.map(({ stage }) => stage))).toEqual(new Set(anchoringStages))
    expect(new Set(records.grants.map(({ status }) => status))).toEqual(new Set(grantStatuses))
    const reports = new Set(records.obligations.map(({ status }) => status))
    // A report that is not begun has no record, or one that only says so.
    expect([...reports, 'notStarted'].sort()).toEqual([...obligationStatuses].sort())
    for (const flag of ['noCostsEntered', 'alreadyMissing', 'awaitsDecision'] as const) {
      expect(
        running.activities.some(({ flags }) => flags[flag]),
        flag,
      ).toBe(true)
    }
  })

  test('loses about four million kroner a year when the plan ends, and reaches its need before', () => {
    const missing = running.activities.reduce((total, { annualMissing }) => total + annualMissing, 0)
    const gap = running.activities.reduce((total, { annualGap }) => total + annualGap, 0)
    expect(missing).toBeGreaterThan(3_800_000 * kroner)
    expect(missing).toBeLessThan(4_800_000 * kroner)
    expect(gap).toBeLessThan(6_000_000 * kroner)
    const before = running.totals.all.filter(({ month }) => month <= plan.through.slice(0, 7))
    const isCovered = before.filter(({ need, firm }) => need - firm < 1_000 * kroner)
    expect(isCovered.length / before.length).toBeGreaterThan(0.7)
    const lastYear = before.slice(-12).reduce((total, { need }) => total + need, 0)
    expect(lastYear).toBeGreaterThan(9_000_000 * kroner)
    expect(lastYear).toBeLessThan(10_000_000 * kroner)
  })

  test('passes every check of the workbook, and comes back from it as it was', async () => {
    const file = await writeWorkbook(records, { withSalaries: true, secretariat: 'Demo', today })
    const workbook = await readWorkbook(file)
    const shared = { workbook, today, doneBefore: null, foundationVatRates: settings.foundationVatRates }
    let made = 0
    const newId = () => `new-${(made += 1)}`
    const into = (existing: SecretariatRecords) => mergeWorkbook({ ...shared, existing, newId })
    const fresh = into(noRecords)
    expect([...fresh.problems, ...fresh.warnings]).toEqual([])
    expect(Object.values(fresh.created).reduce((sum, count) => sum + count, 0)).toBe(
      Object.values(records).reduce((sum, list) => sum + list.length, 0),
    )
    expect(into(records).changes).toEqual([])
  })

  test('refers only to what it has', () => {
    const ids = new Set(Object.values(records).flatMap((list) => list.map(({ id }: { id: string }) => id)))
    const referred = Object.values(records)
      .flatMap((list: object[]) => list.flatMap((record) => Object.entries(record)))
      .filter(([field]) => /Ids?$/.test(field))
      .flatMap(([, value]: [string, unknown]) => value)
      .filter((value) => value !== null)
    expect(referred.filter((id) => !ids.has(id as string))).toEqual([])
    expect(grantSteps.filter(({ grantId }) => !ids.has(grantId))).toEqual([])
  })

  test('has a life behind every grant that leads to its status and lies in the past', () => {
    for (const grant of records.grants) {
      const steps = grantSteps.filter(({ grantId }) => grantId === grant.id)
      expect(steps.at(-1)?.to).toBe(grant.status)
      expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).sort())
      expect(steps.every(({ on }) => on <= today)).toBe(true)
    }
  })

  test('has a meeting behind it and one ahead in every quarter of a year', () => {
    const quarterBack = addMonths(today, -3)
    const quarterAhead = addMonths(today, 3)
    expect(records.meetings.some(({ day }) => day > quarterBack && day <= today)).toBe(true)
    expect(records.meetings.some(({ day }) => day > today && day <= quarterAhead)).toBe(true)
  })
})

describe('the demo secretariat', () => {
  const at = { today: day('2026-11-22'), now: instant('2026-11-22T09:00:00.000Z') }

  test('is loaded whole, with a person for each role', async () => {
    const database = await freshDatabase()
    const loaded = await loadDemo(database, at)
    expect(loaded.isNew).toBe(true)
    const kept = await loadSecretariatRecords(database.client, loaded.secretariatId)
    const written = demoOn('2026-11-22').records
    for (const list of Object.keys(written) as (keyof typeof written)[]) {
      expect([list, kept[list].length]).toEqual([list, written[list].length])
    }
    for (const role of ['leader', 'editor', 'board', 'partner'] as const) {
      const member = await findMemberByRole(database.client, loaded.secretariatId, role)
      expect(member?.contactName, role).toBe(member?.name)
    }
    const returned = kept.obligations.filter(({ status }) => status === 'returned')
    const told = await loadObligationSteps(
      database.client,
      loaded.secretariatId,
      returned.map(({ id }) => id),
    )
    expect(told.map(({ to }) => to)).toEqual(['submitted', 'returned'])
    expect(told.at(-1)?.note).toContain('deltagertal')
    const steps = await database.client.grantStatusChange.findMany({ select: { to: true, on: true } })
    expect(steps.some(({ on }) => on < '2020-01-01')).toBe(true)
  })

  test('is loaded once, however often and from how many starts it is asked for', async () => {
    const database = await freshDatabase()
    const loads = await Promise.all([loadDemo(database, at), loadDemo(database, at)])
    const again = await loadDemo(database, at)
    expect(loads.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(again).toEqual({ secretariatId: secretariatId(loads[0].secretariatId), isNew: false })
    expect(await database.client.secretariat.count()).toBe(1)
    expect(await database.client.user.count()).toBe(4)
  })
})
