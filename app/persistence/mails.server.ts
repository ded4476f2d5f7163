import { z } from 'zod'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { MailStatus } from '../domain/reminders/ledger'
import { mailStatuses } from '../domain/reminders/ledger'
import type { Db } from './db.server'

/** What the last try came to, and how many tries may have arrived without our knowing. */
const resultShape = z.object({
  words: z.string(),
  /** What is at fault: the mail server as a whole, or this mail. */
  trouble: z.enum(['server', 'mail']).nullable(),
  /** Tries that ended without an answer: each may have been one mail more. */
  doubts: z.number().int(),
})
export type MailResult = z.infer<typeof resultShape>

export const noResult: MailResult = { words: '', trouble: null, doubts: 0 }

export interface KeptMail {
  id: string
  messageId: string
  kind: string
  recipient: string
  subject: string
  day: Day
  /** JSON of the message. */
  content: string
  status: MailStatus
  attempts: number
  nextAttemptAt: Instant | null
  sentAt: Instant | null
  result: MailResult
  createdAt: Instant
}

const fields = {
  id: true,
  messageId: true,
  kind: true,
  recipient: true,
  subject: true,
  day: true,
  content: true,
  status: true,
  attempts: true,
  nextAttemptAt: true,
  sentAt: true,
  result: true,
  createdAt: true,
} as const

const status = z.enum(mailStatuses)

interface Row {
  id: string
  messageId: string
  kind: string
  recipient: string
  subject: string
  day: string
  content: string
  status: string
  attempts: number
  nextAttemptAt: Date | null
  sentAt: Date | null
  result: string | null
  createdAt: Date
}

function mailFrom(row: Row): KeptMail {
  return {
    ...row,
    day: day(row.day),
    status: status.parse(row.status),
    nextAttemptAt: row.nextAttemptAt && instant(row.nextAttemptAt),
    sentAt: row.sentAt && instant(row.sentAt),
    result: row.result === null ? noResult : resultShape.parse(JSON.parse(row.result)),
    createdAt: instant(row.createdAt),
  }
}

export type NewMail = Pick<
  KeptMail,
  'id' | 'messageId' | 'kind' | 'recipient' | 'subject' | 'day' | 'content'
>

/** Claims a person's mail of a day: its Message-ID is theirs and the day's, and unique. */
export async function createMail(
  db: Db,
  secretariatId: SecretariatId,
  mail: NewMail,
  at: Instant,
): Promise<void> {
  await db.mail.create({
    data: { ...mail, secretariatId, status: 'waiting', nextAttemptAt: at, createdAt: at },
    select: { id: true },
  })
}

export async function hasMail(db: Db, messageId: string): Promise<boolean> {
  return (await db.mail.count({ where: { messageId } })) > 0
}

/** Mails whose turn has come. */
export async function listDueMails(
  db: Db,
  secretariatId: SecretariatId,
  now: Instant,
): Promise<Pick<KeptMail, 'id'>[]> {
  return db.mail.findMany({
    where: { secretariatId, status: 'waiting', nextAttemptAt: { lte: now } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
}

/** Takes a mail for one try: null where another process has, or it is not its turn any more. */
export async function takeMail(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  now: Instant,
): Promise<KeptMail | null> {
  const { count } = await db.mail.updateMany({
    where: { secretariatId, id, status: 'waiting', nextAttemptAt: { lte: now } },
    data: { status: 'sending', claimedAt: now, attempts: { increment: 1 } },
  })
  if (count === 0) return null
  const row = await db.mail.findUnique({ where: { secretariatId_id: { secretariatId, id } }, select: fields })
  return row && mailFrom(row)
}

export interface MailChange {
  status: MailStatus
  result: MailResult
  nextAttemptAt: Instant | null
  sentAt?: Instant
}

/** Writes down what a try came to. */
export async function recordAttempt(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  { result, ...change }: MailChange,
): Promise<void> {
  await db.mail.updateMany({
    where: { secretariatId, id },
    data: { ...change, result: JSON.stringify(result), claimedAt: null },
  })
}

/** Mails that somebody took and has not answered for since: whoever it was is gone. */
export async function listAbandonedMails(
  db: Db,
  secretariatId: SecretariatId,
  takenBefore: Instant,
): Promise<KeptMail[]> {
  const rows = await db.mail.findMany({
    where: { secretariatId, status: 'sending', claimedAt: { lte: takenBefore } },
    select: fields,
  })
  return rows.map(mailFrom)
}

/** Gives an abandoned mail its turn back: false where somebody else has, or it was answered for after all. */
export async function giveBackMail(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  takenBefore: Instant,
  { result, nextAttemptAt }: { result: MailResult; nextAttemptAt: Instant },
): Promise<boolean> {
  const { count } = await db.mail.updateMany({
    where: { secretariatId, id, status: 'sending', claimedAt: { lte: takenBefore } },
    data: { status: 'waiting', claimedAt: null, nextAttemptAt, result: JSON.stringify(result) },
  })
  return count === 1
}

/** Nothing more of this pass would get through: every waiting mail waits until a moment. */
export async function postponeWaitingMails(
  db: Db,
  secretariatId: SecretariatId,
  until: Instant,
): Promise<void> {
  await db.mail.updateMany({
    where: { secretariatId, status: 'waiting', nextAttemptAt: { lt: until } },
    data: { nextAttemptAt: until },
  })
}

/** Mails that have not gone, of everybody. */
export async function listWaitingMails(db: Db, secretariatId: SecretariatId): Promise<KeptMail[]> {
  const rows = await db.mail.findMany({
    where: { secretariatId, status: { in: ['waiting', 'sending'] } },
    select: fields,
    orderBy: { id: 'asc' },
  })
  return rows.map(mailFrom)
}

/** Changes what a waiting mail says; false where its turn has come meanwhile. */
export async function rewriteMail(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  change: { content: string; subject: string } | { status: 'superseded' },
): Promise<boolean> {
  const { count } = await db.mail.updateMany({
    where: { secretariatId, id, status: 'waiting' },
    data: change,
  })
  return count === 1
}

/** Gives a mail that failed another turn now. */
export async function reviveMail(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  now: Instant,
): Promise<boolean> {
  const { count } = await db.mail.updateMany({
    where: { secretariatId, id, status: 'failed' },
    data: { status: 'waiting', nextAttemptAt: now },
  })
  return count === 1
}

/** Mails of a day: one for each person. Any other is of something that has happened, and never rewritten. */
export const dayMailKinds = ['reminder', 'escalation', 'digest'] as const

export function isDayMail({ kind }: Pick<KeptMail, 'kind'>): boolean {
  return dayMailKinds.some((known) => known === kind)
}

/** Who has a mail of a day. */
export async function recipientsMailedOn(
  db: Db,
  secretariatId: SecretariatId,
  on: Day,
): Promise<Set<string>> {
  const rows = await db.mail.findMany({
    where: { secretariatId, day: on, kind: { in: [...dayMailKinds] } },
    select: { recipient: true },
  })
  return new Set(rows.map(({ recipient }) => recipient))
}

export async function findMails(
  db: Db,
  secretariatId: SecretariatId,
  ids: readonly string[],
): Promise<KeptMail[]> {
  const rows = await db.mail.findMany({ where: { secretariatId, id: { in: [...ids] } }, select: fields })
  return rows.map(mailFrom)
}

/** Mails that a server has refused for good, latest first. */
export async function listFailedMails(
  db: Db,
  secretariatId: SecretariatId,
  take: number,
): Promise<KeptMail[]> {
  const rows = await db.mail.findMany({
    where: { secretariatId, status: 'failed' },
    select: fields,
    orderBy: { id: 'desc' },
    take,
  })
  return rows.map(mailFrom)
}

/** When a mail last went through, which says whether the server lives. */
export async function lastSentMail(db: Db, secretariatId: SecretariatId): Promise<Instant | null> {
  const row = await db.mail.findFirst({
    where: { secretariatId, status: 'sent' },
    select: { sentAt: true },
    orderBy: { sentAt: 'desc' },
  })
  return row?.sentAt ? instant(row.sentAt) : null
}
