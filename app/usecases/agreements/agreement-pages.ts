import type { Agreement, AgreementKind } from '~/domain/agreements/agreement'
import type { AgreementState } from '~/domain/agreements/versions'
import type { HistoryEntry } from '../audit/history'
import type { ShownFile } from '../files/shown-file'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

/** One version as a list shows it. */
export interface VersionRow {
  id: string
  versionLabel: string | null
  state: AgreementState
  approvedBy: string | null
  approvedOn: Agreement['approvedOn']
  validFrom: Agreement['validFrom']
  validThrough: Agreement['validThrough']
}

/** An agreement in the register: the version that holds, or the nearest to it. */
export interface AgreementRow extends VersionRow {
  title: string
  kind: AgreementKind
  effortArea: string | null
  plan: Named | null
  parties: Named[]
  responsible: Named | null
  /** How many versions there are, and a newer one that waits for approval. */
  versions: number
  draft: VersionRow | null
}

export interface AgreementList {
  ok: true
  rows: AgreementRow[]
  /** Of all rows, before kind and state are chosen. */
  counts: Partial<Record<AgreementState, number>>
  plans: PlanChoice[]
  hasAny: boolean
  may: { create: boolean }
}

export interface AgreementListInput {
  planId: string | null
  kind: AgreementKind | null
  state: AgreementState | null
}

export type ListAgreementsResult = AgreementList | Forbidden | NotFound

export interface AgreementPage extends VersionRow {
  ok: true
  title: string
  kind: AgreementKind
  effortArea: string | null
  changesNeedApprovalBy: string | null
  plan: Named | null
  parties: Named[]
  responsible: Named | null
  deputy: Named | null
  /** All versions, the newest first, this one among them. */
  versions: VersionRow[]
  /** The version that holds, where it is another. */
  inForce: VersionRow | null
  files: ShownFile[]
  history: HistoryEntry[] | null
  version: number
  may: { create: boolean; update: boolean }
}

export type LoadAgreementResult = AgreementPage | Forbidden | NotFound
