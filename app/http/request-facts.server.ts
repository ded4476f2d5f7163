import type { AppLoadContext } from '@remix-run/node'
import type { Instant } from '~/domain/calendar/instant'
import { instant } from '~/domain/calendar/instant'

/** What the server knows of a request beside the request itself. */
export interface RequestFacts {
  /** The clock, read once per request. */
  now: Instant
  /** The client's address as the server sees it, for throttling and for the list of sessions. */
  address: string | null
}

const read = new WeakMap<object, RequestFacts>()

/** The same facts for every loader and action of one request. */
export function factsOf(context: AppLoadContext): RequestFacts {
  let facts = read.get(context)
  if (!facts) {
    const given = context as Partial<Record<keyof RequestFacts, unknown>>
    facts = {
      now: typeof given.now === 'string' ? instant(given.now) : instant(Date.now()),
      address: typeof given.address === 'string' ? given.address : null,
    }
    read.set(context, facts)
  }
  return facts
}
