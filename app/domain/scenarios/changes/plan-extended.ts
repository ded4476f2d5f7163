import { activityPeriod, costLinePeriod } from '../../activities/activity'
import type { Activity, CostLine } from '../../activities/activity'
import type { Day } from '../../calendar/day'
import { addDays, addMonths, dayOfMonth } from '../../calendar/day'
import { daysInMonthOf, monthsOf, monthOf } from '../../calendar/month'
import type { Period } from '../../calendar/period'
import { daysIn } from '../../calendar/period'
import type { Oere } from '../../money/oere'
import { payingPeriod } from '../../positions/paying-period'
import type { ScenarioChange } from '../scenario'
import type { ChangeEffect, ScenarioGround, ScenarioState } from '../scenario-state'

/**
 * The plan ends so many months later, with what ran to its old end: activities that do not close on purpose, their
 * costs at the rate they had, posts and hours. Money does not follow by itself: a grant ends when its letter says, so
 * only organisations that pay a post without an end of their own go on. An anchoring still begins on its old day.
 */
export function extendPlan(
  { records, postOf }: ScenarioState,
  change: Extract<ScenarioChange, { code: 'planExtended' }>,
  ground: ScenarioGround,
): ChangeEffect {
  const plan = records.plans.find((one) => one.id === ground.plan.id)!
  const end = plan.through
  const through = addMonths(end, change.months, 'monthEnd')
  const further: Period = { from: addDays(end, 1), through }
  const runOn = <Row extends { through: Day | null }>(row: Row): Row =>
    row.through === end ? { ...row, through } : row

  const running = new Map<string, Activity>()
  const activities = records.activities.map((activity) => {
    if (activity.planId !== plan.id || (activity.through !== null && activity.through !== end))
      return activity
    if (activity.continuation === 'close') return { ...activity, through: end }
    running.set(activity.id, activity)
    return runOn(activity)
  })
  const costLines = records.costLines.flatMap((line) => {
    const activity = running.get(line.activityId)
    if (!activity) return line
    const period = costLinePeriod(line, activityPeriod(activity, plan))
    return period.through === end ? costGoesOn(line, period, further) : line
  })
  const positions = new Map(records.positions.map((one) => [one.id, one]))
  const grants = new Map(records.grants.map((one) => [one.id, one]))
  const positionShares = records.positionShares.map((share) => {
    const position = positions.get(share.positionId)
    if (share.payerGrantId === null || position?.planId !== plan.id) return share
    const paid = payingPeriod(share, position, plan, (id) => grants.get(id))
    return paid?.through === end ? { ...share, through: end } : share
  })
  const isOurs = (positionId: string) => positions.get(positionId)?.planId === plan.id
  return {
    state: {
      postOf,
      records: {
        ...records,
        plans: records.plans.map((one) => (one.id === plan.id ? { ...one, through } : one)),
        activities,
        costLines,
        positions: records.positions.map((one) => (one.planId === plan.id ? runOn(one) : one)),
        positionShares,
        positionAssignments: records.positionAssignments.map((row) =>
          isOurs(row.positionId) ? runOn(row) : row,
        ),
        anchorings: records.anchorings.map((one) =>
          one.from === null && one.activityId !== null && running.has(one.activityId)
            ? { ...one, from: further.from }
            : one,
        ),
      },
    },
  }
}

/** A rate runs on; a sum for the whole period stays what it was, with a line of the same rate after it. */
function costGoesOn(line: CostLine, period: Period, further: Period): CostLine[] {
  if (line.basis !== 'total') return [line.through === null ? line : { ...line, through: further.through }]
  const amount = Math.round((line.amount * monthsIn(further)) / monthsIn(period)) as Oere
  return [
    { ...line, ...period },
    { ...line, id: `${line.id}:scenario`, amount, ...further },
  ]
}

/** Months as the spread counts them: part months as days of the month. */
function monthsIn(period: Period): number {
  const months = monthsOf(period)
  const first = daysInMonthOf(monthOf(period.from))
  const last = daysInMonthOf(monthOf(period.through))
  if (months.length === 1) return daysIn(period) / first
  return months.length - 2 + (first - dayOfMonth(period.from) + 1) / first + dayOfMonth(period.through) / last
}
