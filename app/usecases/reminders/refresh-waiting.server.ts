import type { Deadline } from '~/domain/deadlines/deadline'
import type { PlannedSend } from '~/domain/reminders/plan-sends'
import { withoutDisowned } from '~/domain/reminders/plan-sends'
import type { Recipient } from '~/domain/reminders/recipients'
import type { Db } from '~/persistence/db.server'
import type { KeptMail } from '~/persistence/mails.server'
import { isDayMail, listWaitingMails, rewriteMail } from '~/persistence/mails.server'
import type { WaitingReminder } from '~/persistence/reminder-ledger.server'
import { listWaitingReminders, settleReminders } from '~/persistence/reminder-ledger.server'
import type { DayMessage } from './day-message.server'
import { dayMessage } from './day-message.server'
import type { LoadedSituation } from './load-situation.server'
import type { ReminderRun } from './reminder-run'

/**
 * A mail that has not gone must still be true when it goes: what was done or has moved meanwhile is taken out, and the
 * days left are those of the day it is sent. One that may have arrived already is repeated as it was.
 */
export async function refreshWaiting(
  db: Db,
  run: ReminderRun,
  situation: LoadedSituation,
  justTold: ReadonlySet<string>,
): Promise<void> {
  const { secretariatId } = run
  const waiting = (await listWaitingMails(db, secretariatId)).filter(
    (mail) =>
      isDayMail(mail) &&
      mail.status === 'waiting' &&
      mail.result.doubts === 0 &&
      !justTold.has(mail.recipient),
  )
  if (waiting.length === 0) return
  const open = new Map(
    situation.deadlines.map((deadline) => [deadline.key, withoutDisowned(deadline, situation.disowned)]),
  )
  const rows = await listWaitingReminders(db, secretariatId)
  for (const mail of waiting) {
    const own = rows.filter(({ mailId }) => mailId === mail.id)
    await refresh(db, run, situation, mail, own, open)
  }
}

async function refresh(
  db: Db,
  { secretariatId, secretariatName, today }: ReminderRun,
  { addressees }: LoadedSituation,
  mail: KeptMail,
  rows: readonly WaitingReminder[],
  open: ReadonlyMap<string, Deadline>,
): Promise<void> {
  // The templates are heavy: only a process that writes a mail loads them.
  const { subjectOf } = await import('../../../emails/render')
  const before = JSON.parse(mail.content) as DayMessage
  const gone = rows.filter(
    ({ deadlineKey, deadlineDay, occasion }) =>
      occasion !== 'digest' && open.get(deadlineKey)?.day !== deadlineDay,
  )
  if (gone.length === 0 && before.today === today) return
  await settleReminders(
    db,
    secretariatId,
    gone.map(({ id }) => id),
    { status: 'dropped' },
  )
  const left = rows.filter((row) => !gone.includes(row))
  const to = addressees.get(mail.recipient)
  if (left.length === 0 || !to) {
    await rewriteMail(db, secretariatId, mail.id, { status: 'superseded' })
    return
  }
  const sends = left
    .filter(({ occasion }) => occasion !== 'digest')
    .map((row): PlannedSend => {
      const deadline = open.get(row.deadlineKey)!
      return { ...row, recipient: row.recipient as Recipient, deadline, to: 'responsible' }
    })
  const week = left.find(({ occasion }) => occasion === 'digest')
  const still = (items: DayMessage['items']) =>
    items.flatMap(({ deadlineKey }) => open.get(deadlineKey) ?? [])
  const digest =
    week && before.kind === 'digest'
      ? {
          ...{ ...week, recipient: week.recipient as Recipient },
          overdue: [...still(before.overdue), ...still(before.ahead)].filter(({ day }) => day < today),
          ahead: still(before.ahead).filter(({ day }) => day >= today),
          withoutOwner: still(before.withoutOwner),
        }
      : null
  const knownLinks = new Map(before.items.map(({ deadlineKey, links }) => [deadlineKey, links]))
  const content = { to, secretariat: secretariatName, today, sends, digest, addressees, knownLinks }
  const { message } = dayMessage(content)
  await rewriteMail(db, secretariatId, mail.id, {
    content: JSON.stringify(message),
    subject: subjectOf(message),
  })
}
