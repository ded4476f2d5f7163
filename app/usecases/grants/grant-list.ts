import type { Day } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import type { GrantStatus } from '~/domain/grants/grant'
import type { Oere, Share } from '~/domain/money/oere'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

export interface GrantListInput {
  /** Null, absent or `'all'`: every grant, also those of no plan. */
  planId?: string | 'all' | null
  status?: GrantStatus | null
  funderId?: string | null
  search?: string | null
}

export type ListGrantsResult = GrantList | Forbidden | NotFound

export interface GrantList {
  ok: true
  plans: PlanChoice[]
  planId: string | null
  /** Those who fund a grant of the list, whatever else it is narrowed by. */
  funders: Named[]
  /** How many there are before it is narrowed by anything but the plan. */
  unfiltered: number
  /** Every status in the order of its life, also those without grants. */
  pipeline: GrantGroup[]
  total: number
}

export interface GrantGroup {
  status: GrantStatus
  grants: GrantRow[]
  /** Applied amounts for idea, drafting and applied, awards for the rest; gross. */
  sum: Oere
  /** `applied` only: amounts × probability. */
  weighted: Oere | null
}

export interface GrantRow extends Named {
  title: string | null
  funder: Named
  plan: Named | null
  status: GrantStatus
  appliedAmount: Oere | null
  awardedAmount: Oere | null
  probability: Share | null
  applyBy: Day | null
  applyTime: string | null
  /** The day the status is from, where it is known. */
  since: Day | null
  period: Period | null
  responsible: Named | null
  isCoFinancing: boolean
  version: number
}
