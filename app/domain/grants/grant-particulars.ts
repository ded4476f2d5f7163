import type { Day } from '../calendar/day'
import type { Hours, Oere, Share } from '../money/oere'

/** What a change threshold's share is of: the whole award, or the allocation that changes. */
export const changeBases = ['award', 'allocation'] as const
export type ChangeBase = (typeof changeBases)[number]

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
  /** The funder must approve a reallocation above this share of the base, or this amount, whichever comes first. */
  changeShare: Share | null
  changeAmount: Oere | null
  changeBase: ChangeBase | null
  /** Estimated hours of applying: admin load of its own kind. */
  applicationHours: Hours | null
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
  changeShare: null,
  changeAmount: null,
  changeBase: null,
  applicationHours: null,
  responsibleId: null,
  deputyId: null,
  note: null,
}
