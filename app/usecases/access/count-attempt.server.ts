import type { ThrottleKind } from '~/domain/access/throttle'
import { isBlocked, withOneMore } from '~/domain/access/throttle'
import type { Instant } from '~/domain/calendar/instant'
import { after, secondsUntil } from '~/domain/calendar/instant'
import type { Db } from '~/persistence/db.server'
import {
  findAttempts,
  forgetAttempts,
  forgiveAttempt,
  saveAttempts,
} from '~/persistence/sign-in-attempts.server'
import { hashOfToken } from './tokens.server'
import type { Throttled } from './visit'

export interface Throttle {
  kind: ThrottleKind
  key: string
}

/** Counts guesses at an account; the address typed is kept as a hash, because it may be nobody's. */
export function accountThrottle(what: string): Throttle {
  return { kind: 'account', key: `account:${hashOfToken(what)}` }
}

/** Counts guesses from a place. Null where the server does not know it. */
export function addressThrottle(address: string | null): Throttle | null {
  return address === null ? null : { kind: 'address', key: `address:${network(address)}` }
}

/** One line has many IPv6 addresses, so its network counts. */
function network(address: string): string {
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}

/** Counts a try before it is judged. Refused, uncounted, while a wait lasts. */
export async function countAttempt(
  db: Db,
  throttles: readonly (Throttle | null)[],
  now: Instant,
): Promise<{ ok: true } | Throttled> {
  for (const throttle of throttles) {
    const refusal = throttle && (await countOne(db, throttle, now))
    if (refusal) return refusal
  }
  return { ok: true }
}

async function countOne(db: Db, { kind, key }: Throttle, now: Instant): Promise<Throttled | null> {
  for (let round = 0; round < 5; round += 1) {
    const attempts = await findAttempts(db, key)
    if (isBlocked(attempts, now)) {
      return { ok: false, reason: 'throttled', waitSeconds: secondsUntil(now, attempts!.blockedUntil!) }
    }
    if (await saveAttempts(db, key, attempts, withOneMore(kind, attempts, now))) return null
  }
  // A volley at one key: whoever cannot be counted is not judged.
  return { ok: false, reason: 'throttled', waitSeconds: secondsUntil(now, after(now, { seconds: 2 })) }
}

/** The person was who they said: their account starts afresh, the place loses the one try. */
export async function attemptSucceeded(db: Db, throttles: readonly (Throttle | null)[]): Promise<void> {
  for (const throttle of throttles) {
    if (throttle?.kind === 'account') await forgetAttempts(db, throttle.key)
    else if (throttle) await forgiveAttempt(db, throttle.key)
  }
}
