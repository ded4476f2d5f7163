import { may, maySeeSalaries } from '~/domain/access/rights'
import type { RecordKind } from '~/domain/access/rights'
import { indexRecords } from '~/domain/funding/records-index'
import { balanceOf } from '~/domain/grants/given-out'
import { isHeldToAmount } from '~/domain/grants/grant-problems'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Aggregate } from '~/persistence/aggregates/aggregate.server'
import { idsThere, idWith, insertAggregate, pointersOut } from '~/persistence/aggregates/aggregate.server'
import { keptRows, returnRow } from '~/persistence/aggregates/row-json'
import { uniqueColumns } from '~/persistence/aggregates/unique-columns'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { loadGrantRecords } from '~/persistence/records/load-grant-records.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import { kindOfList, recordTables } from '~/persistence/records/record-lists.server'
import { findTrash, listTrash, takeFromTrash } from '~/persistence/trash.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { RestoreResult } from './trash-list'

/** Puts a deleted record back with all that went with it, exactly as it was; or says what stands in the way. */
export async function restoreFromTrash(
  context: UseCaseContext,
  { trashId }: { trashId: string },
): Promise<RestoreResult> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'trash')) return forbidden
  return inWriting<RestoreResult>(context, async (db) => {
    const entry = await findTrash(db, secretariatId, trashId, now)
    if (!entry) return notFound('trash')
    const { recordKind: kind, recordId: id, recordName: name } = entry
    if (!may(actor, 'delete', kind)) return forbidden
    if (kind === 'costLine' && entry.containsSalaries && !maySeeSalaries(actor)) return forbidden
    const aggregate: Aggregate = new Map(
      Object.entries(keptRows.parse(entry.content)).map(([table, rows]) => [table, rows.map(returnRow)]),
    )
    const obstacle = (await missingOf(db, context, aggregate)) ?? (await takenNameOf(db, context, aggregate))
    if (obstacle) return obstacle
    await insertAggregate(db, aggregate)
    const over = await overGivenIn(db, context, aggregate)
    if (over) return over
    await takeFromTrash(db, secretariatId, trashId)
    await recordAudit(db, actor, now, {
      action: 'restore',
      recordKind: kind,
      recordId: id,
      recordName: name,
      planId: planOf(aggregate, id),
      changes: [],
    })
    return { ok: true, kind, id, name }
  })
}

/** What the aggregate points at and is not there any more: what it belonged to, or what it refers to. */
async function missingOf(
  db: Db,
  { actor: { secretariatId }, now }: UseCaseContext,
  aggregate: Aggregate,
): Promise<(RestoreResult & { ok: false }) | null> {
  const missing: { id: string; to: string; isParent: boolean }[] = []
  const pointers = pointersOut(aggregate)
  for (const to of new Set(pointers.map((pointer) => pointer.to))) {
    const asked = pointers.filter((pointer) => pointer.to === to)
    const there = await idsThere(
      db,
      secretariatId,
      to,
      asked.map((pointer) => pointer.id),
    )
    missing.push(...asked.filter((pointer) => !there.has(pointer.id)))
  }
  if (missing.length === 0) return null
  const trashed = new Map(
    (await listTrash(db, secretariatId, now)).map((entry) => [entry.recordId, entry.recordName]),
  )
  const parent = missing.find((pointer) => pointer.isParent)
  if (parent)
    return {
      ok: false,
      reason: 'parentMissing',
      kind: kindOfTable(parent.to),
      name: trashed.get(parent.id) ?? null,
    }
  const named = missing.map(({ id, to }) => ({ id, kind: kindOfTable(to), name: trashed.get(id) ?? '' }))
  return { ok: false, reason: 'referenceMissing', missing: named }
}

async function takenNameOf(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  aggregate: Aggregate,
): Promise<(RestoreResult & { ok: false }) | null> {
  for (const [table, columns] of Object.entries(uniqueColumns)) {
    for (const row of aggregate.get(table) ?? []) {
      const values = Object.fromEntries(columns.map((column) => [column, String(row[column])]))
      if ((await idWith(db, secretariatId, table, values, null)) !== null)
        return { ok: false, reason: 'nameTaken', name: String(row[columns.at(-1)!]) }
    }
  }
  return null
}

/** The grants whose money the aggregate deals with must still hold once it is back. */
async function overGivenIn(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  aggregate: Aggregate,
): Promise<(RestoreResult & { ok: false }) | null> {
  const paying = [
    ...(aggregate.get('Allocation') ?? []).map((row) => row.grantId),
    ...(aggregate.get('PositionShare') ?? []).map((row) => row.payerGrantId),
    ...(aggregate.get('Grant') ?? []).map((row) => row.id),
  ]
  const grantIds = new Set(paying.filter((id): id is string => typeof id === 'string'))
  if (grantIds.size === 0) return null
  const settings = await loadSettings(db, secretariatId)
  for (const grantId of grantIds) {
    const records = await loadGrantRecords(db, secretariatId, grantId)
    const grant = records.grants.find((candidate) => candidate.id === grantId)
    if (!grant || !isHeldToAmount(grant)) continue
    const { toFree } = balanceOf(grant, indexRecords(records), settings)
    if (toFree > 0)
      return { ok: false, reason: 'aboveAward', grant: { id: grantId, name: grant.reference }, toFree }
  }
  return null
}

function kindOfTable(table: string): RecordKind {
  const lists = Object.keys(recordTables) as (keyof SecretariatRecords)[]
  const list = lists.find((candidate) => recordTables[candidate].table === table)
  return list ? kindOfList[list] : 'secretariat'
}

function planOf(aggregate: Aggregate, id: string): string | null {
  const [root] = [...aggregate.values()].flat().filter((row) => row.id === id)
  if (aggregate.get('Plan')?.some((row) => row.id === id)) return id
  return typeof root?.planId === 'string' ? root.planId : null
}
