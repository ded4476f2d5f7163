import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'

/** A user as sign-in needs it: with what proves the person, which never leaves the use cases. */
export interface UserWithSecrets {
  id: string
  name: string
  email: string
  passwordHash: string | null
  /** Sealed with the installation's key. */
  totpSecret: string | null
  totpConfirmedAt: Instant | null
  lastSecretariatId: string | null
  isDisabled: boolean
}

const withSecrets = {
  id: true,
  name: true,
  email: true,
  passwordHash: true,
  totpSecret: true,
  totpConfirmedAt: true,
  lastSecretariatId: true,
  disabledAt: true,
} as const

type Row = {
  id: string
  name: string
  email: string
  passwordHash: string | null
  totpSecret: string | null
  totpConfirmedAt: Date | null
  lastSecretariatId: string | null
  disabledAt: Date | null
}

function userFrom({ disabledAt, totpConfirmedAt, ...row }: Row): UserWithSecrets {
  return {
    ...row,
    totpConfirmedAt: totpConfirmedAt && instant(totpConfirmedAt),
    isDisabled: disabledAt !== null,
  }
}

export async function findUser(db: Db, userId: string): Promise<UserWithSecrets | null> {
  const row = await db.user.findUnique({ where: { id: userId }, select: withSecrets })
  return row && userFrom(row)
}

export async function findUserByEmail(db: Db, emailFolded: string): Promise<UserWithSecrets | null> {
  const row = await db.user.findUnique({ where: { emailFolded }, select: withSecrets })
  return row && userFrom(row)
}

export function countUsers(db: Db): Promise<number> {
  return db.user.count()
}

export interface NewUser {
  id: string
  email: string
  emailFolded: string
  name: string
  passwordHash: string | null
}

export async function createUser(db: Db, user: NewUser, at: Instant): Promise<void> {
  await db.user.create({ data: { ...user, createdAt: at }, select: { id: true } })
}

export async function setPasswordHash(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } })
}

export async function setUserName(db: Db, userId: string, name: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { name }, select: { id: true } })
}

export async function rememberSecretariat(db: Db, userId: string, lastSecretariatId: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { lastSecretariatId }, select: { id: true } })
}

/**
 * Forgets users without a membership, once no removal of theirs can be undone any more; their sessions, links and
 * codes go with them. The history keeps the name it was written with.
 */
export async function deleteForgottenUsers(db: Db): Promise<number> {
  const nowhere = { memberships: { none: {} } }
  const candidates = await db.user.findMany({ where: nowhere, select: { id: true } })
  if (candidates.length === 0) return 0
  const ids = candidates.map(({ id }) => id)
  const undoable = await db.trashEntry.findMany({
    where: { recordKind: 'user', recordId: { in: ids } },
    select: { recordId: true },
  })
  const kept = new Set(undoable.map(({ recordId }) => recordId))
  const { count } = await db.user.deleteMany({
    where: { ...nowhere, id: { in: ids.filter((id) => !kept.has(id)) } },
  })
  return count
}
