import type { Period } from '~/domain/calendar/period'
import type { PositionAgreement } from '~/domain/positions/agreement'
import type { PayStretch } from '~/domain/positions/pay'
import type { Position, PositionAssignment, PositionShare } from '~/domain/positions/position'
import type { Certainty } from '~/domain/funding/coverage-types'
import type { Forbidden, Named, NotFound } from '../refusals'

/** The cost is null from those who may not see it: what is there stays. */
export type PositionValues = Omit<Position, 'id' | 'monthlyCost'> & {
  monthlyCost: Position['monthlyCost'] | null
}
export type PositionShareValues = Omit<PositionShare, 'id'>
export type PositionAssignmentValues = Omit<PositionAssignment, 'id'>

/** An evaluation is known by its day in forms; `id` is null for one that is new. */
export interface EvaluationValues {
  id: string | null
  day: PositionAgreement['evaluations'][number]['day']
  doneOn: PositionAgreement['evaluations'][number]['doneOn']
  note: string | null
}

export type AgreementValues = Omit<PositionAgreement, 'id' | 'evaluations'> & {
  evaluations: EvaluationValues[]
}

export type LoadPositionFormResult =
  | {
      ok: true
      position: PositionValues & { id: string }
      version: number
      may: { update: boolean; delete: boolean; salaries: boolean }
    }
  | Forbidden
  | NotFound

/** What is promised of a position by others than the row that is edited. */
export interface PromisedRow {
  payer: string
  share: number
  period: Period | null
  certainty: Certainty | null
}

/** A position as the form of a share or of hours shows it. */
export interface PositionForRow {
  id: string
  name: string
  planId: string
  from: Position['from']
  /** Null: open. */
  through: Position['through']
  planThrough: Position['from']
  hoursPerWeek: number
}

export type LoadShareFormResult =
  | {
      ok: true
      share: PositionShare | null
      version: number
      position: PositionForRow
      promised: PromisedRow[]
      stretches: PayStretch[]
      may: { update: boolean; delete: boolean }
    }
  | Forbidden
  | NotFound

export type LoadAssignmentFormResult =
  | {
      ok: true
      assignment: PositionAssignment | null
      version: number
      position: PositionForRow
      /** Hours a week on other activities today or later, row by row. */
      others: {
        activity: Named
        hoursPerWeek: number
        from: Position['from']
        through: Position['through']
      }[]
      may: { update: boolean; delete: boolean }
    }
  | Forbidden
  | NotFound

export type LoadAgreementFormResult =
  | {
      ok: true
      agreement: (PositionAgreement & { version: number }) | null
      /** What a renewal begins from: the one before. */
      earlier: PositionAgreement | null
      position: PositionForRow
      may: { update: boolean; delete: boolean }
    }
  | Forbidden
  | NotFound
