import type { Contact } from '~/domain/organisations/organisation'
import type { HistoryEntry } from '../audit/history'
import type { Forbidden, Named, NotFound, Reference } from '../refusals'

export type ContactValues = Omit<Contact, 'id'>

export interface ContactListInput {
  organisationId?: string | null
  search?: string | null
  page?: number
}

export type ListContactsResult =
  | {
      ok: true
      rows: ContactRow[]
      total: number
      page: number
      pages: number
      pageSize: number
      may: { create: boolean }
    }
  | Forbidden

export interface ContactRow extends Named {
  title: string | null
  email: string | null
  organisation: Named | null
  /** How many activities, grants and requirements it is responsible for. */
  duties: number
}

export type LoadContactResult = ContactPage | Forbidden | NotFound

export interface ContactPage {
  ok: true
  contact: Contact
  version: number
  organisation: Named | null
  /** What refers to it: duties, memberships of bodies, access. */
  references: Reference[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean }
}
