import type { Day } from '../calendar/day'
import type { ReportingAround } from '../reporting/secretariat-obligations'
import { agreementDeadlines } from './agreement-deadlines'
import { anchoringDeadlines } from './anchoring-deadlines'
import { changeRequestDeadlines } from './change-request-deadlines'
import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { decisionDeadlines } from './decision-deadlines'
import { grantDeadlines } from './grant-deadlines'
import { instalmentDeadlines } from './instalment-deadlines'
import { meetingDeadlines } from './meeting-deadlines'
import { milestoneDeadlines } from './milestone-deadlines'
import { passingKinds } from './new-deadline'
import { obligationDeadlines } from './obligation-deadlines'
import { planDeadlines } from './plan-deadlines'
import { positionDeadlines } from './position-deadlines'

/**
 * Everything of a secretariat that has a day, by day, then time, subject and key. What is met stays on the list as
 * `done`, so that a calendar can show it.
 */
export function deadlinesOf(
  records: DeadlineRecords,
  { today, ...around }: ReportingAround & { today: Day },
): Deadline[] {
  return [
    ...obligationDeadlines(records, around),
    ...instalmentDeadlines(records),
    ...grantDeadlines(records),
    ...changeRequestDeadlines(records),
    ...agreementDeadlines(records, today),
    ...positionDeadlines(records, today),
    ...milestoneDeadlines(records),
    ...anchoringDeadlines(records),
    ...meetingDeadlines(records, today),
    ...decisionDeadlines(records),
    ...planDeadlines(records),
  ]
    .map((deadline) => (hasPassed(deadline, today) ? { ...deadline, state: 'done' as const } : deadline))
    .sort(byDay)
}

function hasPassed({ kind, day, state }: Deadline, today: Day): boolean {
  return state === 'open' && day < today && passingKinds.has(kind)
}

const collator = new Intl.Collator('da')

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : collator.compare(a, b)
}

/** The order of every list of deadlines. */
export function byDay(a: Deadline, b: Deadline): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  const [first, second] = [a.time ?? '24:00', b.time ?? '24:00']
  if (first !== second) return first < second ? -1 : 1
  return (
    compareTexts(a.subject, b.subject) ||
    compareTexts(a.detail ?? '', b.detail ?? '') ||
    (a.key < b.key ? -1 : 1)
  )
}
