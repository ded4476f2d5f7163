import type { Grant } from '../../grants/grant'
import { replaced } from './replaced'
import type { ChangeEffect, ScenarioState } from '../scenario-state'
import { gone } from '../scenario-state'
import type { ScenarioChange } from '../scenario'

/** The grant gives nothing at all, whatever it was: what hangs on it stays in the records and counts for nothing. */
export function refuse(
  state: ScenarioState,
  change: Extract<ScenarioChange, { code: 'refused' }>,
): ChangeEffect {
  const grants = replaced(state.records.grants, change.grant.id, (grant): Grant => ({
    ...grant,
    status: 'declined',
  }))
  if (!grants) return gone('grant', change.grant.name)
  return { state: { ...state, records: { ...state.records, grants } } }
}
