import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'

declare module '@remix-run/server-runtime' {
  /** What every loader and action is given beside its request. */
  interface AppLoadContext {
    /** The clock, read once per request. */
    readonly now: Instant
    /** The day of the request in Copenhagen, or the day that stands in for it. */
    readonly today: Day
    /** The Content-Security-Policy nonce of the answer. */
    readonly nonce: string
    readonly requestId: string
    /** The client's address, for throttling and the list of sessions. */
    readonly address: string | null
    /** Set where an unexpected error means that the database cannot be reached. */
    databaseIsLost?: boolean
    /** Set where the request's body is no form, or a broken one: the fault is the asker's. */
    isBodyBroken?: boolean
  }

  interface Future {
    v3_singleFetch: true
  }
}
