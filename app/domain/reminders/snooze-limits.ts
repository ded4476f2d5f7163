import type { Day } from '../calendar/day'
import { addDays, earliest } from '../calendar/day'
import type { ClosingDays } from '../calendar/working-days'
import { openDayOnOrBefore } from '../calendar/working-days'
import type { Deadline } from '../deadlines/deadline'
import { stopsPayment } from '../deadlines/deadline'
import type { ReminderOccasion } from './occasions'
import { occasionKind } from './occasions'

/** Quiet about a deadline, for one contact or (null) for everybody, until a day on which it is told of again. */
export interface Snooze {
  deadlineKey: string
  contactId: string | null
  until: Day
}

/**
 * The last day a deadline can be put off to: the day before its day, and never past the target of a payment stop.
 * For a day on 2026-06-15 it is 2026-06-14; with a payment stop whose target is 2026-06-12, that day.
 */
export function latestSnooze(deadline: Pick<Deadline, 'day' | 'target' | 'consequence' | 'holdsBack'>): Day {
  const dayBefore = addDays(deadline.day, -1)
  return stopsPayment(deadline) ? earliest(dayBefore, deadline.target ?? dayBefore) : dayBefore
}

/** Why a snooze is refused. */
export type SnoozeProblem = 'notOpen' | 'tooLate' | 'notAhead' | 'pastLimit'

/** Null where a deadline can be put off until a day. `tooLate`: its last possible day is already here. */
export function snoozeProblem(
  deadline: Pick<Deadline, 'day' | 'target' | 'consequence' | 'holdsBack' | 'state'>,
  until: Day,
  today: Day,
): SnoozeProblem | null {
  if (deadline.state !== 'open') return 'notOpen'
  const limit = latestSnooze(deadline)
  if (limit <= today) return 'tooLate'
  if (until <= today) return 'notAhead'
  return until > limit ? 'pastLimit' : null
}

/** Whether there is any day a deadline can be put off to. */
export function canBeSnoozed(
  deadline: Pick<Deadline, 'day' | 'target' | 'consequence' | 'holdsBack' | 'state'>,
  today: Day,
): boolean {
  return snoozeProblem(deadline, latestSnooze(deadline), today) === null
}

/**
 * The occasions left where one's own snoozes are kept: the reminders before the day are quiet until the latest of them,
 * which has a reminder of its own. The day itself, what comes after and escalations are never quiet. A deadline that
 * has moved nearer shortens its snooze.
 */
export function afterSnoozes(
  deadline: Pick<Deadline, 'day' | 'target' | 'consequence' | 'holdsBack' | 'recordedOn'>,
  occasions: readonly ReminderOccasion[],
  snoozes: readonly Pick<Snooze, 'until'>[],
  closingDays: ClosingDays,
): ReminderOccasion[] {
  const asked = snoozes
    .map(({ until }) => until)
    .sort()
    .at(-1)
  if (asked === undefined) return [...occasions]
  const until = earliest(asked, latestSnooze(deadline))
  const dueOn = openDayOnOrBefore(until, 'working', closingDays)
  const left = occasions.filter(
    (occasion) => occasionKind(occasion.occasion) !== 'lead' || occasion.dueOn >= until,
  )
  const isTold = left.some((occasion) => occasion.to === 'responsible' && occasion.dueOn === dueOn)
  if (isTold || dueOn < deadline.recordedOn || occasions.length === 0) return left
  const again: ReminderOccasion = { occasion: `snoozed:${until}`, dueOn, to: 'responsible' }
  return [...left, again].sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1))
}
