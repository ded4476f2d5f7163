import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { DeadlineKind } from '~/domain/deadlines/deadline'
import type { HeldReason } from '~/domain/reminders/plan-sends'
import type { ReminderStatus } from '~/domain/reminders/ledger'

/** A deadline as the page names it. */
export interface NamedDeadline {
  kind: DeadlineKind
  subject: string
  detail: string | null
  path: string
}

export interface LedgerLine {
  id: string
  /** Null: a week's overview, or a deadline that is gone. */
  deadline: NamedDeadline | null
  deadlineDay: Day
  recipient: string
  occasion: string
  dueOn: Day
  status: ReminderStatus
  sentAt: Instant | null
  attempts: number
  nextAttemptAt: Instant | null
  /** The mail server's words, where it was not simply taken. */
  words: string | null
  mayBeTwice: boolean
}

export interface PlannedLine {
  key: string
  on: Day
  deadline: NamedDeadline
  deadlineDay: Day
  recipient: string
  occasion: string
}

export interface ReminderPage {
  ok: true
  total: number
  page: number
  pageSize: number
  rows: LedgerLine[]
  recipients: { value: string; name: string }[]
  ahead: PlannedLine[]
  held: (PlannedLine & { reason: HeldReason })[]
  withoutOwner: (NamedDeadline & { key: string; day: Day; notMineBy: string | null })[]
  failed: { id: string; recipient: string; subject: string; words: string }[]
  server: {
    kind: 'smtp' | 'outbox'
    lastSentAt: Instant | null
    /** Null while it answers. */
    trouble: { waiting: number; words: string } | null
  }
  mayRetry: boolean
  seesOutbox: boolean
}
