import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { ClosingDays } from '../domain/calendar/working-days'
import type { Db } from './db.server'
import { newId } from './new-id.server'

export interface LocalClosingDay {
  id: string
  day: Day
  label: string
}

/** The secretariat's own closing days, oldest first. */
export async function listClosingDays(db: Db, secretariatId: SecretariatId): Promise<LocalClosingDay[]> {
  const rows = await db.closingDay.findMany({
    where: { secretariatId },
    orderBy: { day: 'asc' },
    select: { id: true, day: true, label: true },
  })
  return rows.map((row) => ({ ...row, day: day(row.day) }))
}

/** The same as the calendar asks for them. */
export async function loadClosingDays(db: Db, secretariatId: SecretariatId): Promise<ClosingDays> {
  return new Set((await listClosingDays(db, secretariatId)).map((closing) => closing.day))
}

export async function createClosingDay(
  db: Db,
  secretariatId: SecretariatId,
  closing: Omit<LocalClosingDay, 'id'>,
): Promise<string> {
  const id = newId()
  await db.closingDay.create({ data: { ...closing, secretariatId, id }, select: { id: true } })
  return id
}

export async function deleteClosingDay(db: Db, secretariatId: SecretariatId, id: string): Promise<void> {
  await db.closingDay.deleteMany({ where: { secretariatId, id } })
}
