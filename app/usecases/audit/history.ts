import type { RecordKind } from '~/domain/access/rights'
import type { Instant } from '~/domain/calendar/instant'
import type { FieldChange } from '~/domain/audit/changes'
import type { Forbidden } from '../refusals'

/** One saved change of a record, newest first in lists. */
export interface HistoryEntry {
  id: string
  at: Instant
  actor: string
  action: string
  kind: RecordKind
  recordId: string
  recordName: string
  changes: FieldChange[]
}

export type LoadHistoryResult = { ok: true; entries: HistoryEntry[]; total: number } | Forbidden
