import type { Activity, CostLine } from '../../activities/activity'
import { endsBeforePlan } from '../../activities/activity'
import type { Day } from '../../calendar/day'
import { addDays, earliest } from '../../calendar/day'
import { firstDayOf } from '../../calendar/month'
import { averagedMonths, keptShare, needOf } from '../../funding/need'
import { planWindow } from '../../funding/plan-window'
import type { RecordsIndex } from '../../funding/records-index'
import { indexRecords } from '../../funding/records-index'
import type { Allocation } from '../../grants/grant'
import { multiplyHalfUp } from '../../money/fraction'
import type { Oere } from '../../money/oere'
import { wholeShare } from '../../money/oere'
import { spread } from '../../money/spread'
import type { Position } from '../../positions/position'
import type { ScenarioChange } from '../scenario'
import type { ChangeEffect, ScenarioGround, ScenarioState } from '../scenario-state'
import { gone } from '../scenario-state'

/**
 * The post is gone from the first of the month: what it costs, what its payers give, and its part of the need after
 * the plan. Where a cost per year after the plan is stated, that stands: nobody knows what of it is the post.
 */
export function lapsePosition(
  { records, postOf }: ScenarioState,
  change: Extract<ScenarioChange, { code: 'positionLapses' }>,
  ground: ScenarioGround,
): ChangeEffect {
  const position = records.positions.find((one) => one.id === change.position.id)
  if (!position) return gone('position', change.position.name)
  const from = firstDayOf(change.from)
  const last = addDays(from, -1)
  const index = indexRecords(records)
  const without = needWithout(position, from, index, ground)
  const isGone = last < position.from
  const ended: Position = {
    ...position,
    through: position.through === null ? last : earliest(position.through, last),
  }
  const rest = <Row extends { positionId: string }>(rows: Row[]) =>
    isGone ? rows.filter((row) => row.positionId !== position.id) : rows
  return {
    state: {
      postOf,
      records: {
        ...records,
        positions: records.positions.flatMap((one) => (one.id !== position.id ? one : isGone ? [] : ended)),
        positionShares: rest(records.positionShares),
        positionAssignments: rest(records.positionAssignments),
        activities: records.activities.map((one) => without.activities.get(one.id) ?? one),
        costLines: [...records.costLines, ...without.costLines],
        allocations: records.allocations.flatMap((one) =>
          postOf.get(one.id) === position.id ? endedBy(one, last) : one,
        ),
      },
    },
  }
}

/** The activities whose need after the plan was an average with the post in it, with a stated cost without it. */
function needWithout(position: Position, from: Day, index: RecordsIndex, ground: ScenarioGround) {
  const activities = new Map<string, Activity>()
  const costLines: CostLine[] = []
  const split = index.splitOf(position)
  const width = split.activityIds.length + 1
  split.activityIds.forEach((activityId, column) => {
    const activity = index.activities.get(activityId)
    const plan = activity && index.plans.get(activity.planId)
    if (!plan || activity.costAfterPlan !== null) return
    if (activity.continuation === 'close' || endsBeforePlan(activity, plan)) return
    const months = averagedMonths(activity, plan)
    if (!months) return
    const window = planWindow(plan, ground.settings.horizonMonths)
    const isAveraged = (month: number) => months.first <= month && month <= months.last
    let part = 0
    for (const stretch of split.stretches) {
      if (!isAveraged(stretch.month) || stretch.through > plan.through) continue
      for (let cell = column; cell < stretch.cells.length; cell += width) part += stretch.cells[cell]!
    }
    if (part === 0) return
    let need = 0
    // What comes after a plan that ends inside an averaged month is no part of the average.
    needOf(
      { ...activity, continuation: 'close', through: activity.through ?? plan.through },
      window,
      index,
    ).forEach((amount, at) => (need += isAveraged(window.first + at) ? amount : 0))
    const ofYear = (sum: number) =>
      multiplyHalfUp(sum * 12, keptShare(activity), wholeShare * (months.last - months.first + 1))
    const yearly = ofYear(part)
    activities.set(activityId, { ...activity, costAfterPlan: Math.max(0, ofYear(need) - yearly) as Oere })
    const after = addDays(plan.through, 1)
    if (from > after)
      costLines.push({
        id: `${position.id}:${activityId}:scenario`,
        activityId,
        label: position.name,
        kind: 'salary',
        amount: yearly as Oere,
        basis: 'perYear',
        from: after,
        through: earliest(addDays(from, -1), window.horizon),
      })
  })
  return { activities, costLines }
}

/** What the allocation gives until the day; nothing where it begins after it. */
function endedBy(allocation: Allocation, last: Day): Allocation[] {
  if (allocation.from > last) return []
  if (allocation.through <= last) return [allocation]
  const after = spread(allocation.amount, 'total', allocation, addDays(last, 1)).amounts
  const amount = after.reduce((left, one) => left - one, allocation.amount as number)
  return [{ ...allocation, amount: amount as Oere, through: last }]
}
