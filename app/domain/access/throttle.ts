import type { Instant } from '../calendar/instant'
import { after } from '../calendar/instant'

/** What guessing is counted by: an account's address, or where the guesses come from. */
export type ThrottleKind = 'account' | 'address'

export interface Attempts {
  failures: number
  lastFailureAt: Instant
  blockedUntil: Instant | null
}

/** A whole office may share an address, so it gets more tries than an account. */
const freeTries: Record<ThrottleKind, number> = { account: 4, address: 30 }
const longestWaitSeconds = 15 * 60

/** Failures are forgotten when a day has passed without one. */
const memory = { hours: 24 } as const

/** Seconds to wait after so many failures in a row: 0, then 2, 4, 8 … up to a quarter of an hour. */
export function waitAfter(kind: ThrottleKind, failures: number): number {
  const beyond = failures - freeTries[kind]
  return beyond <= 0 ? 0 : Math.min(2 ** Math.min(beyond, 20), longestWaitSeconds)
}

export function isBlocked(attempts: Attempts | null, now: Instant): boolean {
  return attempts !== null && attempts.blockedUntil !== null && now < attempts.blockedUntil
}

/** The count after one more try. It is written before the try is judged, so that a volley of tries counts as many. */
export function withOneMore(kind: ThrottleKind, attempts: Attempts | null, now: Instant): Attempts {
  const isFresh = attempts === null || now >= after(attempts.lastFailureAt, memory)
  const failures = (isFresh ? 0 : attempts.failures) + 1
  const wait = waitAfter(kind, failures)
  return { failures, lastFailureAt: now, blockedUntil: wait === 0 ? null : after(now, { seconds: wait }) }
}
