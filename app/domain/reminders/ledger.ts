import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { after, clockInCopenhagen } from '../calendar/instant'

/**
 * What became of an occasion: in a mail that has not gone yet, sent, passed over by a later one, taken out because it
 * was done or moved before its mail went, or refused by the mail server.
 */
export const reminderStatuses = ['claimed', 'sent', 'superseded', 'dropped', 'failed'] as const
export type ReminderStatus = (typeof reminderStatuses)[number]

/** `sending`: a process is at it, or was ended in the middle of it. */
export const mailStatuses = ['waiting', 'sending', 'sent', 'superseded', 'failed'] as const
export type MailStatus = (typeof mailStatuses)[number]

/** A claim: one occasion of one deadline and its day for one person. */
export interface Claim {
  deadlineKey: string
  deadlineDay: Day
  recipient: string
  occasion: string
  dueOn: Day
}

export interface LedgerRow extends Claim {
  status: ReminderStatus
}

/** When mails of a day may go, in Copenhagen. */
export const sendingTime = '07:00'

/** Whether the day's mails may go at a moment: from seven o'clock, in summer and in winter. */
export function isSendingTime(now: Instant): boolean {
  return clockInCopenhagen(now) >= sendingTime
}

/** Minutes until the next try, by the number of tries there have been; the last one repeats. */
const waits = [5, 15, 30, 60, 120, 240, 360]

/** How long one mail that a server keeps putting off is tried; a server that is down is waited for without an end. */
export const mostDaysPutOff = 5

/** `nextAttemptAfter('2026-03-09T06:00:00.000Z', 1)` is 06:05. */
export function nextAttemptAfter(now: Instant, attempts: number): Instant {
  const minutes = waits[Math.min(Math.max(attempts, 1), waits.length) - 1]!
  return after(now, { minutes })
}
