import { z } from 'zod'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Claim, LedgerRow, ReminderStatus } from '../domain/reminders/ledger'
import { reminderStatuses } from '../domain/reminders/ledger'
import type { Db } from './db.server'
import { newId } from './new-id.server'

const status = z.enum(reminderStatuses)

const claimFields = {
  deadlineKey: true,
  deadlineDay: true,
  recipient: true,
  occasion: true,
  dueOn: true,
  status: true,
} as const

interface ClaimRow {
  deadlineKey: string
  deadlineDay: string
  recipient: string
  occasion: string
  dueOn: string
  status: string
}

function ledgerRowFrom(row: ClaimRow): LedgerRow {
  return {
    ...row,
    deadlineDay: day(row.deadlineDay),
    dueOn: day(row.dueOn),
    status: status.parse(row.status),
  }
}

/**
 * What a plan is judged by: rows of the deadlines and their days that are open now, and the overviews of the weeks
 * since `digestsFrom`. A ledger of years is not read for the few lines that can still matter.
 */
export async function loadLedger(
  db: Db,
  secretariatId: SecretariatId,
  { deadlineDaysFrom, digestsFrom }: { deadlineDaysFrom: Day; digestsFrom: Day },
): Promise<LedgerRow[]> {
  const rows = await db.reminder.findMany({
    where: {
      secretariatId,
      OR: [
        { deadlineDay: { gte: deadlineDaysFrom } },
        { occasion: 'digest', deadlineDay: { gte: digestsFrom } },
      ],
    },
    select: claimFields,
  })
  return rows.map(ledgerRowFrom)
}

/** Writes rows of a plan: claimed with their mail, or passed over. A row that is there already ends the transaction. */
export async function createReminders(
  db: Db,
  secretariatId: SecretariatId,
  claims: readonly Claim[],
  row: { status: 'claimed' | 'superseded'; mailId: string | null },
  at: Instant,
): Promise<void> {
  if (claims.length === 0) return
  await db.reminder.createMany({
    data: claims.map(({ deadlineKey, deadlineDay, recipient, occasion, dueOn }) => ({
      ...{ secretariatId, id: newId(), deadlineKey, deadlineDay, recipient, occasion, dueOn },
      ...row,
      claimedAt: at,
    })),
  })
}

export interface WaitingReminder extends LedgerRow {
  id: string
  mailId: string
}

/** Claimed and not told yet. */
export async function listWaitingReminders(db: Db, secretariatId: SecretariatId): Promise<WaitingReminder[]> {
  const rows = await db.reminder.findMany({
    where: { secretariatId, status: 'claimed', mailId: { not: null } },
    select: { ...claimFields, id: true, mailId: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({ ...ledgerRowFrom(row), id: row.id, mailId: row.mailId! }))
}

/** Settles waiting reminders by id: passed over, taken out, or moved to another mail. */
export async function settleReminders(
  db: Db,
  secretariatId: SecretariatId,
  ids: readonly string[],
  change: { status: 'superseded' | 'dropped' } | { mailId: string },
): Promise<void> {
  if (ids.length === 0) return
  await db.reminder.updateMany({
    where: { secretariatId, id: { in: [...ids] }, status: 'claimed' },
    data: change,
  })
}

/** What became of a mail becomes of everything in it. */
export async function settleRemindersOf(
  db: Db,
  secretariatId: SecretariatId,
  mailId: string,
  change: { status: 'sent' | 'failed' | 'claimed'; result: string | null; sentAt: Instant | null },
): Promise<void> {
  await db.reminder.updateMany({
    where: { secretariatId, mailId, status: { in: ['claimed', 'failed'] } },
    data: change,
  })
}

export interface LedgerFilter {
  status?: ReminderStatus
  recipient?: string
  /** The start of a deadline's key: its kind and a colon. */
  kind?: string
  from?: Day
}

export interface LedgerEntry extends LedgerRow {
  id: string
  mailId: string | null
  sentAt: Instant | null
  result: string | null
}

/** A page of the ledger, latest first, and how many rows there are. */
export async function listLedger(
  db: Db,
  secretariatId: SecretariatId,
  { status: wanted, recipient, kind, from }: LedgerFilter,
  { skip, take }: { skip: number; take: number },
): Promise<{ total: number; rows: LedgerEntry[] }> {
  const where = {
    secretariatId,
    ...(wanted ? { status: wanted } : {}),
    ...(recipient ? { recipient } : {}),
    ...(kind ? { deadlineKey: { startsWith: `${kind}:` } } : {}),
    ...(from ? { dueOn: { gte: from } } : {}),
  }
  const total = await db.reminder.count({ where })
  const rows = await db.reminder.findMany({
    where,
    select: { ...claimFields, id: true, mailId: true, sentAt: true, result: true },
    orderBy: [{ dueOn: 'desc' }, { id: 'desc' }],
    skip,
    take,
  })
  return {
    total,
    rows: rows.map((row) => ({
      ...ledgerRowFrom(row),
      id: row.id,
      mailId: row.mailId,
      sentAt: row.sentAt && instant(row.sentAt),
      result: row.result,
    })),
  }
}

/** Everybody the ledger has rows of. */
export async function listLedgerRecipients(db: Db, secretariatId: SecretariatId): Promise<string[]> {
  const rows = await db.reminder.groupBy({ by: ['recipient'], where: { secretariatId } })
  return rows.map(({ recipient }) => recipient)
}
