import type { Day } from '../calendar/day'

/** What the planner keeps of a grant beside what the workbook carries. */
export interface GrantParticulars {
  /** The grant that a co-financing grant matches; null: the plan's Landsbyggefonden grant. */
  matchesId: string | null
  expectedAnswer: Day | null
  startBy: Day | null
  useBy: Day | null
  /** An extension must be asked for before this day. */
  extensionBefore: Day | null
  vouchersUntil: Day | null
  responsibleId: string | null
  deputyId: string | null
  note: string | null
}

export const noParticulars: GrantParticulars = {
  matchesId: null,
  expectedAnswer: null,
  startBy: null,
  useBy: null,
  extensionBefore: null,
  vouchersUntil: null,
  responsibleId: null,
  deputyId: null,
  note: null,
}
