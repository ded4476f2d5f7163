import type { Day } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import type { ClosedReason } from '~/domain/calendar/working-days'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { KindGroup } from '~/domain/deadlines/kind-groups'
import type { DeadlineSubjects } from '../deadlines/deadline-subjects.server'

export const calendarViews = ['month', 'week', 'list'] as const
export type CalendarViewName = (typeof calendarViews)[number]

export interface CalendarInput {
  view: CalendarViewName
  /** Any day of the period that is shown; null: today. */
  day: Day | null
  /** Empty: every group. */
  groups: readonly KindGroup[]
  planId: string | null
  contactId: string | null
  funderId: string | null
}

/** A deadline as the calendar shows it. */
export interface CalendarDeadline extends Pick<
  Deadline,
  'key' | 'kind' | 'day' | 'time' | 'target' | 'subject' | 'detail' | 'record' | 'holdsBack' | 'state'
> {
  group: KindGroup
  funder: string | null
  responsible: string | null
  isOverdue: boolean
  /** The reader may move it to another day. */
  isMovable: boolean
  /** The reader may put its reminders off. */
  maySnooze: boolean
}

/** A day that is not like others. A bank's closing day is open to everybody else. */
export interface NamedDay {
  day: Day
  reason: Exclude<ClosedReason, 'weekend'>
  /** The words of a local closing day. */
  label: string | null
}

export interface CalendarPage {
  ok: true
  view: CalendarViewName
  today: Day
  /** The day the address asks for. */
  day: Day
  window: Period
  deadlines: CalendarDeadline[]
  namedDays: NamedDay[]
  /** Before narrowing by group. */
  counts: { total: number; groups: Partial<Record<KindGroup, number>>; mine: number | null }
  subjects: DeadlineSubjects
  ownContactId: string | null
}
