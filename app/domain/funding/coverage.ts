import type { Activity } from '../activities/activity'
import type { Day } from '../calendar/day'
import type { Oere, Share } from '../money/oere'
import type { Plan } from '../plans/plan'
import { probabilityOf } from '../grants/certainty'
import type { SecretariatSettings } from '../secretariat/secretariat-records'
import { addCells, fillCells } from './cells'
import { chanceOfCover } from './chance'
import { coFinancingOf } from './co-financing'
import type {
  ActivityCoverage,
  Coverage,
  CoverageMonth,
  CoverageRecords,
  CoverageSource,
  PlanCoverage,
  UncoveredBounds,
} from './coverage-types'
import { standingOf } from './level'
import { needOf } from './need'
import type { PlanWindow } from './plan-window'
import { planWindow } from './plan-window'
import type { RecordsIndex } from './records-index'
import { indexRecords } from './records-index'
import { ownHoursOf, sourcesOf } from './sources'

/**
 * What every plan needs and who pays it, month by month to its horizon, and what it loses when it ends.
 * `only` holds the ids of the plans to work out; the others still count as sources. Amounts are øre.
 */
export function coverage(
  records: CoverageRecords,
  settings: SecretariatSettings,
  today: Day,
  only?: ReadonlySet<string>,
): Coverage {
  const index = indexRecords(records)
  const plans = records.plans.filter((plan) => only === undefined || only.has(plan.id))
  return { today, plans: plans.map((plan) => coverageOfPlan(plan, index, settings, today)) }
}

function coverageOfPlan(
  plan: Plan,
  index: RecordsIndex,
  settings: SecretariatSettings,
  today: Day,
): PlanCoverage {
  const window = planWindow(plan, settings.horizonMonths)
  const activities = index
    .activitiesOf(plan.id)
    .map((activity) => coverageOfActivity(activity, window, index, settings, today))
  const ownHours = ownHoursOf(plan, window, index, settings)
  const unassigned = fillCells(ownHours.need, ownHours.sources, window)
  const added = addCells(
    window,
    activities.map((activity) => activity.months),
  )
  return {
    planId: plan.id,
    plan: plan.name,
    from: plan.from,
    through: plan.through,
    horizon: window.horizon,
    months: window.months,
    activities,
    unassigned: { months: unassigned, sources: ownHours.sources },
    totals: { activities: added, all: addCells(window, [added, unassigned]) },
    coFinancing: coFinancingOf(plan, index),
  }
}

function coverageOfActivity(
  activity: Activity,
  window: PlanWindow,
  index: RecordsIndex,
  settings: SecretariatSettings,
  today: Day,
): ActivityCoverage {
  const sources = sourcesOf(activity, window, index, settings)
  const months = fillCells(needOf(activity, window, index), sources, window)
  const year = months.slice(window.yearAfter.from, window.yearAfter.until)
  const gaps = year.map((month) => month.need - month.firm)
  const applications = applicationsIn(sources, window, (grantId) =>
    probabilityOf(index.grants.get(grantId)!, settings.defaultProbability),
  )
  const chance = chanceOfCover(gaps, applications)
  return {
    activityId: activity.id,
    activity: activity.name,
    continuation: activity.continuation,
    ...standingOf(activity, months, window, today),
    chance: chance?.chance ?? null,
    expectedUncovered: chance?.expectedUncovered ?? null,
    openApplications: applications.length,
    uncoveredBounds: boundsOf(year, sources, window),
    months,
    sources,
  }
}

/** The open applications with money in the 12 months after the plan: one answer a grant, however its money comes. */
function applicationsIn(
  sources: readonly CoverageSource[],
  window: PlanWindow,
  probability: (grantId: string) => Share,
): { probability: Share; amounts: number[] }[] {
  const { from, until } = window.yearAfter
  const byGrant = new Map<string, number[]>()
  for (const source of sources) {
    if (source.certainty !== 'hoped' || source.origin.kind !== 'grant') continue
    const amounts = source.fullAmounts.slice(from, until)
    const known = byGrant.get(source.origin.grantId)
    byGrant.set(source.origin.grantId, known ? known.map((amount, at) => amount + amounts[at]!) : amounts)
  }
  return [...byGrant]
    .filter(([, amounts]) => amounts.some((amount) => amount > 0))
    .map(([grantId, amounts]) => ({ probability: probability(grantId), amounts }))
}

function boundsOf(
  year: readonly CoverageMonth[],
  sources: readonly CoverageSource[],
  window: PlanWindow,
): UncoveredBounds {
  let least = 0
  let weighted = 0
  let most = 0
  year.forEach((month, at) => {
    const gap = month.need - month.firm
    let full = 0
    let expected = 0
    for (const source of sources) {
      if (source.certainty !== 'hoped') continue
      full += source.fullAmounts[window.yearAfter.from + at]!
      expected += source.amounts[window.yearAfter.from + at]!
    }
    least += Math.max(0, gap - full)
    weighted += Math.max(0, gap - expected)
    most += gap
  })
  return { least: least as Oere, weighted: weighted as Oere, most: most as Oere }
}
