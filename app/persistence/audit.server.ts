import { z } from 'zod'
import type { Actor } from '../domain/access/actor'
import type { RecordKind } from '../domain/access/rights'
import { recordKinds } from '../domain/access/rights'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { FieldChange } from '../domain/audit/changes'
import { withoutSealedValues } from '../domain/audit/changes'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { newId } from './new-id.server'

export const auditActions = [
  'create',
  'update',
  'delete',
  'restore',
  'import',
  'export',
  'invite',
  'join',
  'revoke',
  'undo',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Who is written down: a user, or the program itself (`userId` null, its name said plainly). */
export interface AuditActor extends Pick<Actor, 'secretariatId' | 'name'> {
  userId: string | null
}

export interface AuditRecord {
  action: AuditAction
  recordKind: RecordKind
  recordId: string
  recordName: string
  planId: string | null
  changes: FieldChange[]
}

export interface AuditEntry extends AuditRecord {
  id: string
  at: Instant
  userId: string | null
  actor: string
  undoneAt: Instant | null
}

/** Writes down a change, in the transaction that makes it. The entry's id is what an undo names. */
export async function recordAudit(
  db: Db,
  actor: AuditActor,
  at: Instant,
  record: AuditRecord,
): Promise<string> {
  const [id] = await recordAudits(db, actor, at, [record])
  return id!
}

/** The same for many changes of one transaction (an import): two statements, however many there are. */
export async function recordAudits(
  db: Db,
  { secretariatId, userId, name }: AuditActor,
  at: Instant,
  records: readonly AuditRecord[],
): Promise<string[]> {
  const entries = records.map(({ changes, ...record }) => ({ entry: { ...record, id: newId() }, changes }))
  await db.auditEntry.createMany({
    data: entries.map(({ entry }) => ({ ...entry, secretariatId, userId, actor: name, at })),
  })
  const changes = entries.flatMap(({ entry, changes }) =>
    changes.map((change) => ({ ...change, id: newId(), secretariatId, entryId: entry.id })),
  )
  if (changes.length > 0) await db.auditChange.createMany({ data: changes })
  return entries.map(({ entry }) => entry.id)
}

const entryFields = {
  id: true,
  at: true,
  userId: true,
  actor: true,
  action: true,
  recordKind: true,
  recordId: true,
  recordName: true,
  planId: true,
  undoneAt: true,
  changes: { select: { field: true, from: true, to: true, isSealed: true }, orderBy: { id: 'asc' } },
} as const

interface EntryRow {
  id: string
  at: Date
  userId: string | null
  actor: string
  action: string
  recordKind: string
  recordId: string
  recordName: string
  planId: string | null
  undoneAt: Date | null
  changes: FieldChange[]
}

const action = z.enum(auditActions)
const recordKind = z.enum(recordKinds)

function entryFrom(row: EntryRow, withSalaries: boolean): AuditEntry {
  return {
    ...row,
    at: instant(row.at),
    action: action.parse(row.action),
    recordKind: recordKind.parse(row.recordKind),
    undoneAt: row.undoneAt && instant(row.undoneAt),
    changes: withSalaries ? row.changes : withoutSealedValues(row.changes),
  }
}

export interface AuditQuery {
  recordKind?: RecordKind
  recordId?: string | { in: string[] }
  planId?: string
  take: number
  /** The last entry of the page before this one; not for several records. */
  afterId?: string
}

/** The history, latest first. Sealed values leave this room only where `withSalaries` is said. */
export async function listAudit(
  db: Db,
  secretariatId: SecretariatId,
  { take, afterId, ...where }: AuditQuery,
  withSalaries: boolean,
): Promise<AuditEntry[]> {
  if (typeof where.recordId === 'object') {
    const ids = await latestIds(db, { secretariatId, ...where }, take)
    const found = await db.auditEntry.findMany({
      where: { secretariatId, id: { in: ids } },
      select: entryFields,
    })
    const rows = found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    return rows.map((row) => entryFrom(row, withSalaries))
  }
  const rows = await db.auditEntry.findMany({
    where: { secretariatId, ...where },
    select: entryFields,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
    ...(afterId ? { cursor: { secretariatId_id: { secretariatId, id: afterId } }, skip: 1 } : {}),
  })
  return rows.map((row) => entryFrom(row, withSalaries))
}

/**
 * Asked for several records in order of time, SQLite walks the whole trail instead of their few entries: so they
 * are found without an order and sorted here.
 */
async function latestIds(
  db: Db,
  where: Omit<AuditQuery, 'take' | 'afterId'> & { secretariatId: SecretariatId },
  take: number,
): Promise<string[]> {
  const found = await db.auditEntry.findMany({ where, select: { id: true, at: true } })
  const latestFirst = found.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
  return latestFirst.slice(0, take).map(({ id }) => id)
}

/** One entry with everything in it, for an undo. */
export async function findAuditEntry(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
): Promise<AuditEntry | null> {
  const row = await db.auditEntry.findUnique({
    where: { secretariatId_id: { secretariatId, id } },
    select: entryFields,
  })
  return row && entryFrom(row, true)
}

/** False where the entry is gone or has been undone already. */
export async function markUndone(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<boolean> {
  const { count } = await db.auditEntry.updateMany({
    where: { secretariatId, id, undoneAt: null },
    data: { undoneAt: at },
  })
  return count === 1
}

/** Who saved a record last, and when. */
export interface LastChange {
  actor: string
  at: Instant
}

/** Who touched a record last: what a conflict tells the second person. */
export async function findLastChange(
  db: Db,
  secretariatId: SecretariatId,
  recordKind: RecordKind,
  recordId: string,
): Promise<LastChange | null> {
  const row = await db.auditEntry.findFirst({
    where: { secretariatId, recordKind, recordId },
    select: { actor: true, at: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return row && { actor: row.actor, at: instant(row.at) }
}
