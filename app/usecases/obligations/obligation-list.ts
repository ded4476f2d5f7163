import type { Day } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import type { Oere } from '~/domain/money/oere'
import type { Obligation } from '~/domain/reporting/obligations'
import type { TargetStep } from '~/domain/reporting/target'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

export type ObligationState = Obligation['status']

/** What an obligation asks for, as lists tell it. */
export type ObligationArt = 'report' | 'accounts'

/** Where an obligation stands in time; `sent` waits for the funder, `done` for nobody. */
export const obligationGroups = ['overdue', 'thisMonth', 'nextMonth', 'later', 'sent', 'done'] as const
export type ObligationGroup = (typeof obligationGroups)[number]

export interface ObligationRow {
  id: string
  /** The page of the obligation. */
  path: string
  /** 0 while nothing is written down of it. */
  version: number
  requirement: string
  grant: Named
  funder: Named
  art: ObligationArt
  period: Period
  due: Day
  dueTime: string | null
  target: Day
  /** Why the target is that day. */
  targetStep: TargetStep | null
  /** To the due day; negative where it is over. */
  daysLeft: number
  isAgreed: boolean
  status: ObligationState
  group: ObligationGroup
  responsible: Named | null
  deputy: Named | null
  holdsBack: Oere
  /** The instalments that wait, by their numbers. */
  instalments: string[]
  /** The funder can stop, take back or refuse because of it. */
  isSerious: boolean
}

export interface ObligationListInput {
  /** Null or `all`: every plan. */
  planId: string | null
  funderId: string | null
  grantId: string | null
  /** A contact's id, `none` for those without a responsible, `me` for the actor's own. */
  responsible: string | null
  /** Null: everything that still waits for somebody. */
  status: ObligationState | 'all' | null
  page: number
}

/** What the headline says: overdue, due this month, and what both hold back. */
export interface ObligationHeadline {
  overdue: number
  /** All of the overdue ask for the same: its word is used. */
  overdueArt: ObligationArt | null
  thisMonth: number
  holdsBack: Oere
  unconfirmed: number
  withoutResponsible: number
  /** The next target that is not over. */
  next: Pick<ObligationRow, 'path' | 'requirement' | 'funder' | 'target' | 'due'> | null
}

export interface ObligationList {
  ok: true
  headline: ObligationHeadline
  /** *Er de sendt?*, the earliest first; as many as one page asks about. */
  unconfirmed: ObligationRow[]
  rows: ObligationRow[]
  /** How many the choice has in each group, over all pages. */
  counts: Record<ObligationGroup, number>
  total: number
  page: number
  pageSize: number
  /** Whether the secretariat has any obligation at all. */
  hasAny: boolean
  plans: PlanChoice[]
  planId: string | null
  funders: Named[]
  grants: Named[]
  people: Named[]
  /** Everybody who can be named responsible; empty for those who may not. */
  contacts: Named[]
  /** The reader is somebody's contact, so *kun mine* means something. */
  hasOwn: boolean
  may: { update: boolean }
}

export type ListObligationsResult = ObligationList | Forbidden | NotFound
