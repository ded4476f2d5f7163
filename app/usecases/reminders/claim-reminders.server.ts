import { createHash } from 'node:crypto'
import { after } from '~/domain/calendar/instant'
import type { Claim, LedgerRow } from '~/domain/reminders/ledger'
import { isSendingTime } from '~/domain/reminders/ledger'
import type { Digest, DigestPlan } from '~/domain/reminders/plan-digests'
import { planDigests } from '~/domain/reminders/plan-digests'
import type { PlannedSend, SendPlan } from '~/domain/reminders/plan-sends'
import { planSends } from '~/domain/reminders/plan-sends'
import type { Recipient } from '~/domain/reminders/recipients'
import { createActionLinks } from '~/persistence/action-links.server'
import type { Db } from '~/persistence/db.server'
import { inTransaction } from '~/persistence/db.server'
import { createMail, isDayMail, listWaitingMails, rewriteMail } from '~/persistence/mails.server'
import { newId } from '~/persistence/new-id.server'
import type { WaitingReminder } from '~/persistence/reminder-ledger.server'
import { createReminders, listWaitingReminders, settleReminders } from '~/persistence/reminder-ledger.server'
import { lockSecretariat } from '~/persistence/secretariats.server'
import { mailHostOf, senderOf } from '../../../emails/transport.server'
import { actionTokenHash } from '../mails/signed-tokens.server'
import { dayMessage } from './day-message.server'
import type { LoadedSituation } from './load-situation.server'
import { loadSituation } from './load-situation.server'
import { refreshWaiting } from './refresh-waiting.server'
import type { ReminderRun } from './reminder-run'

const linkLife = { days: 30 } as const

export interface DayPlan {
  situation: LoadedSituation
  sends: SendPlan
  digests: DigestPlan
  /** False before seven: nothing new is claimed yet. */
  isTime: boolean
}

/** What a pass would claim now. */
export async function planDay(
  db: Db,
  {
    secretariatId,
    today,
    now,
    isDayGiven,
  }: Pick<ReminderRun, 'secretariatId' | 'today' | 'now' | 'isDayGiven'>,
): Promise<DayPlan> {
  const situation = await loadSituation(db, secretariatId, today)
  return {
    situation,
    sends: planSends(situation),
    digests: planDigests(situation),
    isTime: isDayGiven || isSendingTime(now),
  }
}

/**
 * Writes down what is due before anything is sent: a row for each occasion and person, and the one mail that carries
 * them. What is due is judged again inside the transaction, which other passes wait for, so that two of them, or one
 * that comes back after a crash, find it claimed.
 */
export async function claimReminders(run: ReminderRun): Promise<DayPlan> {
  const seen = await planDay(run.db.client, run)
  const waiting = await listWaitingMails(run.db.client, run.secretariatId)
  const hasWork = seen.sends.sends.length + seen.sends.superseded.length + seen.digests.digests.length > 0
  if (!(seen.isTime && hasWork) && waiting.length === 0) return seen
  return inTransaction(run.db, async (db) => {
    await lockSecretariat(db, run.secretariatId)
    const plan = await planDay(db, run)
    const told = plan.isTime ? await claim(db, run, plan) : new Set<string>()
    await refreshWaiting(db, run, plan.situation, told)
    return plan
  })
}

/** Claims a day's mails; the people who get one. */
async function claim(db: Db, run: ReminderRun, first: DayPlan): Promise<ReadonlySet<string>> {
  const { secretariatId, now } = run
  const told = new Set<string>([
    ...first.sends.sends.map(({ recipient }) => recipient),
    ...first.digests.digests.map(({ recipient }) => recipient),
  ])
  const left = await takeBackWaiting(db, run, told)
  const backIds = new Set(left.map(claimKey))
  const ledger = first.situation.ledger.filter((row) => !backIds.has(claimKey(row)))
  const situation = { ...first.situation, ledger }
  const sends = left.length === 0 ? first.sends : planSends(situation)
  const digests = left.length === 0 ? first.digests : planDigests(situation)

  const rows = new Map(left.map((row) => [claimKey(row), row]))
  const known = (claims: readonly Claim[]) => claims.flatMap((one) => rows.get(claimKey(one)) ?? [])
  const fresh = (claims: readonly Claim[]) => claims.filter((one) => !rows.has(claimKey(one)))
  const passedOver = [...sends.superseded, ...digests.superseded]
  await createReminders(db, secretariatId, fresh(passedOver), { status: 'superseded', mailId: null }, now)
  await settleReminders(db, secretariatId, idsOf(known(passedOver)), { status: 'superseded' })
  for (const recipient of told) {
    const own = sends.sends.filter((send) => send.recipient === recipient)
    const digest = digests.digests.find((one) => one.recipient === recipient) ?? null
    const mailId = await claimMail(db, run, situation, recipient, own, digest)
    const claims: Claim[] = digest ? [...own, digest] : own
    await createReminders(db, secretariatId, fresh(claims), { status: 'claimed', mailId }, now)
    await settleReminders(db, secretariatId, idsOf(known(claims)), { mailId })
    for (const one of claims) rows.delete(claimKey(one))
  }
  for (const one of passedOver) rows.delete(claimKey(one))
  await settleReminders(db, secretariatId, idsOf([...rows.values()]), { status: 'dropped' })
  return told
}

function idsOf(rows: readonly WaitingReminder[]): string[] {
  return rows.map(({ id }) => id)
}

function claimKey({ deadlineKey, deadlineDay, recipient, occasion }: Claim | LedgerRow): string {
  return [deadlineKey, deadlineDay, recipient, occasion].join(' ')
}

/**
 * Who gets a mail today needs no older one that has not gone: what was in it is planned once more with today's. A mail
 * that may have arrived already is left to be repeated as it is.
 */
async function takeBackWaiting(
  db: Db,
  { secretariatId }: ReminderRun,
  told: ReadonlySet<string>,
): Promise<WaitingReminder[]> {
  const mails = await listWaitingMails(db, secretariatId)
  const taken = new Set<string>()
  for (const { id, recipient, status, result } of mails.filter(isDayMail)) {
    if (!told.has(recipient) || status !== 'waiting' || result.doubts > 0) continue
    if (await rewriteMail(db, secretariatId, id, { status: 'superseded' })) taken.add(id)
  }
  if (taken.size === 0) return []
  return (await listWaitingReminders(db, secretariatId)).filter(({ mailId }) => taken.has(mailId))
}

async function claimMail(
  db: Db,
  { secretariatId, secretariatName, today, now, env }: ReminderRun,
  { addressees }: LoadedSituation,
  recipient: Recipient | string,
  sends: readonly PlannedSend[],
  digest: Digest | null,
): Promise<string> {
  // The templates are heavy: only a process that writes a mail loads them.
  const { subjectOf } = await import('../../../emails/render')
  const to = addressees.get(recipient)
  if (!to) throw new Error('a mail was planned for nobody')
  const { message, links } = dayMessage({
    to,
    secretariat: secretariatName,
    today,
    sends,
    digest,
    addressees,
  })
  const id = newId()
  const person = createHash('sha256').update(`${secretariatId} ${recipient}`).digest('hex').slice(0, 24)
  await createMail(
    db,
    secretariatId,
    {
      ...{ id, kind: message.kind, recipient, subject: subjectOf(message), day: today },
      messageId: `<${today}.${person}@${mailHostOf(senderOf(env))}>`,
      content: JSON.stringify(message),
    },
    now,
  )
  const withHashes = links.map((link) => ({
    ...link,
    tokenHash: actionTokenHash(env.SESSION_SECRET, link.id),
  }))
  await createActionLinks(db, secretariatId, withHashes, { createdAt: now, expiresAt: after(now, linkLife) })
  return id
}
