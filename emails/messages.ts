import type { Language, Role } from '../app/domain/access/actor'
import type { Day } from '../app/domain/calendar/day'
import type { DeadlineKind } from '../app/domain/deadlines/deadline'
import type { Oere } from '../app/domain/money/oere'
import type { Consequence } from '../app/domain/reporting/requirement'

/** Why somebody is told of a deadline in this mail. */
export type ItemReason = 'ahead' | 'onTheDay' | 'overdue' | 'snoozeOver' | 'escalated' | 'withoutOwner'

/** What can be answered from the mail itself; each leads to a page that asks before anything is changed. */
export interface ItemLink {
  action: 'done' | 'snooze' | 'notMine' | 'submit'
  url: string
}

/** One deadline in a mail. */
export interface MailItem {
  deadlineKey: string
  kind: DeadlineKind
  subject: string
  detail: string | null
  day: Day
  /** `HH:MM` in Europe/Copenhagen. */
  time: string | null
  /** Our own day, where it lies before the outer one. */
  target: Day | null
  reason: ItemReason
  consequence: Consequence
  /** Whole øre; null where the reader sees no amounts. */
  holdsBack: Oere | null
  /** Who sees to it, where that is not the reader. */
  responsible: string | null
  url: string
  links: ItemLink[]
}

export interface Recipient {
  name: string
  email: string
  language: Language
}

interface Addressed {
  to: Recipient
  secretariat: string
  siteUrl: string
}

/** What one person is told on one day, all in one mail. */
interface DayMail extends Addressed {
  today: Day
  items: MailItem[]
  /** Where the reader asks for fewer of these; null for an account that is nobody's contact. */
  optDownUrl: string | null
}

/** Every mail that Ankerplan sends, as data. */
export type Message =
  | ({ kind: 'reminder' } & DayMail)
  /** All of its items belong to somebody else, or to nobody. */
  | ({ kind: 'escalation' } & DayMail)
  /** Monday's overview, with the day's reminders on top. */
  | ({ kind: 'digest'; overdue: MailItem[]; ahead: MailItem[]; withoutOwner: MailItem[] } & DayMail)
  | ({ kind: 'invitation'; invitedBy: string; role: Role; url: string; through: Day } & Addressed)
  | ({ kind: 'passwordLink'; url: string; through: Day } & Addressed)
  | ({
      kind: 'reportReturned'
      grant: string
      report: string
      /** The funder's own words. */
      words: string
      newDay: Day | null
      url: string
    } & Addressed)
  | ({ kind: 'boardReview'; title: string; meetingOn: Day | null; url: string; through: Day } & Addressed)

export type MessageKind = Message['kind']
