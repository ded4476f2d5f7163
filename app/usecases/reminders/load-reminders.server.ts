import { may } from '~/domain/access/rights'
import { addDays } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { ReminderStatus } from '~/domain/reminders/ledger'
import type { PlannedSend } from '~/domain/reminders/plan-sends'
import { disownedKey, planSends, withoutDisowned } from '~/domain/reminders/plan-sends'
import { isWithoutOwner } from '~/domain/reminders/recipients'
import { environment } from '~/env.server'
import { findMails, lastSentMail, listFailedMails } from '~/persistence/mails.server'
import { listLedger, listLedgerRecipients } from '~/persistence/reminder-ledger.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import type { UseCaseContext } from '../context'
import { deadlinePath } from '../deadlines/deadline-path'
import { keptDeadlines } from '../deadlines/kept-deadlines.server'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import type { LoadedSituation } from './load-situation.server'
import { loadSituation } from './load-situation.server'
import { loadMailTrouble } from './mail-trouble.server'
import type { LedgerLine, NamedDeadline, PlannedLine, ReminderPage } from './reminder-page'
import { transportOf } from './sweep-reminders.server'

const pageSize = 50

/** How far ahead the sends, and the deadlines nobody is responsible for, are shown, in days. */
const daysAhead = { sends: 7, withoutOwner: 60 }

export interface LedgerQuery {
  page: number
  status?: ReminderStatus
  recipient?: string
}

/** The ledger with what comes next: what was due, who was told, what became of it, and what stands in the way. */
export async function loadReminders(
  { db: database, actor, today }: UseCaseContext,
  { page, ...filter }: LedgerQuery,
): Promise<ReminderPage | Forbidden> {
  if (!may(actor, 'read', 'reminder')) return forbidden
  const { secretariatId } = actor
  const db = database.client
  const deadlines = await keptDeadlines(database, secretariatId, today)
  const situation = await loadSituation(db, secretariatId, today, deadlines)
  const all = new Map(deadlines.map((one) => [one.key, one]))
  const nameOf = (recipient: string) => situation.addressees.get(recipient)?.name ?? ''
  const ledger = await listLedger(db, secretariatId, filter, { skip: (page - 1) * pageSize, take: pageSize })
  const mailIds = [...new Set(ledger.rows.flatMap(({ mailId }) => mailId ?? []))]
  const mails = new Map((await findMails(db, secretariatId, mailIds)).map((mail) => [mail.id, mail]))
  const secretariat = (await listSecretariats(db)).find(({ id }) => id === secretariatId)!
  const failed = await listFailedMails(db, secretariatId, 20)
  return {
    ok: true,
    ...{ total: ledger.total, page, pageSize },
    rows: ledger.rows.map((row): LedgerLine => {
      const mail = row.mailId === null ? undefined : mails.get(row.mailId)
      const deadline = all.get(row.deadlineKey)
      const isSent = row.status === 'sent'
      return {
        ...row,
        deadline: deadline ? named(deadline) : null,
        recipient: nameOf(row.recipient),
        attempts: mail?.attempts ?? 0,
        nextAttemptAt: row.status === 'claimed' ? (mail?.nextAttemptAt ?? null) : null,
        words: isSent || !mail || mail.result.words === '' ? null : mail.result.words,
        mayBeTwice: row.result === 'maybeTwice' || (mail?.result.doubts ?? 0) > 0,
      }
    }),
    recipients: (await listLedgerRecipients(db, secretariatId)).map((value) => ({
      value,
      name: nameOf(value),
    })),
    ahead: nextSends(situation),
    held: planSends(situation).held.map((one) => ({ ...planned(situation, one), reason: one.reason })),
    withoutOwner: withoutOwner(situation),
    failed: failed.map(({ id, recipient, subject, result }) => ({
      ...{ id, subject, words: result.words, recipient: nameOf(recipient) },
    })),
    server: {
      kind: transportOf(environment(), secretariat).kind,
      lastSentAt: await lastSentMail(db, secretariatId),
      trouble: await loadMailTrouble(db, secretariatId),
    },
    mayRetry: may(actor, 'update', 'reminder'),
    seesOutbox: may(actor, 'manageUsers', 'user'),
  }
}

function named(deadline: Deadline): NamedDeadline {
  const { kind, subject, detail } = deadline
  return { kind, subject, detail, path: deadlinePath(deadline) }
}

function planned({ addressees, today }: LoadedSituation, send: PlannedSend): PlannedLine {
  const { deadline, deadlineDay, recipient, occasion } = send
  return {
    key: [deadline.key, recipient, occasion].join(' '),
    on: today,
    deadline: named(deadline),
    deadlineDay,
    recipient: addressees.get(recipient)?.name ?? '',
    occasion,
  }
}

/** The sends of the coming days, each planned as if the days before it had gone as planned. */
function nextSends(situation: LoadedSituation): PlannedLine[] {
  const found: PlannedLine[] = []
  let ledger = situation.ledger
  for (let count = 1; count <= daysAhead.sends; count += 1) {
    const on = addDays(situation.today, count)
    const then = { ...situation, ledger, today: on, mailed: new Set<never>() }
    const plan = planSends(then)
    found.push(...plan.sends.map((send) => planned(then, send)))
    const rows = [...plan.sends, ...plan.superseded]
    ledger = [...ledger, ...rows.map((row) => ({ ...row, status: 'sent' as const }))]
  }
  return found
}

function withoutOwner({
  deadlines,
  disowned,
  addressees,
  today,
}: LoadedSituation): ReminderPage['withoutOwner'] {
  return deadlines
    .filter(({ day }) => day <= addDays(today, daysAhead.withoutOwner))
    .filter((deadline) => isWithoutOwner(withoutDisowned(deadline, disowned)))
    .map((deadline) => {
      const { key, day, responsibleId } = deadline
      const isSaid = responsibleId !== null && disowned.has(disownedKey(key, responsibleId))
      const by = isSaid ? (addressees.get(`contact:${responsibleId}`)?.name ?? null) : null
      return { ...named(deadline), key, day, notMineBy: by }
    })
}
