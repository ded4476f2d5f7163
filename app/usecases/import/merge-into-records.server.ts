import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import {
  loadRecordsRevision,
  loadSecretariatRecords,
  loadSettings,
  usualFoundationVat,
} from '~/persistence/records/load-secretariat-records.server'
import { emptyRecords } from '~/persistence/records/record-lists.server'
import { mergeWorkbook } from '~/workbook/merge'
import type { MergedWorkbook, ReadWorkbook } from '~/workbook/types'

export interface MergeOrder {
  workbook: ReadWorkbook
  today: Day
  doneBefore: Day | null
  deleteMissing: ReadonlySet<string>
  /** False: what tells salaries is left as it is. */
  withSalaries: boolean
}

export interface Merge {
  merged: MergedWorkbook
  existing: SecretariatRecords
  /** What the merge was worked out from; null for a secretariat that is not there yet. */
  revision: number | null
}

/** What a workbook would make of a secretariat's records as they are now. Reads, and writes nothing. */
export async function mergeIntoRecords(
  db: Db,
  secretariatId: SecretariatId | null,
  order: MergeOrder,
): Promise<Merge> {
  // Read before the records: whoever writes in between makes the revision an old one, and the write is refused.
  const revision = secretariatId && (await loadRecordsRevision(db, secretariatId))
  const existing = secretariatId ? await loadSecretariatRecords(db, secretariatId) : emptyRecords()
  const settings = secretariatId && (await loadSettings(db, secretariatId))
  const merged = mergeWorkbook({
    ...order,
    existing,
    newId,
    foundationVatRates: settings ? settings.foundationVatRates : usualFoundationVat,
  })
  return { merged, existing, revision }
}
