import type { Instant } from '~/domain/calendar/instant'
import type { Database } from '~/persistence/database.server'

/** What a use case is given that nobody has signed in for. */
export interface VisitorContext {
  db: Database
  now: Instant
}

/** Where a session is opened from. */
export interface Visit {
  address: string | null
  userAgent: string | null
  /** The session the browser had before; it ends when a new one begins. */
  previousToken: string | null
}

/** A session that was opened: the cookie's token and how long it may live. */
export interface OpenedSession {
  token: string
  maxAgeSeconds: number
}

export interface Throttled {
  ok: false
  reason: 'throttled'
  waitSeconds: number
}
