import { z } from 'zod'
import type { RecordKind } from '../domain/access/rights'
import { recordKinds } from '../domain/access/rights'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import { after, instant } from '../domain/calendar/instant'
import type { AuditActor } from './audit.server'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** How long a deletion can be undone. */
export const trashLife = { days: 30 } as const

export interface Deletion {
  recordKind: RecordKind
  recordId: string
  recordName: string
  /** The whole aggregate as plain data that JSON keeps: no BigInt, no Date. */
  content: unknown
  containsSalaries: boolean
}

export interface TrashEntry extends Omit<Deletion, 'content'> {
  id: string
  deletedAt: Instant
  deletedBy: string
  expiresAt: Instant
}

/** Keeps a deleted aggregate, in the transaction that deletes it. The entry's id is what an undo names. */
export async function moveToTrash(
  db: Db,
  { secretariatId, userId, name }: AuditActor,
  at: Instant,
  { content, ...deletion }: Deletion,
): Promise<string> {
  const id = newId()
  await db.trashEntry.create({
    data: {
      ...deletion,
      id,
      secretariatId,
      content: JSON.stringify(content),
      deletedAt: at,
      deletedById: userId,
      deletedBy: name,
      expiresAt: after(at, trashLife),
    },
    select: { id: true },
  })
  return id
}

const listed = {
  id: true,
  recordKind: true,
  recordId: true,
  recordName: true,
  containsSalaries: true,
  deletedAt: true,
  deletedBy: true,
  expiresAt: true,
} as const

const recordKind = z.enum(recordKinds)

interface ListedRow {
  id: string
  recordKind: string
  recordId: string
  recordName: string
  containsSalaries: boolean
  deletedAt: Date
  deletedBy: string
  expiresAt: Date
}

function entryFrom(row: ListedRow): TrashEntry {
  return {
    id: row.id,
    recordKind: recordKind.parse(row.recordKind),
    recordId: row.recordId,
    recordName: row.recordName,
    containsSalaries: row.containsSalaries,
    deletedAt: instant(row.deletedAt),
    deletedBy: row.deletedBy,
    expiresAt: instant(row.expiresAt),
  }
}

/** What can still be restored, latest first. */
export async function listTrash(db: Db, secretariatId: SecretariatId, at: Instant): Promise<TrashEntry[]> {
  const rows = await db.trashEntry.findMany({
    where: { secretariatId, expiresAt: { gt: at } },
    select: listed,
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(entryFrom)
}

/** One deletion with what was deleted; null where it is unknown or past its 30 days. */
export async function findTrash(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<(TrashEntry & { content: unknown }) | null> {
  const row = await db.trashEntry.findFirst({
    where: { secretariatId, id, expiresAt: { gt: at } },
    select: { ...listed, content: true },
  })
  return row && { ...entryFrom(row), content: JSON.parse(row.content) as unknown }
}

/** Takes an entry out, in the transaction that restores it. False where somebody was first. */
export async function takeFromTrash(db: Db, secretariatId: SecretariatId, id: string): Promise<boolean> {
  const { count } = await db.trashEntry.deleteMany({ where: { secretariatId, id } })
  return count === 1
}

/** Forgets what can no longer be restored, in every secretariat. */
export async function purgeExpiredTrash(db: Db, at: Instant): Promise<number> {
  const { count } = await db.trashEntry.deleteMany({ where: { expiresAt: { lte: at } } })
  return count
}
