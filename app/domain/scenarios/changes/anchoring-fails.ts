import type { Anchoring } from '../../anchoring/anchoring'
import { replaced } from './replaced'
import type { ScenarioChange } from '../scenario'
import type { ChangeEffect, ScenarioState } from '../scenario-state'
import { gone } from '../scenario-state'

/** The anchoring is back at *ingen*, and its kroner with it. */
export function failAnchoring(
  state: ScenarioState,
  change: Extract<ScenarioChange, { code: 'anchoringFails' }>,
): ChangeEffect {
  const anchorings = replaced(state.records.anchorings, change.anchoring.id, (anchoring): Anchoring => ({
    ...anchoring,
    stage: 'none',
    amount: null,
  }))
  if (!anchorings) return gone('anchoring', change.anchoring.name)
  return { state: { ...state, records: { ...state.records, anchorings } } }
}
