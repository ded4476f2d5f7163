import type { AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { ProposedStep } from '~/domain/anchoring/closing-template'
import type { Day } from '~/domain/calendar/day'
import type { Oere } from '~/domain/money/oere'
import type { Named } from '../refusals'

/** A report or account that somebody still owes when the plan is over. */
export interface LastReport {
  id: string
  path: string
  name: string
  grant: Named
  due: Day
  responsible: Named | null
}

/** One step of a close as its form writes it; a line that is not taken is left out. */
export interface ClosingLineValues {
  id: string
  take: boolean
  title: string
  day: Day | null
  responsibleId: string | null
  cost: Oere | null
}

export interface ClosingPlanValues {
  steps: ClosingLineValues[]
}

/** A step as it is proposed, with the id it gets when it is taken. */
export interface ClosingProposal extends ProposedStep {
  id: string
  /** Its day lies before today. */
  hasPassed: boolean
}

export interface ClosingPlanPage {
  ok: true
  subject: { kind: AnchoringSubjectKind; name: string; address: string; planId: string }
  endsOn: Day
  proposals: ClosingProposal[]
  /** Titles of what the closing plan holds already. */
  kept: string[]
  responsibleId: string | null
  lastReports: LastReport[]
  contacts: Named[]
}
