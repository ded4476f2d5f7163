import type { RecordKind } from '../../domain/access/rights'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { FieldChange } from '../../domain/audit/changes'
import { changesBetween } from '../../domain/audit/changes'
import type { Instant } from '../../domain/calendar/instant'
import type { AuditAction } from '../audit.server'
import type { Db } from '../db.server'
import { newId } from '../new-id.server'
import type { ListChanges, RecordChanges } from './record-changes'
import type { RecordNames } from './record-names'
import type { RecordList, Row } from './record-table.server'
import { insertRows } from './write-rows.server'

type AnyRecord = { id: string }

/**
 * One audit entry a record: what was created, changed (field by field) or deleted, by whom and when. Written as
 * rows of many, because an import makes tens of thousands.
 */
export async function auditChanges(
  db: Db,
  work: {
    secretariatId: SecretariatId
    changes: RecordChanges
    names: RecordNames
    kinds: Record<RecordList, RecordKind>
    by: { userId: string | null; name: string }
    now: Instant
  },
): Promise<void> {
  const entries: Row[] = []
  const fields: Row[] = []
  const at = new Date(work.now)
  for (const list of Object.keys(work.changes) as RecordList[]) {
    const { created, changed, deleted } = work.changes[list] as ListChanges<AnyRecord>
    const add = (action: AuditAction, record: AnyRecord, changes: FieldChange[]) => {
      const id = newId()
      entries.push({
        secretariatId: work.secretariatId,
        id,
        at,
        userId: work.by.userId,
        actor: work.by.name,
        action,
        recordKind: work.kinds[list],
        recordId: record.id,
        recordName: work.names.nameOf(list, record as never),
        planId: work.names.planOf(list, record as never),
      })
      for (const change of changes) {
        fields.push({ secretariatId: work.secretariatId, id: newId(), entryId: id, ...change })
      }
    }
    for (const record of created) add('create', record, [])
    for (const { before, after } of changed) {
      add('update', after, changesBetween(work.kinds[list], { ...before }, { ...after }))
    }
    for (const record of deleted) add('delete', record, [])
  }
  await insertRows(db, 'AuditEntry', entries)
  await insertRows(db, 'AuditChange', fields)
}
