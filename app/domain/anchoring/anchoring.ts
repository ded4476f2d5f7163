import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'

/** Our own stages, in the order of the workbook's words. */
export const anchoringStages = [
  'none',
  'candidate',
  'dialogue',
  'agreedInPrinciple',
  'decided',
  'budgeted',
  'handedOver',
] as const
export type AnchoringStage = (typeof anchoringStages)[number]

export const anchoringSubjectKinds = ['activity', 'collaboration', 'approach'] as const
export type AnchoringSubjectKind = (typeof anchoringSubjectKinds)[number]

/** Where a subject goes after the plan. Exactly the id of its subject kind is set (`approach`: the plan). */
export interface Anchoring {
  id: string
  subjectKind: AnchoringSubjectKind
  activityId: string | null
  collaborationId: string | null
  planId: string | null
  stage: AnchoringStage
  ownerOrganisationId: string | null
  ownerPositionId: string | null
  ownerContactId: string | null
  /** Per year. */
  amount: Oere | null
  /** Null: the day after the plan's end. */
  from: Day | null
  documentation: string | null
  volunteersOnly: boolean
}

export interface Collaboration {
  id: string
  planId: string
  name: string
  participantIds: string[]
  heldTogetherById: string | null
}
