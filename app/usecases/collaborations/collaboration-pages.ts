import type { Collaboration } from '~/domain/anchoring/anchoring'
import type { CollaborationParticulars } from '~/domain/anchoring/collaboration-particulars'
import type { Hours } from '~/domain/money/oere'
import type { SubjectRow } from '../anchoring/anchoring-page'
import type { HistoryEntry } from '../audit/history'
import type { ShownFile } from '../files/shown-file'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

/** What the form of a collaboration edits. */
export type CollaborationValues = Omit<Collaboration, 'id'> & CollaborationParticulars

export const collaborationSortKeys = ['name', 'heldTogetherBy', 'hours', 'stage', 'owner', 'last'] as const
export type CollaborationSortKey = (typeof collaborationSortKeys)[number]

/** `unheld`: nobody holds it together. `unowned`: no owner that counts after the plan. */
export const collaborationFilters = ['all', 'unheld', 'unowned'] as const
export type CollaborationFilter = (typeof collaborationFilters)[number]

export interface CollaborationListInput {
  /** `all` for every plan; null for the plan in view. */
  planId: string | null
  search?: string | null
  filter?: CollaborationFilter
  sort?: CollaborationSortKey
  direction?: 'ascending' | 'descending'
  page?: number
}

export interface CollaborationRow extends Named {
  plan: Named
  participants: Named[]
  heldTogetherBy: Named | null
  hoursPerMonth: Hours | null
  rhythm: string | null
  anchoring: SubjectRow
}

export interface CollaborationCounts {
  all: number
  /** Nobody holds it together. */
  unheld: number
  /** No owner that counts, of those that shall live on. */
  unowned: number
  /** Of all that say how many. */
  hoursPerMonth: Hours
}

export interface CollaborationList {
  ok: true
  plans: PlanChoice[]
  /** Null: every plan. */
  planId: string | null
  rows: CollaborationRow[]
  /** Of the plan, before search and filter. */
  counts: CollaborationCounts
  filter: CollaborationFilter
  total: number
  page: number
  pages: number
  pageSize: number
  sort: CollaborationSortKey
  direction: 'ascending' | 'descending'
  may: { create: boolean }
}

export type ListCollaborationsResult = CollaborationList | Forbidden | NotFound

export interface CollaborationPage {
  ok: true
  collaboration: Collaboration & CollaborationParticulars
  version: number
  plan: Named
  participants: Named[]
  heldTogetherBy: (Named & { title: string | null }) | null
  anchoring: SubjectRow
  files: ShownFile[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; attach: boolean }
}

export type LoadCollaborationResult = CollaborationPage | Forbidden | NotFound
