import type { Day } from '../calendar/day'
import type { Period } from '../calendar/period'
import type { Oere, Share } from '../money/oere'

/** The life of a grant, in the order of the workbook's words. */
export const grantStatuses = [
  'idea',
  'drafting',
  'applied',
  'awarded',
  'closed',
  'declined',
  'withdrawn',
  'lapsed',
] as const
export type GrantStatus = (typeof grantStatuses)[number]

const usualNext: Partial<Record<GrantStatus, GrantStatus>> = {
  idea: 'drafting',
  drafting: 'applied',
  applied: 'awarded',
  awarded: 'closed',
}

/** The status that usually comes next; null where the life of the grant is over. `usualNextStatus('idea')` is `drafting`. */
export function usualNextStatus(status: GrantStatus): GrantStatus | null {
  return usualNext[status] ?? null
}

/** One application and what becomes of it. */
export interface Grant {
  id: string
  /** The name it is known by (*Bevilling* in the workbook), unique in the secretariat. */
  reference: string
  funderId: string
  planId: string | null
  title: string | null
  status: GrantStatus
  /** Null: the plan's holder. */
  holderId: string | null
  /** Gross. */
  appliedAmount: Oere | null
  /** Gross. */
  awardedAmount: Oere | null
  /** Only meaningful while `applied`; null: the secretariat's default. */
  probability: Share | null
  applyBy: Day | null
  /** `HH:MM` in Europe/Copenhagen. */
  applyTime: string | null
  awardDay: Day | null
  acceptBy: Day | null
  acceptedOn: Day | null
  from: Day | null
  through: Day | null
  exemptFromFoundationVat: boolean
  isCoFinancing: boolean
}

/** Net money of a grant to one activity in a period. */
export interface Allocation extends Period {
  id: string
  grantId: string
  activityId: string
  amount: Oere
}

export interface Instalment {
  id: string
  grantId: string
  /** *Nr.*, as the letter writes it. */
  number: string
  amount: Oere
  day: Day
  receivedOn: Day | null
  /** The requirements whose approval releases it. */
  releasedByIds: string[]
}
