import type { Fields } from '~/domain/audit/changes'
import { changesBetween } from '~/domain/audit/changes'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { kindOfList } from '~/persistence/records/record-lists.server'
import type { Row } from '~/persistence/records/record-table.server'
import { createRecord, updateRecord } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'

type RecordList = keyof SecretariatRecords
type RecordOf<L extends RecordList> = SecretariatRecords[L][number]

interface Called {
  name: string
  /** The plan whose history tells of it. */
  planId: string | null
}

export interface Saved {
  ok: true
  id: string
  version: number
  name: string
}

/**
 * Writes a new record with its audit entry. `details` are columns the domain's type does not have, `told` what the
 * caller keeps in rows of its own and the entry tells of too.
 */
export async function saveNew<L extends RecordList>(
  db: Db,
  { actor, today, now }: UseCaseContext,
  list: L,
  record: RecordOf<L>,
  { name, planId, details = {}, told = {} }: Called & { details?: Row; told?: Fields },
): Promise<Saved> {
  const recordKind = kindOfList[list]
  await createRecord(db, actor.secretariatId, list, record, { today, details })
  await recordAudit(db, actor, now, {
    action: 'create',
    recordKind,
    recordId: record.id,
    recordName: name,
    planId,
    changes: changesBetween(recordKind, null, { ...record, ...details, ...told }),
  })
  return { ok: true, id: record.id, version: 1, name }
}

/**
 * Overwrites a record whose version has been checked, with an audit entry of every field that differs. Where none
 * does nothing is written and the version stays.
 */
export async function saveChanged<L extends RecordList>(
  db: Db,
  { actor, now }: UseCaseContext,
  list: L,
  before: { record: RecordOf<L>; details?: Row; told?: Fields },
  after: { record: RecordOf<L>; details?: Row; told?: Fields },
  { name, planId, version }: Called & { version: number },
): Promise<Saved> {
  const recordKind = kindOfList[list]
  const { record, details = {} } = after
  const changes = changesBetween(
    recordKind,
    { ...before.record, ...before.details, ...before.told },
    { ...record, ...details, ...after.told },
  )
  if (changes.length === 0) return { ok: true, id: record.id, version, name }
  const isWritten = await updateRecord(db, actor.secretariatId, list, record, { version, details })
  if (!isWritten) throw new Error(`${recordKind} ${record.id} changed inside its own transaction`)
  await recordAudit(db, actor, now, {
    action: 'update',
    recordKind,
    recordId: record.id,
    recordName: name,
    planId,
    changes,
  })
  return { ok: true, id: record.id, version: version + 1, name }
}
