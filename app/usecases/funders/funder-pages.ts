import type { Day } from '~/domain/calendar/day'
import type { ApplicationRound } from '~/domain/grants/application-round'
import type { GrantStatus } from '~/domain/grants/grant'
import type { HitRate } from '~/domain/grants/hit-rate'
import type { Oere } from '~/domain/money/oere'
import type { FunderFacts } from '~/domain/organisations/funder-facts'
import type { Organisation, OrganisationKind } from '~/domain/organisations/organisation'
import type { HistoryEntry } from '../audit/history'
import type { Forbidden, Named, NotFound } from '../refusals'

/** What the form of a funder's facts edits. */
export type FunderValues = FunderFacts & Pick<Organisation, 'paysNoRunningCosts'>

export type RoundValues = Omit<ApplicationRound, 'id' | 'funderId'>

export interface FunderRow extends Named {
  kind: OrganisationKind
  paysNoRunningCosts: boolean
  acceptsNoStartedProjects: boolean
  answerDays: number | null
  /** The next deadline of its rounds; null where none is known. */
  next: { day: Day; time: string | null; daysLeft: number } | null
  grants: number
  hits: HitRate
}

export type ListFundersResult =
  { ok: true; funders: FunderRow[]; hits: HitRate; may: { create: boolean } } | Forbidden

export interface FunderGrant extends Named {
  title: string | null
  status: GrantStatus
  amount: Oere | null
  applyBy: Day | null
}

export interface FunderRound extends ApplicationRound {
  /** Its next day from today; null for one that is over. */
  next: Day | null
  daysLeft: number | null
  answer: Day | null
}

export interface FunderPage {
  ok: true
  funder: Organisation
  facts: FunderFacts
  version: number
  rounds: FunderRound[]
  grants: FunderGrant[]
  hits: HitRate
  contacts: (Named & { title: string | null })[]
  history: HistoryEntry[] | null
  may: { update: boolean; apply: boolean }
}

export type LoadFunderResult = FunderPage | Forbidden | NotFound

/** One deadline of the round calendar: a funder's round, or an application of ours. */
export interface CalendarRow {
  key: string
  day: Day
  time: string | null
  daysLeft: number
  funder: Named
  /** The application, where it is one. */
  grant: (Named & { title: string | null; status: GrantStatus; amount: Oere | null }) | null
  label: string | null
  answer: Day | null
  isYearly: boolean
  paysNoRunningCosts: boolean
}

export type LoadRoundCalendarResult =
  { ok: true; from: Day; rows: CalendarRow[]; funders: number; without: Named[] } | Forbidden
