import type { Organisation, OrganisationKind } from '~/domain/organisations/organisation'
import type { HistoryEntry } from '../audit/history'
import type { Forbidden, Named, NotFound, Reference } from '../refusals'

export type OrganisationValues = Omit<Organisation, 'id'>

export interface OrganisationListInput {
  kind?: OrganisationKind | null
  search?: string | null
  page?: number
}

export type ListOrganisationsResult =
  | {
      ok: true
      rows: OrganisationRow[]
      total: number
      page: number
      pages: number
      pageSize: number
      may: { create: boolean }
    }
  | Forbidden

export interface OrganisationRow extends Named {
  kind: OrganisationKind
  isPublicAuthority: boolean
  fiscalYearStart: number | null
  paysNoRunningCosts: boolean
  contacts: number
  grants: number
}

export type LoadOrganisationResult = OrganisationPage | Forbidden | NotFound

export interface OrganisationPage {
  ok: true
  organisation: Organisation
  version: number
  contacts: (Named & { title: string | null; email: string | null })[]
  /** Everything that refers to it but its contacts. */
  references: Reference[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean }
}
