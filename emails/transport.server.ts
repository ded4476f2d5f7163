import { outboxTransport } from './outbox.server'
import type { OutgoingMail } from './compose.server'
import { smtpTransport } from './smtp.server'

/** What became of one try. `words` are the mail server's own, or what the network said. */
export type Delivery =
  | { outcome: 'accepted'; words: string }
  /** No use trying again as it is: a wrong address, a mail that is not wanted. */
  | { outcome: 'refused'; words: string }
  /** Not taken, and may be later. With `isServerDown` no other mail would have fared better. */
  | { outcome: 'notNow'; words: string; isServerDown: boolean }
  /** The mail was on its way over and no answer came back: it may have arrived. */
  | { outcome: 'unknown'; words: string }

export interface Transport {
  readonly kind: 'smtp' | 'outbox'
  deliver(mail: OutgoingMail): Promise<Delivery>
}

export interface MailSettings {
  SMTP_URL?: string | undefined
  MAIL_FROM?: string | undefined
  APP_URL?: string | undefined
  DATA_DIR: string
}

/** Over SMTP where a server is named, else into files. `folder` keeps one secretariat's files from another's. */
export function transportFor(settings: MailSettings, folder: string): Transport {
  return settings.SMTP_URL === undefined
    ? outboxTransport(settings.DATA_DIR, folder)
    : smtpTransport(settings.SMTP_URL)
}

/** Who mails are from: `MAIL_FROM`, else an address of the site that nobody reads. */
export function senderOf({ MAIL_FROM, APP_URL }: Pick<MailSettings, 'MAIL_FROM' | 'APP_URL'>): string {
  if (MAIL_FROM !== undefined) return MAIL_FROM
  return `Ankerplan <ankerplan@${APP_URL === undefined ? 'localhost' : new URL(APP_URL).hostname}>`
}

/** The host that Message-IDs are made at. `mailHostOf('Plan <plan@fjordby.dk>')` is fjordby.dk. */
export function mailHostOf(sender: string): string {
  return /@([^\s<>@]+?)>?\s*$/.exec(sender)?.[1] ?? 'localhost'
}
