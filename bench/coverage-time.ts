import { day } from '../app/domain/calendar/day'
import { coverage } from '../app/domain/funding/coverage'
import { seededRecords, wholeCountry } from './seeded-records'
import { figure, printTable, ratio } from './table'

const today = day('2026-11-22')
const settings = {
  defaultProbability: 5000,
  horizonMonths: 24,
  foundationVatRates: [{ from: '1900-01-01', share: 1750 }],
}
const rounds = 5

/** How the time of coverage grows with the number of plans: it is to grow no faster than they do. */
export function measureCoverage(): void {
  const measured = [1, 10, wholeCountry.plans].map((plans) => {
    const records = seededRecords(1, { ...wholeCountry, plans }, today)
    const first = performance.now()
    const answer = coverage(records, settings, today)
    const cold = performance.now() - first
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now()
      coverage(records, settings, today)
      return performance.now() - start
    })
    const cells = answer.plans.reduce((sum, plan) => sum + plan.activities.length * plan.months.length, 0)
    return { plans, cells, cold, best: Math.min(...times) }
  })
  const base = measured[0]!
  printTable(
    'Coverage engine (best of five, ms)',
    ['plans', 'activity-months', 'first', 'best', 'µs per activity-month', 'to one plan'],
    measured.map(({ plans, cells, cold, best }) => [
      String(plans),
      figure(cells),
      figure(cold),
      figure(best),
      figure((best * 1000) / cells),
      ratio(best / cells, base.best / base.cells),
    ]),
  )
}
