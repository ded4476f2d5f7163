import type { RecordKind } from '~/domain/access/rights'
import type { Instant } from '~/domain/calendar/instant'
import type { Forbidden, Named, NotFound } from '../refusals'

export interface TrashRow {
  trashId: string
  kind: RecordKind
  recordId: string
  name: string
  deletedAt: Instant
  deletedBy: string
  expiresAt: Instant
  /** Whole days until it is gone for good. */
  daysLeft: number
}

export type ListTrashResult =
  { ok: true; rows: TrashRow[]; total: number; page: number; pages: number } | Forbidden

export type RestoreResult =
  | { ok: true; kind: RecordKind; id: string; name: string }
  | Forbidden
  | NotFound
  /** Something with the same name has come since; it must be renamed first. */
  | { ok: false; reason: 'nameTaken'; name: string }
  /** What it belonged to is gone; where that lies in the trash, it is restored first. */
  | { ok: false; reason: 'parentMissing'; kind: RecordKind; name: string | null }
  /** A record that points at it again is not there any more. */
  | { ok: false; reason: 'referenceMissing'; missing: (Named & { kind: RecordKind })[] }
  /** A grant would again give out more than it has. */
  | { ok: false; reason: 'aboveAward'; grant: Named; toFree: number }
