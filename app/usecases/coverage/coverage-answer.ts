import type { ActivityCoverage, CoverageMonth, PlanCoverage } from '~/domain/funding/coverage-types'
import { wholeShare } from '~/domain/money/oere'

/** The coverage of a plan as the command line and the API tell it. No sealed figure is in it. */
export function planCoverageAnswer(plan: PlanCoverage): object {
  const { required, cash, inKind, total } = plan.coFinancing
  return {
    plan: plan.plan,
    from: plan.from,
    through: plan.through,
    horizon: plan.horizon,
    activities: plan.activities.map(activityAnswer),
    unassigned: { months: plan.unassigned.months.map(monthAnswer) },
    coFinancing: { required: required / wholeShare, cash, inKind, total },
  }
}

function activityAnswer(activity: ActivityCoverage): object {
  return {
    activity: activity.activity,
    continuation: activity.continuation,
    level: activity.level,
    firstUncoveredMonth: activity.firstUncoveredMonth,
    annualGap: activity.annualGap,
    annualMissing: activity.annualMissing,
    chance: activity.chance,
    expectedUncovered: activity.expectedUncovered,
    months: activity.months.map(monthAnswer),
  }
}

function monthAnswer({ month, need, firm, conditional, hoped, missing, surplus }: CoverageMonth): object {
  return { month, need, firm, conditional, hoped, missing, surplus }
}
