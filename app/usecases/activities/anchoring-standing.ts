import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import type { Anchoring, AnchoringStage } from '~/domain/anchoring/anchoring'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import type { FalseAnchorReason } from '~/domain/anchoring/false-anchor'
import { falseAnchorReasonsOf } from '~/domain/anchoring/false-anchor'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { Plan } from '~/domain/plans/plan'

/** How far the furthest of an activity's anchorings has come, and who is to take it over. */
export interface AnchoringStanding {
  stage: AnchoringStage
  owner: string | null
  isFalse: boolean
}

/** What a stage does not ask for yet: a name and paper are needed from *aftalt i princippet* on. */
const asOfAgreement: ReadonlySet<FalseAnchorReason> = new Set(['noOwner', 'noNamedPerson', 'noDocumentation'])

/** Why an anchoring does not count, of what its stage asks for. */
export function reasonsShown(anchoring: Anchoring, plan: Plan, index: RecordsIndex): FalseAnchorReason[] {
  if (anchoring.stage === 'none') return []
  const reasons = falseAnchorReasonsOf(anchoring, index.anchoringSurroundings(anchoring, plan))
  return certaintyOfStage(anchoring.stage) === null
    ? reasons.filter((reason) => !asOfAgreement.has(reason))
    : reasons
}

export function anchoringStanding(activityId: string, plan: Plan, index: RecordsIndex): AnchoringStanding {
  const anchorings = [...index.anchoringsOf(activityId)].sort(
    (a, b) => anchoringStages.indexOf(b.stage) - anchoringStages.indexOf(a.stage),
  )
  const furthest = anchorings[0]
  if (!furthest) return { stage: 'none', owner: null, isFalse: false }
  return {
    stage: furthest.stage,
    owner: ownerOf(furthest, index)?.name ?? null,
    isFalse: reasonsShown(furthest, plan, index).length > 0,
  }
}

export function ownerOf(
  anchoring: Anchoring,
  index: RecordsIndex,
): { id: string; name: string; kind: 'organisation' | 'position' } | null {
  const organisation = index.organisations.get(anchoring.ownerOrganisationId ?? '')
  if (organisation) return { id: organisation.id, name: organisation.name, kind: 'organisation' }
  const position = index.positions.get(anchoring.ownerPositionId ?? '')
  return position ? { id: position.id, name: position.name, kind: 'position' } : null
}
