import type { Instant } from '../calendar/instant'
import { after } from '../calendar/instant'

/** A session ends after a day without a request, and after two weeks whatever happens. */
export const sessionLife = { idle: { hours: 24 }, absolute: { days: 14 } } as const

/** How old the note of the last request may be before it is written again. */
const noteEvery = { minutes: 5 } as const

export interface SessionTimes {
  lastSeenAt: Instant
  expiresAt: Instant
}

export function isSessionAlive(session: SessionTimes, now: Instant): boolean {
  return now < session.expiresAt && now < after(session.lastSeenAt, sessionLife.idle)
}

export function needsTouch(session: SessionTimes, now: Instant): boolean {
  return now >= after(session.lastSeenAt, noteEvery)
}
