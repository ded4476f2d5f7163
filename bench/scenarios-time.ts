import { day } from '../app/domain/calendar/day'
import { coverage } from '../app/domain/funding/coverage'
import type { ScenarioChange } from '../app/domain/scenarios/scenario'
import { halfShare } from '../app/domain/scenarios/scenario'
import { liveOutcome, outcomeOf } from '../app/domain/scenarios/outcome-of'
import { seededRecords, wholeCountry } from './seeded-records'
import { figure, printTable, ratio } from './table'

const today = day('2026-11-22')
const settings = {
  defaultProbability: 5000,
  horizonMonths: 24,
  foundationVatRates: [{ from: '1900-01-01', share: 1750 }],
}
const rounds = 5

/** The plan as it is and four scenarios of three changes, beside one run of its coverage. */
export function measureScenarios(): void {
  const records = seededRecords(1, { ...wholeCountry, plans: 1 }, today)
  const plan = records.plans[0]!
  const ground = { plan, settings, today }
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
  const grant = records.grants.find(({ status }) => status === 'applied') ?? records.grants[0]!
  const changes: ScenarioChange[] = [
    { code: 'fundRenewed', share: halfShare },
    { code: 'refused', grant: { id: grant.id, name: grant.reference } },
    {
      code: 'partyTakes',
      organisation: named(records.organisations[0]!),
      share: halfShare,
      activities: null,
      from: null,
    },
  ]
  const best = (work: () => void) =>
    Math.min(
      ...Array.from({ length: rounds }, () => {
        const start = performance.now()
        work()
        return performance.now() - start
      }),
    )
  const once = best(() => coverage(records, settings, today, new Set([plan.id])))
  const compared = best(() => {
    const live = liveOutcome(records, ground)
    for (let at = 0; at < 4; at++)
      outcomeOf(records, changes, ground, { scenarioId: String(at), name: String(at) }, live)
  })
  printTable(
    'Scenarios over one plan (best of five, ms)',
    ['activities', 'coverage once', 'live and four of three changes', 'to coverage once'],
    [
      [
        String(records.activities.filter(({ planId }) => planId === plan.id).length),
        figure(once),
        figure(compared),
        ratio(compared, once),
      ],
    ],
  )
}
