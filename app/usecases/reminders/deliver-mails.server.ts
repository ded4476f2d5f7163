import type { Instant } from '~/domain/calendar/instant'
import { after } from '~/domain/calendar/instant'
import { mostDaysPutOff, nextAttemptAfter } from '~/domain/reminders/ledger'
import type { Recipient } from '~/domain/reminders/recipients'
import { contactOfRecipient } from '~/domain/reminders/recipients'
import { inTransaction } from '~/persistence/db.server'
import type { KeptMail, MailChange } from '~/persistence/mails.server'
import {
  giveBackMail,
  listAbandonedMails,
  listDueMails,
  postponeWaitingMails,
  recordAttempt,
  takeMail,
} from '~/persistence/mails.server'
import type { Addressee } from '~/persistence/reminder-addresses.server'
import { settleRemindersOf } from '~/persistence/reminder-ledger.server'
import type { OutgoingMail } from '../../../emails/compose.server'
import type { Delivery } from '../../../emails/transport.server'
import { senderOf } from '../../../emails/transport.server'
import { siteUrlOf } from '../mails/mail-settings.server'
import { actionToken, optDownToken } from '../mails/signed-tokens.server'
import type { DayMessage } from './day-message.server'
import { withAddresses } from './day-message.server'
import type { ReturnedMessage } from './tell-of-return.server'
import type { ReminderRun } from './reminder-run'

type KeptMessage = DayMessage | ReturnedMessage

/** One mail and what became of it in this pass. */
export interface Delivered {
  mail: KeptMail
  status: 'sent' | 'failed' | 'waiting'
  words: string
  /** It may have been taken once before: the repeat carries the same Message-ID. */
  mayBeRepeated: boolean
}

/**
 * Sends the mails whose turn has come, each taken before it is tried. A mail that a process took and never answered
 * for gets its turn back: whether it went is not known, so it is repeated under the same Message-ID.
 */
export async function deliverMails(
  run: ReminderRun,
  addressees: ReadonlyMap<string, Addressee>,
): Promise<Delivered[]> {
  const { db, secretariatId } = run
  await giveBackAbandoned(run)
  const delivered: Delivered[] = []
  for (const { id } of await listDueMails(db.client, secretariatId, run.clock())) {
    if (run.isStopping?.()) break
    const mail = await takeMail(db.client, secretariatId, id, run.clock())
    if (!mail) continue
    const delivery = await tryOnce(run, mail, addressees)
    const change = changeFor(mail, delivery, run.clock())
    await settle(run, mail, change)
    delivered.push({
      mail,
      status: change.status as Delivered['status'],
      words: change.result.words,
      mayBeRepeated: mail.result.doubts > 0,
    })
    if (delivery.outcome === 'notNow' && delivery.isServerDown && change.nextAttemptAt) {
      await postponeWaitingMails(db.client, secretariatId, change.nextAttemptAt)
      break
    }
  }
  return delivered
}

async function giveBackAbandoned({ db, secretariatId, leaseSeconds, clock }: ReminderRun): Promise<void> {
  const takenBefore = after(clock(), { seconds: -leaseSeconds })
  for (const { id, result } of await listAbandonedMails(db.client, secretariatId, takenBefore)) {
    const change = { result: { ...result, doubts: result.doubts + 1 }, nextAttemptAt: clock() }
    await giveBackMail(db.client, secretariatId, id, takenBefore, change)
  }
}

async function tryOnce(
  { transport, env, secretariatId }: ReminderRun,
  mail: KeptMail,
  addressees: ReadonlyMap<string, Addressee>,
): Promise<Delivery> {
  let outgoing: OutgoingMail
  try {
    // The templates are heavy: only a process that writes a mail loads them.
    const { renderMessage } = await import('../../../emails/render')
    const message = wholeMessage(JSON.parse(mail.content) as KeptMessage, mail, { env, secretariatId })
    // Whoever has corrected a wrong address meanwhile gets the mail at the right one.
    const email = addressees.get(mail.recipient)?.email ?? message.to.email
    outgoing = {
      ...(await renderMessage(message)),
      ...{ messageId: mail.messageId, from: senderOf(env), date: mail.createdAt },
      to: { name: message.to.name, email },
      unsubscribeUrl: 'optDownUrl' in message ? message.optDownUrl : null,
    }
  } catch (error) {
    // A mail that cannot be written would stop all others for ever.
    return { outcome: 'refused', words: error instanceof Error ? error.message : String(error) }
  }
  return transport.deliver(outgoing)
}

/** A kept mail as it is sent: what it leads to has whole addresses now. */
function wholeMessage(
  kept: KeptMessage,
  { recipient }: KeptMail,
  { env, secretariatId }: Pick<ReminderRun, 'env' | 'secretariatId'>,
): KeptMessage {
  const site = siteUrlOf(env)
  if (kept.kind === 'reportReturned') return { ...kept, siteUrl: site, url: `${site}${kept.url}` }
  const secret = env.SESSION_SECRET
  const isContact = contactOfRecipient(recipient as Recipient) !== null
  return withAddresses(kept, {
    site,
    optDown: isContact ? `${site}/fravalg/${optDownToken(secret, secretariatId, recipient)}` : null,
    link: (id) => `${site}/handling/${actionToken(secret, id)}`,
  })
}

function changeFor(mail: KeptMail, delivery: Delivery, now: Instant): MailChange {
  const { doubts } = mail.result
  const { words } = delivery
  const later = { status: 'waiting' as const, nextAttemptAt: nextAttemptAfter(now, mail.attempts) }
  switch (delivery.outcome) {
    case 'accepted':
      return { status: 'sent', sentAt: now, nextAttemptAt: null, result: { words, trouble: null, doubts } }
    case 'refused':
      return { status: 'failed', nextAttemptAt: null, result: { words, trouble: 'mail', doubts } }
    case 'unknown':
      return { ...later, result: { words, trouble: 'server', doubts: doubts + 1 } }
    case 'notNow': {
      const trouble = delivery.isServerDown ? 'server' : 'mail'
      const isTooLong = !delivery.isServerDown && now > after(mail.createdAt, { days: mostDaysPutOff })
      return isTooLong
        ? { status: 'failed', nextAttemptAt: null, result: { words, trouble, doubts } }
        : { ...later, result: { words, trouble, doubts } }
    }
  }
}

/** What became of a mail and of everything in it is one step. */
async function settle({ db, secretariatId }: ReminderRun, mail: KeptMail, change: MailChange): Promise<void> {
  await inTransaction(db, async (db) => {
    await recordAttempt(db, secretariatId, mail.id, change)
    if (change.status === 'waiting') return
    const status = change.status === 'sent' ? 'sent' : 'failed'
    await settleRemindersOf(db, secretariatId, mail.id, {
      status,
      result: change.result.doubts > 0 && status === 'sent' ? 'maybeTwice' : change.result.words,
      sentAt: change.sentAt ?? null,
    })
  })
}
