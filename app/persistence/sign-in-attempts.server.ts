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
  if (read === null) return createAttempts(db, key, next)
  const { count } = await db.signInAttempt.updateMany({
    where: { key, failures: read.failures },
    data: { ...next },
  })
  return count === 1
}

/** Of two first tries at once the unique key lets one in. Not to be called inside a transaction, which would be lost. */
async function createAttempts(db: Db, key: string, attempts: Attempts): Promise<boolean> {
  try {
    await db.signInAttempt.create({ data: { ...attempts, id: newId(), key }, select: { id: true } })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'P2002') return false
    throw error
  }
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
