import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import { recordAudit } from '~/persistence/audit.server'
import type { Database } from '~/persistence/database.server'
import type { Db } from '~/persistence/db.server'
import { takeTurn, writeRecordChanges } from '~/persistence/records/apply-record-changes.server'
import { changesBetween, isNoChange } from '~/persistence/records/record-changes'
import { createSecretariat, listSecretariats } from '~/persistence/secretariats.server'
import type { ReadWorkbook } from '~/workbook/types'
import type { ImportAnswer } from './import-answer'
import { answerOf, rowsIn } from './import-answer'
import type { Merge } from './merge-into-records.server'
import { mergeIntoRecords } from './merge-into-records.server'

export interface ImportOrder {
  workbook: ReadWorkbook
  /** The secretariat to import into; a name makes a new one, with the import or not at all. */
  into: SecretariatId | { newName: string }
  today: Day
  doneBefore: Day | null
  deleteMissing: ReadonlySet<string>
  /** False: what tells salaries is left as it is. */
  withSalaries: boolean
  isDryRun: boolean
  by: { userId: string | null; name: string }
  now: Instant
  /** Hears what is being done with how many rows, for whoever waits. */
  onStep?: (step: 'checking' | 'writing', rows: number) => void
}

export type ImportOutcome =
  | { ok: true; answer: ImportAnswer; secretariatId: SecretariatId | null }
  /** Problems in the file: nothing has been written. */
  | { ok: false; reason: 'problems'; answer: ImportAnswer }
  /** Others kept writing while this was being prepared. */
  | { ok: false; reason: 'busy'; answer: ImportAnswer }

const mostAttempts = 5

/**
 * Imports a workbook, all or nothing. Merging and checking happen outside the transaction; where somebody wrote
 * meanwhile they happen again on what is there then.
 */
export async function importWorkbook(database: Database, order: ImportOrder): Promise<ImportOutcome> {
  let known = typeof order.into === 'string' ? order.into : null
  for (let attempt = 1; ; attempt += 1) {
    order.onStep?.('checking', rowsOf(order.workbook))
    const merge = await mergeIntoRecords(database.client, known, order)
    const answer = answerOf(merge.merged)
    if (answer.problems.length > 0) return { ok: false, reason: 'problems', answer }
    const changes = changesBetween(merge.existing, merge.merged.records)
    if (order.isDryRun || (known !== null && isNoChange(changes))) {
      return { ok: true, answer, secretariatId: known }
    }
    const into = known ?? order.into
    const secretariatId = await database.client
      .$transaction((db) => write(db, { ...order, into }, merge, changes), {
        maxWait: 30_000,
        timeout: 300_000,
      })
      .catch(async (error: unknown) => {
        // Another import has made the secretariat meanwhile: this one goes into it.
        if (typeof into !== 'string') known = await secretariatCalled(database, into.newName)
        if (known === null || known === into) throw error
        return null
      })
    if (secretariatId !== null) return { ok: true, answer, secretariatId }
    if (attempt === mostAttempts) return { ok: false, reason: 'busy', answer }
  }
}

async function secretariatCalled(database: Database, name: string): Promise<SecretariatId | null> {
  const all = await listSecretariats(database.client)
  return all.find((one) => one.name === name)?.id ?? null
}

function rowsOf({ sheets }: ReadWorkbook): number {
  return sheets.reduce((total, { rows }) => total + rows.length, 0)
}

/** Null where somebody wrote since the merge was worked out; nothing is written then. */
async function write(
  db: Db,
  order: ImportOrder,
  { merged, revision }: Merge,
  changes: ReturnType<typeof changesBetween>,
): Promise<SecretariatId | null> {
  const { into, by, today, now } = order
  const secretariatId =
    typeof into === 'string'
      ? into
      : await createSecretariat(db, { name: into.newName, isDemo: false, language: 'da' }, now)
  if (revision !== null && !(await takeTurn(db, secretariatId, revision))) return null
  await writeRecordChanges(db, { secretariatId, changes, records: merged.records, by, today, now })
  await recordAudit(db, { secretariatId, ...by }, now, {
    action: 'import',
    recordKind: 'secretariat',
    recordId: secretariatId,
    recordName: '',
    planId: null,
    changes: [
      { field: 'created', from: null, to: String(rowsIn(merged.created)), isSealed: false },
      { field: 'changed', from: null, to: String(rowsIn(merged.changed)), isSealed: false },
    ],
  })
  return secretariatId
}
