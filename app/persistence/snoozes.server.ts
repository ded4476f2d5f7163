import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Snooze } from '../domain/reminders/snooze-limits'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** A snooze as it was asked for. */
export interface KeptSnooze extends Snooze {
  id: string
  reason: string
  at: Instant
  actor: string
}

/** Snoozes that still hold on a day, newest first; of one deadline where its key is given. */
export async function loadSnoozes(
  db: Db,
  secretariatId: SecretariatId,
  today: Day,
  deadlineKey?: string,
): Promise<KeptSnooze[]> {
  const rows = await db.snooze.findMany({
    where: {
      secretariatId,
      // On the day itself there is a reminder that only the snooze knows of.
      until: { gte: today },
      ...(deadlineKey === undefined ? {} : { deadlineKey }),
    },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      deadlineKey: true,
      contactId: true,
      until: true,
      reason: true,
      at: true,
      actor: true,
    },
  })
  return rows.map((row) => ({ ...row, until: day(row.until), at: instant(row.at) }))
}

export async function createSnooze(
  db: Db,
  secretariatId: SecretariatId,
  snooze: Snooze & { reason: string; actor: string },
  at: Instant,
): Promise<void> {
  await db.snooze.create({ data: { ...snooze, secretariatId, id: newId(), at }, select: { id: true } })
}

/** Ends a snooze before its day. False where there is none. */
export async function deleteSnooze(db: Db, secretariatId: SecretariatId, id: string): Promise<boolean> {
  const { count } = await db.snooze.deleteMany({ where: { secretariatId, id } })
  return count > 0
}
