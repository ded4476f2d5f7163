import MailComposer from 'nodemailer/lib/mail-composer'
import type { Instant } from '../app/domain/calendar/instant'
import type { RenderedMail } from './render'

/** A mail ready to go: a repeat has the same `messageId` and `date`, so that mail programs see one. */
export interface OutgoingMail extends RenderedMail {
  messageId: string
  from: string
  to: { name: string; email: string }
  date: Instant
  /** The page where the reader asks for fewer; null for mails that somebody has asked for by hand. */
  unsubscribeUrl: string | null
}

/** The whole mail as it goes over the wire: UTF-8, a text and a page of the same content. */
export function composeMail(mail: OutgoingMail): Promise<Buffer> {
  return new MailComposer({
    from: mail.from,
    to: { name: mail.to.name, address: mail.to.email },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    date: mail.date,
    xMailer: false,
    headers: {
      'Auto-Submitted': 'auto-generated',
      // RFC 8058: the same address takes a single POST from the reader's mail program.
      ...(mail.unsubscribeUrl
        ? {
            'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}
