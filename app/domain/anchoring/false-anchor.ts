import type { CostLine } from '../activities/activity'
import type { Grant } from '../grants/grant'
import type { Organisation } from '../organisations/organisation'
import type { Plan } from '../plans/plan'
import type { Position, PositionAssignment, PositionShare } from '../positions/position'
import type { Anchoring } from './anchoring'

/** Why an anchoring does not count, in the order they are told. */
export const falseAnchorReasons = [
  'noOwner',
  'paidBySamePlan',
  'positionEndsWithPlan',
  'paysNoRunningCosts',
  'volunteersAlone',
  'noNamedPerson',
  'noDocumentation',
] as const
export type FalseAnchorReason = (typeof falseAnchorReasons)[number]

/** What is known around an anchoring. The cost lines and hours are its activity's, none for other subjects. */
export interface AnchoringSurroundings {
  plan: Pick<Plan, 'id' | 'through'>
  ownerOrganisation: Pick<Organisation, 'paysNoRunningCosts'> | undefined
  ownerPosition: Pick<Position, 'through'> | undefined
  ownerPositionShares: readonly Pick<PositionShare, 'payerGrantId'>[]
  grant: (id: string) => Pick<Grant, 'planId'> | undefined
  costLines: readonly Pick<CostLine, 'kind'>[]
  assignments: readonly Pick<PositionAssignment, 'hoursPerWeek'>[]
}

/**
 * Every reason an anchoring is a false anchor, empty where it is none. A position that one of the plan's own grants
 * pays, or that ends no later than the plan, goes down with it; volunteers alone cannot carry hours or salaries.
 */
export function falseAnchorReasonsOf(
  anchoring: Anchoring,
  around: AnchoringSurroundings,
): FalseAnchorReason[] {
  const { plan, ownerOrganisation, ownerPosition } = around
  const found: Record<FalseAnchorReason, boolean> = {
    noOwner: anchoring.ownerOrganisationId === null && anchoring.ownerPositionId === null,
    paidBySamePlan: around.ownerPositionShares.some(
      ({ payerGrantId }) => payerGrantId !== null && around.grant(payerGrantId)?.planId === plan.id,
    ),
    positionEndsWithPlan:
      ownerPosition !== undefined && ownerPosition.through !== null && ownerPosition.through <= plan.through,
    paysNoRunningCosts: ownerOrganisation?.paysNoRunningCosts === true,
    volunteersAlone:
      anchoring.volunteersOnly &&
      (around.costLines.some((line) => line.kind === 'salary') ||
        around.assignments.some((assignment) => assignment.hoursPerWeek > 0)),
    noNamedPerson: anchoring.ownerContactId === null,
    noDocumentation: anchoring.documentation === null || anchoring.documentation.trim() === '',
  }
  return falseAnchorReasons.filter((reason) => found[reason])
}
