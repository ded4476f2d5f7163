import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import { idsThere } from './aggregates/aggregate.server'
import type { Db } from './db.server'

/**
 * Forgets files that nothing leads to any more, and the submissions and links that led to them: their record is gone,
 * and no trash entry can bring it back. What came after `before` is left, whatever it hangs on. Returns the SHA-256s of
 * what was forgotten; other rows may still name the same bytes. The caller holds the secretariat's lock, so that
 * nothing is on its way into the trash or out of it.
 */
export async function forgetFiles(
  db: Db,
  secretariatId: SecretariatId,
  tableOf: (kind: string) => string | null,
  before: Instant,
): Promise<string[]> {
  const isOld = { uploadedAt: { lt: before } }
  const emptied = await db.submission.findMany({
    where: { secretariatId, obligations: { none: {} }, at: { lt: before } },
    select: { id: true },
  })
  const submissions = await withoutTrash(
    db,
    secretariatId,
    emptied.map(({ id }) => id),
  )
  await db.submission.deleteMany({ where: { secretariatId, id: { in: submissions } } })

  const links = await db.fileLink.findMany({
    where: { secretariatId, file: isOld },
    select: { id: true, recordKind: true, recordId: true },
  })
  const gone = await withoutRecord(db, secretariatId, tableOf, links)
  const over = new Set(await withoutTrash(db, secretariatId, gone))
  const loose = links.filter(({ recordId }) => over.has(recordId)).map(({ id }) => id)
  await db.fileLink.deleteMany({ where: { secretariatId, id: { in: loose } } })

  const unlinked = await db.file.findMany({
    where: { secretariatId, links: { none: {} }, ...isOld },
    select: { id: true, sha256: true },
  })
  const ids = new Set(
    await withoutTrash(
      db,
      secretariatId,
      unlinked.map(({ id }) => id),
    ),
  )
  await db.file.deleteMany({ where: { secretariatId, id: { in: [...ids] } } })
  return [...new Set(unlinked.filter(({ id }) => ids.has(id)).map(({ sha256 }) => sha256))]
}

/** Which of these bytes no row names, in any secretariat: they share the folder. */
export async function unnamedHashes(db: Db, hashes: readonly string[]): Promise<string[]> {
  const where = { sha256: { in: [...hashes] } }
  const files = await db.file.findMany({ where, select: { sha256: true } })
  const drafts = await db.importDraft.findMany({ where, select: { sha256: true } })
  const named = new Set([...files, ...drafts].map(({ sha256 }) => sha256))
  return hashes.filter((hash) => !named.has(hash))
}

/** The records of links that are not there; of a kind without a table nothing is known, so it counts as there. */
async function withoutRecord(
  db: Db,
  secretariatId: SecretariatId,
  tableOf: (kind: string) => string | null,
  links: readonly { recordKind: string; recordId: string }[],
): Promise<string[]> {
  const gone: string[] = []
  for (const kind of new Set(links.map(({ recordKind }) => recordKind))) {
    const table = tableOf(kind)
    if (table === null) continue
    const ids = links.filter(({ recordKind }) => recordKind === kind).map(({ recordId }) => recordId)
    const there = await idsThere(db, secretariatId, table, ids)
    gone.push(...ids.filter((id) => !there.has(id)))
  }
  return gone
}

/** Those of some ids that no trash entry holds anywhere in what it keeps. */
async function withoutTrash(db: Db, secretariatId: SecretariatId, ids: readonly string[]): Promise<string[]> {
  const left = new Set(ids)
  if (left.size === 0) return []
  const entries = await db.trashEntry.findMany({ where: { secretariatId }, select: { id: true } })
  // One at a time: an entry may hold a whole plan.
  for (const { id } of entries) {
    const entry = await db.trashEntry.findUnique({
      where: { secretariatId_id: { secretariatId, id } },
      select: { content: true },
    })
    JSON.parse(entry?.content ?? 'null', (_key, value: unknown) => {
      if (typeof value === 'string') left.delete(value)
      return value
    })
  }
  return [...left]
}
