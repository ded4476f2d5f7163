import type { Day } from '~/domain/calendar/day'

/** One thing to do on the way to a new owner. */
export interface AnchoringStep {
  id: string
  anchoringId: string
  title: string
  day: Day | null
  responsibleId: string | null
  deputyId: string | null
  doneOn: Day | null
  isOrderlyClose: boolean
  version: number
}

export type AnchoringStepValues = Pick<
  AnchoringStep,
  'title' | 'day' | 'responsibleId' | 'deputyId' | 'doneOn'
>
