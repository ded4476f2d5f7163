import type { Continuation } from '~/domain/activities/activity'
import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import type { Month } from '~/domain/calendar/month'
import type { CoverageFlags, Level } from '~/domain/funding/coverage-types'
import type { Oere } from '~/domain/money/oere'
import type { PlanChoice, StripMonth } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

export const activitySortKeys = ['name', 'gap', 'firstUncoveredMonth', 'responsible', 'value'] as const
export type ActivitySortKey = (typeof activitySortKeys)[number]

export const pageSize = 25

export interface ActivityListInput {
  /** Null or absent: the running plan that ends first. `'all'`: every plan. */
  planId?: string | 'all' | null
  effortArea?: string | null
  area?: string | null
  continuation?: Continuation | null
  level?: Level | null
  /** Matched on folded text: each word must be there. */
  search?: string | null
  sort?: ActivitySortKey
  direction?: 'ascending' | 'descending'
  /** From 1; one beyond the last shows the last. */
  page?: number
}

export type ListActivitiesResult = ActivityList | Forbidden | NotFound

export interface ActivityList {
  ok: true
  plans: PlanChoice[]
  /** Null where every plan is shown, or there is none. */
  planId: string | null
  rows: ActivityRow[]
  /** All that the filters let through, on every page. */
  total: number
  totals: { annualNeed: Oere; annualGap: Oere; annualMissing: Oere; losing: number } | null
  /** All there are without filters but the plan. */
  unfiltered: number
  page: number
  pages: number
  pageSize: number
  sort: ActivitySortKey
  direction: 'ascending' | 'descending'
  /** What the filters can be set to in this plan, in the order of the Danish alphabet. */
  effortAreas: string[]
  areas: string[]
}

export interface ActivityRow extends Named {
  plan: Named
  effortAreas: string[]
  areas: string[]
  continuation: Continuation
  value: number | null
  level: Level
  flags: CoverageFlags
  firstUncoveredMonth: Month | null
  /** Null to those who see no kroner. */
  annualNeed: Oere | null
  annualGap: Oere | null
  annualMissing: Oere | null
  strip: StripMonth[]
  responsible: Named | null
  stage: AnchoringStage
}

export const activityColumns = [
  'activity',
  'plan',
  'effortAreas',
  'areas',
  'responsible',
  'level',
  'firstUncoveredMonth',
  'annualNeed',
  'annualGap',
  'annualMissing',
  'continuation',
  'stage',
  'value',
] as const
export type ActivityColumn = (typeof activityColumns)[number]

/** The reader's own words for what the file says. */
export interface ActivitiesCsvWords {
  columns: Record<ActivityColumn, string>
  level: Record<Level, string>
  continuation: Record<Continuation, string>
  stage: Record<AnchoringStage, string>
  /** Before the ending `.csv`. */
  fileName: string
}

/**
 * The whole filtered list as CSV: `;`, decimal comma, a byte order mark, no cell that a spreadsheet takes for a
 * formula. Columns with kroner are left out for those who see none.
 */
export type ActivitiesCsvResult = { ok: true; fileName: string; content: string } | Forbidden | NotFound
