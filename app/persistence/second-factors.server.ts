import type { Instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** Keeps a secret that waits for its first code; an earlier confirmed one is left alone (false). */
export async function proposeTotpSecret(db: Db, userId: string, sealedSecret: string): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, totpConfirmedAt: null },
    data: { totpSecret: sealedSecret, totpLastStep: null },
  })
  return count === 1
}

/** Confirms the proposed secret with the time step of its first code. False where it was confirmed meanwhile. */
export async function confirmTotpSecret(db: Db, userId: string, step: number, at: Instant): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, totpConfirmedAt: null, totpSecret: { not: null } },
    data: { totpConfirmedAt: at, totpLastStep: step },
  })
  return count === 1
}

/** Spends a time step: false where it, or a later one, has been used, so that a code seen over a shoulder is worth nothing. */
export async function spendTotpStep(db: Db, userId: string, step: number): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  })
  return count === 1
}

export async function removeTotp(db: Db, userId: string): Promise<void> {
  await db.user.update({
    where: { id: userId },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    select: { id: true },
  })
  await db.recoveryCode.deleteMany({ where: { userId } })
}

export async function replaceRecoveryCodes(db: Db, userId: string, codeHashes: string[]): Promise<void> {
  await db.recoveryCode.deleteMany({ where: { userId } })
  await db.recoveryCode.createMany({
    data: codeHashes.map((codeHash) => ({ id: newId(), userId, codeHash })),
  })
}

/** Spends a recovery code: false where it is not this user's or was used before. */
export async function spendRecoveryCode(
  db: Db,
  userId: string,
  codeHash: string,
  at: Instant,
): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { userId, codeHash, usedAt: null },
    data: { usedAt: at },
  })
  return count === 1
}

export function countUnusedRecoveryCodes(db: Db, userId: string): Promise<number> {
  return db.recoveryCode.count({ where: { userId, usedAt: null } })
}
