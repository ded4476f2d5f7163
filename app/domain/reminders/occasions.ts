import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { ClosingDays } from '../calendar/working-days'
import { openDayOnOrBefore } from '../calendar/working-days'
import type { Deadline } from '../deadlines/deadline'
import type { ReminderPolicy } from './policy'

/** Whom an occasion is for; `recipients.ts` says who that is. */
export const recipientRoles = ['responsible', 'deputy', 'leader', 'chair'] as const
export type RecipientRole = (typeof recipientRoles)[number]

/** One moment a deadline is told of. */
export interface ReminderOccasion {
  /** `lead:14`, `day`, `overdue:2`, `escalation:leader` or `snoozed:2026-05-04`; unique within the deadline. */
  occasion: string
  /** Always a working day. */
  dueOn: Day
  to: RecipientRole
}

export type OccasionKind = 'lead' | 'day' | 'overdue' | 'escalation' | 'snoozed'

/** `occasionKind('lead:14')` is `lead`. */
export function occasionKind(occasion: string): OccasionKind {
  return occasion.split(':')[0] as OccasionKind
}

/**
 * When a deadline is told of and to whom, oldest first, up to and including `through` (overdue reminders have no end
 * of their own). What falls on a weekend, a holiday or a closing day goes the working day before. Nothing is told of
 * what is done or unconfirmed, nor before the day the planner first knew of it. Two occasions of one role on one day
 * are one: the nearer to the day.
 *
 * A deadline on 2026-06-15 with leads 7 and 1 gives `lead:7` on 2026-06-08, `lead:1` on 2026-06-12, `day` on the 15th.
 */
export function occasionsOf(
  deadline: Pick<Deadline, 'day' | 'target' | 'state' | 'recordedOn'>,
  policy: ReminderPolicy,
  { closingDays, through }: { closingDays: ClosingDays; through: Day },
): ReminderOccasion[] {
  const { day, state, recordedOn } = deadline
  if (state !== 'open' || day < recordedOn) return []
  const onOpenDay = (wanted: Day) => openDayOnOrBefore(wanted, 'working', closingDays)
  const own = [...leads(deadline, policy), ...onTheDay(day, policy), ...overdue(day, policy, through)]
  const told = [
    ...own.map(({ occasion, wanted }) => ({ occasion, to: 'responsible' as const, wanted })),
    ...escalations(day, policy),
  ]
    .map(({ occasion, to, wanted }) => ({ occasion, to, dueOn: onOpenDay(wanted), wanted }))
    // A reminder of what is overdue that would come on or before the day itself would not be true.
    .filter(({ wanted, dueOn }) => wanted <= day || dueOn > day)
    .filter(({ dueOn }) => dueOn >= recordedOn && dueOn <= through)
  const nearest = new Map(told.map((occasion) => [`${occasion.to} ${occasion.dueOn}`, occasion]))
  return [...nearest.values()]
    .map(({ occasion, dueOn, to }) => ({ occasion, dueOn, to }))
    .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1))
}

interface Wanted {
  occasion: string
  wanted: Day
}

function leads({ day, target }: Pick<Deadline, 'day' | 'target'>, { leadDays }: ReminderPolicy): Wanted[] {
  return [...leadDays]
    .sort((a, b) => b - a)
    .map((days) => ({ occasion: `lead:${days}`, wanted: addDays(target ?? day, -days) }))
}

function onTheDay(day: Day, policy: ReminderPolicy): Wanted[] {
  return policy.onTheDay ? [{ occasion: 'day', wanted: day }] : []
}

/** A wanted day after `through` may still move back to it, over at most a holiday season. */
const longestClosed = 14

function overdue(day: Day, { overdueEveryDays: every }: ReminderPolicy, through: Day): Wanted[] {
  if (every <= 0) return []
  const found: Wanted[] = []
  for (let count = 1; ; count += 1) {
    const wanted = addDays(day, count * every)
    if (wanted > addDays(through, longestClosed)) return found
    found.push({ occasion: `overdue:${count}`, wanted })
  }
}

function escalations(day: Day, policy: ReminderPolicy): (Wanted & { to: RecipientRole })[] {
  const after = {
    deputy: policy.escalateToDeputyAfterDays,
    leader: policy.escalateToLeaderAfterDays,
    chair: policy.escalateToChairAfterDays,
  }
  return (['deputy', 'leader', 'chair'] as const).flatMap((to) => {
    const days = after[to]
    return days === null ? [] : [{ occasion: `escalation:${to}`, to, wanted: addDays(day, days) }]
  })
}
