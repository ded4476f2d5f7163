import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { after, instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { unnamedHashes } from './forgotten-files.server'
import { newId } from './new-id.server'
import { dayOrNull } from './records/columns'

/** How long an upload waits for its confirmation. */
export const draftLife = { days: 1 } as const

export interface ImportDraft {
  id: string
  fileName: string
  sha256: string
  size: number
  doneBefore: Day | null
  createdAt: Instant
}

export async function createImportDraft(
  db: Db,
  secretariatId: SecretariatId,
  draft: Omit<ImportDraft, 'id' | 'createdAt'> & { createdById: string | null },
  at: Instant,
): Promise<string> {
  const id = newId()
  await db.importDraft.create({
    data: { ...draft, id, secretariatId, createdAt: at, expiresAt: after(at, draftLife) },
    select: { id: true },
  })
  return id
}

/** An upload that can still be confirmed; null where it is unknown, confirmed already or too old. */
export async function findImportDraft(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<ImportDraft | null> {
  const row = await db.importDraft.findFirst({
    where: { secretariatId, id, confirmedAt: null, expiresAt: { gt: at } },
    select: { id: true, fileName: true, sha256: true, size: true, doneBefore: true, createdAt: true },
  })
  return row && { ...row, doneBefore: dayOrNull(row.doneBefore), createdAt: instant(row.createdAt) }
}

export async function setDoneBefore(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  doneBefore: Day | null,
): Promise<void> {
  await db.importDraft.updateMany({ where: { secretariatId, id }, data: { doneBefore } })
}

export async function confirmImportDraft(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<void> {
  await db.importDraft.updateMany({ where: { secretariatId, id }, data: { confirmedAt: at } })
}

/** Forgets uploads past their time, and the confirmed ones; returns the files that nothing refers to any more. */
export async function sweepImportDrafts(db: Db, at: Instant): Promise<string[]> {
  const over = { OR: [{ expiresAt: { lte: at } }, { confirmedAt: { not: null } }] }
  const gone = await db.importDraft.findMany({ where: over, select: { sha256: true } })
  await db.importDraft.deleteMany({ where: over })
  const hashes = [...new Set(gone.map((draft) => draft.sha256))]
  return unnamedHashes(db, hashes)
}
