import { endsBeforePlan } from '../../activities/activity'
import { addDays } from '../../calendar/day'
import { monthIndex, monthOf } from '../../calendar/month'
import { planWindow } from '../../funding/plan-window'
import type { RecordsIndex } from '../../funding/records-index'
import { indexRecords } from '../../funding/records-index'
import { certaintyOf } from '../../grants/certainty'
import type { Allocation, Grant } from '../../grants/grant'
import { multiplyHalfUp } from '../../money/fraction'
import type { Oere } from '../../money/oere'
import { wholeShare } from '../../money/oere'
import { spread } from '../../money/spread'
import type { Plan } from '../../plans/plan'
import type { ScenarioChange } from '../scenario'
import type { ChangeEffect, ScenarioGround, ScenarioState } from '../scenario-state'
import { scenarioGrantId } from '../scenario-state'
import { scenarioGrant } from './scenario-grant'

/**
 * What Landsbyggefonden gave each activity, also through its posts, in the 12 calendar months up to the plan's end goes
 * on at the share of it, firm, from the day after the plan's own end (also where a change extends it) to the horizon.
 * Money of activities that end with the plan or before, and of the plan's own hours, goes on to nobody: they have no
 * need then. Own money beside Landsbyggefonden's stays what it is.
 */
export function renewFund(
  state: ScenarioState,
  change: Extract<ScenarioChange, { code: 'fundRenewed' }>,
  ground: ScenarioGround,
  at: number,
): ChangeEffect {
  const { records } = state
  const { plan, settings } = ground
  const index = indexRecords(records)
  const fundGrants = index.grantsOf(plan.id).filter((grant) => isFundGrant(grant, index))
  const funderId = fundGrants[0]?.funderId ?? ''
  const grantId = scenarioGrantId(at)
  const from = addDays(plan.through, 1)
  const { horizon } = planWindow(plan, settings.horizonMonths)
  const allocations: Allocation[] = []
  const postOf = new Map(state.postOf)
  for (const { activityId, positionId, amount } of givenInLastYear(fundGrants, plan, index)) {
    const renewed = multiplyHalfUp(amount * settings.horizonMonths, change.share, wholeShare * 12) as Oere
    if (renewed === 0 || from > horizon) continue
    const id = `${grantId}:${positionId ?? ''}:${activityId}`
    allocations.push({ id, grantId, activityId, amount: renewed, from, through: horizon })
    if (positionId !== null) postOf.set(id, positionId)
  }
  const name = index.organisations.get(funderId)?.name ?? 'Landsbyggefonden'
  return {
    state: {
      postOf,
      records: {
        ...records,
        grants: [...records.grants, scenarioGrant(at, name, funderId)],
        allocations: [...records.allocations, ...allocations],
      },
    },
    ...(allocations.length === 0 && change.share > 0 && { remark: 'noFundMoney' }),
  }
}

/** Landsbyggefonden's own money to the plan, awarded or promised. */
function isFundGrant(grant: Grant, index: RecordsIndex): boolean {
  const certainty = certaintyOf(grant)
  return (
    !grant.isCoFinancing &&
    (certainty === 'firm' || certainty === 'conditional') &&
    index.organisations.get(grant.funderId)?.kind === 'landsbyggefonden'
  )
}

interface Given {
  activityId: string
  /** The post it came through; null: an allocation. */
  positionId: string | null
  amount: number
}

function givenInLastYear(grants: readonly Grant[], plan: Plan, index: RecordsIndex): Given[] {
  const last = monthIndex(monthOf(plan.through))
  const isInYear = (month: number) => last - 12 < month && month <= last
  const given: Given[] = []
  const goesOn = (activityId: string) => {
    const activity = index.activities.get(activityId)
    return (
      activity?.planId === plan.id && activity.continuation !== 'close' && !endsBeforePlan(activity, plan)
    )
  }
  for (const grant of grants) {
    for (const allocation of index.allocationsFrom(grant.id)) {
      if (!goesOn(allocation.activityId)) continue
      const months = spread(allocation.amount, 'total', allocation)
      let amount = 0
      months.amounts.forEach((one, at) => (amount += isInYear(months.first + at) ? one : 0))
      add(given, { activityId: allocation.activityId, positionId: null, amount })
    }
    for (const position of index.positionsPaidBy(grant.id)) {
      const split = index.splitOf(position)
      const row = split.payers.findIndex((payer) => payer.kind === 'grant' && payer.grantId === grant.id)
      const width = split.activityIds.length + 1
      split.activityIds.forEach((activityId, column) => {
        if (!goesOn(activityId)) return
        let amount = 0
        for (const stretch of split.stretches)
          if (isInYear(stretch.month) && stretch.through <= plan.through)
            amount += stretch.cells[row * width + column]!
        add(given, { activityId, positionId: position.id, amount })
      })
    }
  }
  return given
}

/** One row for an activity and the post its money comes through. */
function add(given: Given[], one: Given): void {
  const known = given.find((row) => row.activityId === one.activityId && row.positionId === one.positionId)
  if (known) known.amount += one.amount
  else given.push(one)
}
