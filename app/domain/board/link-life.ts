import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'

/** How long a personal link works where nobody says otherwise, and at most, in days. */
const afterMeeting = 60
const withoutMeeting = 90
const longest = 365

/** The last day a new link works: 60 days after a meeting ahead, else 90 days from today. */
export function usualThrough(meetingOn: Day | null, today: Day): Day {
  return meetingOn && meetingOn >= today ? addDays(meetingOn, afterMeeting) : addDays(today, withoutMeeting)
}

/** A link lives at least until tomorrow and at most a year. */
export function linkLimits(today: Day): { from: Day; through: Day } {
  return { from: addDays(today, 1), through: addDays(today, longest) }
}

/** Why a link does not work on a day, or null where it does. A revoked one is revoked also when its time is up. */
export function linkProblem(
  { isRevoked, through }: { isRevoked: boolean; through: Day },
  today: Day,
): 'revoked' | 'expired' | null {
  if (isRevoked) return 'revoked'
  return today > through ? 'expired' : null
}

/** Whether opening a link again counts as a new reading: not within ten minutes of the last. */
export const readingsCountAfter = { minutes: 10 } as const

/** Comments that one person can write with a link in a day. */
export const mostCommentsADay = 20
export const longestComment = 4000
