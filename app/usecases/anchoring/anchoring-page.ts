import type { AnchoringStage, AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { Oere } from '~/domain/money/oere'
import type { PlanChoice, PlanInView } from '../overview/overview'
import type { Forbidden, NotFound } from '../refusals'
import type { AnchoringStep } from './anchoring-steps'
import type { SubjectStanding } from './subject-standing'

/** A subject as the lists show it. */
export interface SubjectRow extends SubjectStanding {
  address: string
  /** From today to the last day; negative where it has passed, null where there is none. */
  daysLeft: number | null
}

export interface StageColumn {
  stage: AnchoringStage
  subjects: SubjectRow[]
  /** Not secured in the 12 months after the plan. */
  missing: Oere
  /** Kroner a year that owners who count take on. */
  takenOn: Oere
}

export interface AnchoringPage {
  ok: true
  plans: PlanChoice[]
  plan: PlanInView
  /** Subjects that look for an owner, of every kind; those that end on purpose are not among them. */
  counts: Record<AnchoringSubjectKind | 'all', number>
  decided: number
  missed: number
  closing: number
  open: number
  /** What is shown: of one kind where one is chosen. */
  columns: StageColumn[]
  /** Whose last day is waited for or missed, the earliest first. */
  waiting: SubjectRow[]
  falseOwners: SubjectRow[]
  ending: SubjectRow[]
  /** The subject whose way back from its first uncovered month is drawn, with its own steps. */
  drawn: { subject: SubjectRow; steps: AnchoringStep[] } | null
}

export type LoadAnchoringResult = AnchoringPage | { ok: true; plan: null } | Forbidden | NotFound
