import type { CoverageRecords } from '../funding/coverage-types'
import { failAnchoring } from './changes/anchoring-fails'
import { award } from './changes/awarded'
import { renewFund } from './changes/fund-renewed'
import { addGrant } from './changes/new-grant'
import { takeShare } from './changes/party-takes'
import { extendPlan } from './changes/plan-extended'
import { lapsePosition } from './changes/position-lapses'
import { refuse } from './changes/refused'
import type { ScenarioChange } from './scenario'
import type {
  ChangeEffect,
  ChangeRemark,
  MissingReference,
  ScenarioGround,
  ScenarioState,
} from './scenario-state'

/** A change that names what is no longer there. */
export interface BrokenChange {
  /** Its place among the changes. */
  at: number
  missing: MissingReference[]
  /** False: the rest of it still counts. */
  isSkipped: boolean
}

export interface AppliedScenario extends ScenarioState {
  broken: BrokenChange[]
  remarks: { at: number; remark: ChangeRemark }[]
}

/**
 * The records as they would be after the changes, one after the other; the ones given are not touched. A change that
 * names what has been deleted since is skipped and told of. Order matters where a change reckons with what it meets:
 * a party takes of what is uncovered after those before it, and Landsbyggefonden goes on with what they have left.
 *
 * `applyScenario(records, [{ code: 'refused', grant: { id: 'gone', name: 'Kløverfonden' } }], ground).broken` is
 * `[{ at: 0, missing: [{ kind: 'grant', name: 'Kløverfonden' }], isSkipped: true }]`.
 */
export function applyScenario(
  records: CoverageRecords,
  changes: readonly ScenarioChange[],
  ground: ScenarioGround,
): AppliedScenario {
  let state: ScenarioState = { records, postOf: new Map() }
  const broken: BrokenChange[] = []
  const remarks: AppliedScenario['remarks'] = []
  changes.forEach((change, at) => {
    const effect = effectOf(state, change, ground, at)
    const { missing = [], remark } = effect
    if (missing.length > 0) broken.push({ at, missing, isSkipped: effect.state === null })
    if (remark) remarks.push({ at, remark })
    state = effect.state ?? state
  })
  return { ...state, broken, remarks }
}

function effectOf(
  state: ScenarioState,
  change: ScenarioChange,
  ground: ScenarioGround,
  at: number,
): ChangeEffect {
  switch (change.code) {
    case 'fundRenewed':
      return renewFund(state, change, ground, at)
    case 'refused':
      return refuse(state, change)
    case 'awarded':
      return award(state, change)
    case 'newGrant':
      return addGrant(state, change, at)
    case 'partyTakes':
      return takeShare(state, change, ground, at)
    case 'positionLapses':
      return lapsePosition(state, change, ground)
    case 'anchoringFails':
      return failAnchoring(state, change)
    case 'planExtended':
      return extendPlan(state, change, ground)
  }
}
