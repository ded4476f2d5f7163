import type { RecordKind } from '~/domain/access/rights'
import type { Fields } from '~/domain/audit/changes'
import { changesBetween } from '~/domain/audit/changes'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Aggregate } from '~/persistence/aggregates/aggregate.server'
import { deleteAggregate, loadAggregate, rowsPointingInto } from '~/persistence/aggregates/aggregate.server'
import { nameReferences } from '~/persistence/aggregates/reference-names.server'
import type { KeptRows } from '~/persistence/aggregates/row-json'
import { keepRow } from '~/persistence/aggregates/row-json'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { kindOfList, recordTables } from '~/persistence/records/record-lists.server'
import { moveToTrash } from '~/persistence/trash.server'
import type { UseCaseContext } from '../context'
import type { StillReferredTo } from '../refusals'

/**
 * Moves a record with all that belongs to it to the trash, unless something else still refers to any of it. The
 * caller has checked the right and the version.
 */
export async function deleteToTrash<L extends keyof SecretariatRecords>(
  db: Db,
  context: UseCaseContext,
  list: L,
  record: SecretariatRecords[L][number],
  called: { name: string; planId: string | null },
): Promise<{ ok: true; id: string; trashId: string; name: string } | StillReferredTo> {
  const of = { table: recordTables[list].table, kind: kindOfList[list] }
  return deleteRowToTrash(db, context, of, record as unknown as Fields & { id: string }, called)
}

/** The same for a row of a table that is no list of records, such as a funder's application round. */
export async function deleteRowToTrash(
  db: Db,
  { actor, now }: UseCaseContext,
  { table, kind: recordKind }: { table: string; kind: RecordKind },
  record: Fields & { id: string },
  { name, planId }: { name: string; planId: string | null },
): Promise<{ ok: true; id: string; trashId: string; name: string } | StillReferredTo> {
  const { secretariatId } = actor
  const aggregate = await loadAggregate(db, secretariatId, table, record.id)
  if (!aggregate) throw new Error(`${table} ${record.id} has no row`)
  const pointing = await rowsPointingInto(db, secretariatId, aggregate)
  if (pointing.length > 0) {
    const references = await nameReferences(db, secretariatId, pointing)
    return { ok: false, reason: 'stillReferredTo', references }
  }
  const trashId = await moveToTrash(db, actor, now, {
    recordKind,
    recordId: record.id,
    recordName: name,
    content: keep(aggregate),
    containsSalaries: holdsSalaries(aggregate),
  })
  await deleteAggregate(db, secretariatId, aggregate)
  const changes = changesBetween(recordKind, record, null)
  await recordAudit(db, actor, now, {
    action: 'delete',
    recordKind,
    recordId: record.id,
    recordName: name,
    planId,
    changes,
  })
  return { ok: true, id: record.id, trashId, name }
}

function keep(aggregate: Aggregate): KeptRows {
  return Object.fromEntries([...aggregate].map(([table, rows]) => [table, rows.map(keepRow)]))
}

function holdsSalaries(aggregate: Aggregate): boolean {
  const costLines = aggregate.get('CostLine') ?? []
  return (aggregate.get('Position') ?? []).length > 0 || costLines.some((line) => line.kind === 'salary')
}
