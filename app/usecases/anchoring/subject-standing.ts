import type { Continuation } from '~/domain/activities/activity'
import type { Anchoring, AnchoringStage, AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { ClosingStanding } from '~/domain/anchoring/closing-standing'
import type { FalseAnchorReason } from '~/domain/anchoring/false-anchor'
import type { LastResponsibleDay, WindowState } from '~/domain/anchoring/last-responsible-day'
import type { Meeting } from '~/domain/bodies/body'
import type { Day } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import type { Oere } from '~/domain/money/oere'
import type { OrganisationKind } from '~/domain/organisations/organisation'
import type { Named } from '../refusals'

export type SubjectOwner =
  (Named & { kind: 'organisation'; organisationKind: OrganisationKind }) | (Named & { kind: 'position' })

/** Where one subject of a plan stands: an activity, a collaboration, or the overall approach, which is the plan's. */
export interface SubjectStanding {
  subjectKind: AnchoringSubjectKind
  subjectId: string
  name: string
  planId: string
  /** The anchoring that has come furthest; null where nobody has written one. */
  anchoring: Anchoring | null
  /** The anchoring's; 0 where there is none. */
  version: number
  recordedOn: Day | null
  /** Hours a year that the owner takes on, 1/10.000. */
  hours: number | null
  wish: Continuation | null
  stage: AnchoringStage
  owner: SubjectOwner | null
  contact: Named | null
  /** Why the owner does not count, of what its stage asks for. */
  falseReasons: FalseAnchorReason[]
  /** It has come to *aftalt i princippet* or further without a paper that shows it. */
  lacksEvidence: boolean
  /** An activity's by coverage; otherwise the month after a plan that has not ended. */
  firstUncovered: Month | null
  /** Null where nothing is uncovered, the owner has decided, or the subject ends on purpose. */
  last: LastResponsibleDay | null
  window: WindowState
  /** How its orderly close stands; null where it does not end on purpose. */
  closing: ClosingStanding | null
  /** The board's last meeting on or before the last day, from today on. */
  lastMeeting: Meeting | null
  /** Of the 12 months after the plan; 0 for what has no cost lines. */
  annualNeed: Oere
  annualGap: Oere
  responsibleId: string | null
  deputyId: string | null
  /** The activities of following plans that carry it on (*videreført i …*), each with its plan's name. */
  continuedIn: (Named & { plan: string })[]
}

/** Closed on purpose (*afsluttes bevidst*): no owner is looked for, and no day is missed. */
export function endsOnPurpose({ closing }: Pick<SubjectStanding, 'closing'>): boolean {
  return closing !== null
}

/** It ends on purpose, and has not ended with all its steps done: then there is nothing left to tell. */
export function stillEnds({ closing }: Pick<SubjectStanding, 'closing'>): boolean {
  return closing !== null && !(closing.hasEnded && closing.done === closing.steps)
}

/** The id a subject's page is found by: its anchoring's, or its own where nobody has written one. */
export function subjectAddress({ anchoring, subjectId }: Pick<SubjectStanding, 'anchoring' | 'subjectId'>) {
  return `/forankring/${anchoring?.id ?? subjectId}`
}
