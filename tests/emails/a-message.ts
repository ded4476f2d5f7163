import { day } from '../../app/domain/calendar/day'
import { instant } from '../../app/domain/calendar/instant'
import { oere } from '../../app/domain/money/oere'
import type { OutgoingMail } from '../../emails/compose.server'
import type { MailItem, Message } from '../../emails/messages'
import { renderMessage } from '../../emails/render'

export function anItem(given: Partial<MailItem> = {}): MailItem {
  return {
    deadlineKey: 'obligation:1:once',
    kind: 'obligation',
    subject: 'Ærø Fonden',
    detail: 'Årsregnskab og påtegning',
    day: day('2026-03-16'),
    time: '12:00',
    target: day('2026-03-13'),
    reason: 'ahead',
    consequence: 'paymentStop',
    holdsBack: oere(25_000_000),
    responsible: null,
    url: 'https://plan.example.dk/afrapportering/1',
    links: [{ action: 'snooze', url: 'https://plan.example.dk/handling/abc' }],
    ...given,
  }
}

export function aMessage(
  given: { email?: string; items?: MailItem[] } = {},
): Extract<Message, { kind: 'reminder' }> {
  return {
    kind: 'reminder',
    to: { name: 'Åse Kjærgård', email: given.email ?? 'aase@example.dk', language: 'da' },
    secretariat: 'Sydhavn',
    siteUrl: 'https://plan.example.dk',
    today: day('2026-03-09'),
    items: given.items ?? [anItem()],
    optDownUrl: 'https://plan.example.dk/fravalg/xyz',
  }
}

/** A rendered mail, ready for a transport. */
export async function aMail(email: string, messageId = `<${email}>`): Promise<OutgoingMail> {
  const message = aMessage({ email })
  return {
    ...(await renderMessage(message)),
    messageId,
    from: 'Ankerplan <plan@fjordby.example.dk>',
    to: message.to,
    date: instant('2026-03-09T06:00:00Z'),
    unsubscribeUrl: message.optDownUrl,
  }
}
