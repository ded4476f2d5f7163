import { render } from '@react-email/render'
import type { ReactElement } from 'react'
import type { Message } from './messages'
import {
  Digest,
  digestSubject,
  Escalation,
  escalationSubject,
  Reminder,
  reminderSubject,
} from './templates/day-mail'
import { BoardReview, Invitation, PasswordLink, ReportReturned } from './templates/one-thing'
import { mailWordsFor } from './words/mail-words'

/** A mail as it is written to the wire: subject, and one content as page and as text. */
export interface RenderedMail {
  subject: string
  html: string
  text: string
}

/** Headings keep their letters in the text part, and a link stands behind its words. */
const asText = {
  wordwrap: 78,
  selectors: [
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } })),
    {
      selector: 'a',
      options: { linkBrackets: ['<', '>'] as [string, string], hideLinkHrefIfSameAsText: true },
    },
    { selector: '[data-skip-in-text=true]', format: 'skip' },
  ],
}

/** Makes a mail of its data. The text is made of the same element as the page. */
export async function renderMessage(message: Message): Promise<RenderedMail> {
  const { subject, element } = pageOf(message)
  const [html, text] = await Promise.all([
    render(element),
    render(element, { plainText: true, htmlToTextOptions: asText }),
  ])
  return { subject: oneLine(subject), html, text }
}

/** What stands in the list of mails. */
export function subjectOf(message: Message): string {
  return oneLine(pageOf(message).subject)
}

function pageOf(message: Message): { subject: string; element: ReactElement } {
  const words = mailWordsFor(message.to.language)
  switch (message.kind) {
    case 'reminder':
      return { subject: reminderSubject(message), element: <Reminder message={message} /> }
    case 'escalation':
      return { subject: escalationSubject(message), element: <Escalation message={message} /> }
    case 'digest':
      return { subject: digestSubject(message), element: <Digest message={message} /> }
    case 'invitation':
      return {
        subject: words.invitation.subject(message.secretariat),
        element: <Invitation message={message} />,
      }
    case 'passwordLink':
      return { subject: words.passwordLink.subject, element: <PasswordLink message={message} /> }
    case 'reportReturned':
      return {
        subject: words.reportReturned.subject(message.report, message.grant),
        element: <ReportReturned message={message} />,
      }
    case 'boardReview':
      return { subject: words.boardReview.subject(message.title), element: <BoardReview message={message} /> }
  }
}

/** A name may hold a line break; a header may not, and a long one is cut where people stop reading. */
function oneLine(subject: string): string {
  const flat = subject.replace(/\s+/g, ' ').trim()
  return flat.length > 150 ? `${flat.slice(0, 149)}…` : flat
}
