import { addDays } from '../../calendar/day'
import { firstDayOf, lastDayOf, monthOf } from '../../calendar/month'
import { coverage } from '../../funding/coverage'
import type { Allocation } from '../../grants/grant'
import { multiplyHalfUp } from '../../money/fraction'
import type { Oere } from '../../money/oere'
import { wholeShare } from '../../money/oere'
import type { ScenarioChange } from '../scenario'
import type { ChangeEffect, MissingReference, ScenarioGround, ScenarioState } from '../scenario-state'
import { scenarioGrantId } from '../scenario-state'
import { scenarioGrant } from './scenario-grant'

/**
 * The party pays its share of each month's need that firm money does not reach after the changes before this one,
 * by cumulative rounding, from the month on: what is only applied for counts as uncovered here, as in *ikke sikret*.
 */
export function takeShare(
  state: ScenarioState,
  change: Extract<ScenarioChange, { code: 'partyTakes' }>,
  ground: ScenarioGround,
  at: number,
): ChangeEffect {
  const { records } = state
  const { organisation, share } = change
  const missing: MissingReference[] = []
  if (!records.organisations.some((one) => one.id === organisation.id))
    missing.push({ kind: 'organisation', name: organisation.name })
  const there = new Set(
    records.activities.filter((one) => one.planId === ground.plan.id).map((one) => one.id),
  )
  for (const activity of change.activities ?? [])
    if (!there.has(activity.id)) missing.push({ kind: 'activity', name: activity.name })
  const chosen = change.activities?.map((one) => one.id).filter((id) => there.has(id))
  if (missing[0]?.kind === 'organisation' || chosen?.length === 0) return { state: null, missing }

  const only = new Set([ground.plan.id])
  const [plan] = coverage(records, ground.settings, ground.today, only).plans
  const from = change.from ?? monthOf(addDays(lastDayOf(monthOf(ground.plan.through)), 1))
  const id = scenarioGrantId(at)
  const taken: Allocation[] = []
  for (const { activityId, months } of plan?.activities ?? []) {
    if (chosen && !chosen.includes(activityId)) continue
    let uncovered = 0
    let before = 0
    for (const { month, need, firm } of months) {
      if (month < from) continue
      uncovered += need - firm
      const through = multiplyHalfUp(uncovered, share, wholeShare)
      const amount = through - before
      before = through
      if (amount === 0) continue
      const days = { from: firstDayOf(month), through: lastDayOf(month) }
      taken.push({
        id: `${id}:${activityId}:${month}`,
        grantId: id,
        activityId,
        amount: amount as Oere,
        ...days,
      })
    }
  }
  return {
    state: {
      ...state,
      records: {
        ...records,
        grants: [...records.grants, scenarioGrant(at, organisation.name, organisation.id)],
        allocations: [...records.allocations, ...taken],
      },
    },
    missing,
    ...(taken.length === 0 && { remark: 'nothingUncovered' }),
  }
}
