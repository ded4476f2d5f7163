import type { Actor } from '~/domain/access/actor'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { Database } from '~/persistence/database.server'

/** What every use case is given: where the records are, who asks, and which day and moment it is. */
export interface UseCaseContext {
  db: Database
  actor: Actor
  today: Day
  now: Instant
}
