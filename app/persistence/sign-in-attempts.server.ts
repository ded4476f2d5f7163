import type { Attempts } from '../domain/access/throttle'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { newId } from './new-id.server'

export async function findAttempts(db: Db, key: string): Promise<Attempts | null> {
  const row = await db.signInAttempt.findUnique({
    where: { key },
    select: { failures: true, lastFailureAt: true, blockedUntil: true },
  })
  return (
    row && {
      failures: row.failures,
      lastFailureAt: instant(row.lastFailureAt),
      blockedUntil: row.blockedUntil && instant(row.blockedUntil),
    }
  )
}

/**
 * Writes the count of tries where it still is what was read. False where another try was counted meanwhile:
 * read again and judge again.
 */
export async function saveAttempts(
  db: Db,
  key: string,
  read: Attempts | null,
  next: Attempts,
): Promise<boolean> {
  if (read === null) {
    // Two first tries at once: the unique key lets one in, the other reads again.
    await db.signInAttempt.upsert({
      where: { key },
      create: { id: newId(), key, failures: 0, lastFailureAt: next.lastFailureAt },
      update: {},
      select: { id: true },
    })
  }
  const { count } = await db.signInAttempt.updateMany({
    where: { key, failures: read?.failures ?? 0 },
    data: { ...next },
  })
  return count === 1
}

/** Takes back one counted try: the person was who they said. */
export async function forgiveAttempt(db: Db, key: string): Promise<void> {
  await db.signInAttempt.updateMany({
    where: { key, failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, blockedUntil: null },
  })
}

export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.signInAttempt.deleteMany({ where: { key } })
}

export async function deleteOldAttempts(db: Db, lastBefore: Instant): Promise<number> {
  const { count } = await db.signInAttempt.deleteMany({ where: { lastFailureAt: { lt: lastBefore } } })
  return count
}
