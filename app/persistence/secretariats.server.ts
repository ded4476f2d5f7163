import type { Language } from '../domain/access/actor'
import type { SecretariatId } from '../domain/access/secretariat-id'
import { secretariatId as toSecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import type { Hours, Share } from '../domain/money/oere'
import type { Db } from './db.server'
import { newId } from './new-id.server'

export interface SecretariatSummary {
  id: SecretariatId
  name: string
  isDemo: boolean
}

/** Every tenant of the installation, oldest first: for the start, the command line and sign-in, never for a page of one. */
export async function listSecretariats(db: Db): Promise<SecretariatSummary[]> {
  const rows = await db.secretariat.findMany({
    select: { id: true, name: true, isDemo: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({ ...row, id: toSecretariatId(row.id) }))
}

/** Throws where there is no such secretariat. */
export async function secretariatName(db: Db, secretariatId: SecretariatId): Promise<string> {
  const row = await db.secretariat.findUniqueOrThrow({ where: { id: secretariatId }, select: { name: true } })
  return row.name
}

/** *Fondsmoms* as the law has it where a secretariat begins; a later rate gets a later day. */
const foundationVat: { from: string; share: Share } = { from: '1900-01-01', share: 1750 }

export interface NewSecretariat {
  name: string
  isDemo: boolean
  language: Language
}

/** A new tenant with the figures that every one begins with. */
export async function createSecretariat(
  db: Db,
  secretariat: NewSecretariat,
  at: Instant,
): Promise<SecretariatId> {
  const id = toSecretariatId(newId())
  await db.secretariat.create({ data: { ...secretariat, id, createdAt: at }, select: { id: true } })
  await db.foundationVatRate.create({
    data: { ...foundationVat, secretariatId: id, id: newId() },
    select: { id: true },
  })
  return id
}

/**
 * Holds the secretariat's row until the transaction ends, so that a rule over several rows is judged by one at a
 * time. Records count their writes and hold it by `touchRecords`; this is for what is no record.
 */
export async function lockSecretariat(db: Db, secretariatId: SecretariatId): Promise<void> {
  await db.secretariat.update({
    where: { id: secretariatId },
    data: { version: { increment: 0 } },
    select: { id: true },
  })
}

/** Hours a week that a secretariat has for reports, accounts and applications; null where nobody has said. */
export async function loadWeeklyAdminHours(db: Db, secretariatId: SecretariatId): Promise<Hours | null> {
  return (await loadAdminSettings(db, secretariatId)).weeklyAdminHours
}

export function loadAdminSettings(
  db: Db,
  secretariatId: SecretariatId,
): Promise<{ weeklyAdminHours: Hours | null; version: number }> {
  return db.secretariat.findUniqueOrThrow({
    where: { id: secretariatId },
    select: { weeklyAdminHours: true, version: true },
  })
}

/** False where another has changed the secretariat's figures since that version; then nothing is written. */
export async function saveWeeklyAdminHours(
  db: Db,
  secretariatId: SecretariatId,
  { weeklyAdminHours, version }: { weeklyAdminHours: Hours | null; version: number },
): Promise<boolean> {
  const { count } = await db.secretariat.updateMany({
    where: { id: secretariatId, version },
    data: { weeklyAdminHours, version: { increment: 1 } },
  })
  return count === 1
}
