import type { Day } from '~/domain/calendar/day'
import type { Oere } from '~/domain/money/oere'

/** One thing to do on the way to a new owner. */
export interface AnchoringStep {
  id: string
  anchoringId: string
  title: string
  day: Day | null
  responsibleId: string | null
  deputyId: string | null
  doneOn: Day | null
  /** What it costs, where it belongs to an orderly close. */
  cost: Oere | null
  isOrderlyClose: boolean
  version: number
}

export type AnchoringStepValues = Pick<
  AnchoringStep,
  'title' | 'day' | 'responsibleId' | 'deputyId' | 'doneOn' | 'cost'
>
