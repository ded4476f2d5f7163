import type { ScenarioChange } from '../scenario'
import type { ChangeEffect, ScenarioState } from '../scenario-state'
import { gone, scenarioGrantId } from '../scenario-state'
import { scenarioGrant } from './scenario-grant'

/** A grant nobody has applied for yet, as if it were awarded: its net amount to one activity over its period. */
export function addGrant(
  state: ScenarioState,
  change: Extract<ScenarioChange, { code: 'newGrant' }>,
  at: number,
): ChangeEffect {
  const { records } = state
  if (!records.activities.some((activity) => activity.id === change.activity.id))
    return gone('activity', change.activity.name)
  const { amount, from, through } = change
  const id = scenarioGrantId(at)
  return {
    state: {
      ...state,
      records: {
        ...records,
        grants: [...records.grants, scenarioGrant(at, change.name, '')],
        allocations: [
          ...records.allocations,
          { id, grantId: id, activityId: change.activity.id, amount, from, through },
        ],
      },
    },
  }
}
