import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { after } from '../calendar/instant'

/** What a feed has told of one deadline. `hash` is of the words; the day is kept so that it can be called off. */
export interface ToldEvent {
  key: string
  day: Day
  hash: string
  sequence: number
  changedAt: Instant
  cancelledAt: Instant | null
}

/** What a feed is to tell now. */
export interface TellableEvent {
  key: string
  day: Day
  hash: string
}

/** What has to be written before a feed may be sent. */
export interface FeedChanges {
  created: ToldEvent[]
  changed: ToldEvent[]
  /** Keys that have been called off for long enough, or whose day has gone out of the feed. */
  forgotten: string[]
}

/** How long a feed goes on telling that something is called off: programs that sleep over a holiday learn of it. */
export const daysCancelledIsTold = 60

/** The first day that a feed still holds, so that a year can be looked back on. */
export function firstDayOfFeed(today: Day): Day {
  return addDays(today, -366)
}

/**
 * Compares what a feed has told with what it is to tell. A change raises `sequence` by one and is dated `now`; so
 * does calling off, and taking up again. What is told already gives no change.
 */
export function feedChanges(
  told: readonly ToldEvent[],
  current: readonly TellableEvent[],
  { today, now }: { today: Day; now: Instant },
): FeedChanges {
  const known = new Map(told.map((event) => [event.key, event]))
  const isCurrent = new Set(current.map(({ key }) => key))
  const created: ToldEvent[] = []
  const changed: ToldEvent[] = []
  for (const { key, day, hash } of current) {
    const before = known.get(key)
    if (!before) created.push({ key, day, hash, sequence: 0, changedAt: now, cancelledAt: null })
    else if (before.hash !== hash || before.day !== day || before.cancelledAt) {
      changed.push({ key, day, hash, sequence: before.sequence + 1, changedAt: now, cancelledAt: null })
    }
  }
  const forgotten: string[] = []
  const cancelledLongAgo = after(now, { days: -daysCancelledIsTold })
  for (const event of told) {
    if (isCurrent.has(event.key)) continue
    const isOver = event.cancelledAt !== null && event.cancelledAt < cancelledLongAgo
    if (isOver || event.day < firstDayOfFeed(today)) forgotten.push(event.key)
    else if (!event.cancelledAt) {
      changed.push({ ...event, sequence: event.sequence + 1, changedAt: now, cancelledAt: now })
    }
  }
  return { created, changed, forgotten }
}

export function isUnchanged({ created, changed, forgotten }: FeedChanges): boolean {
  return created.length + changed.length + forgotten.length === 0
}

/** What a feed has told once the changes are written. */
export function toldAfter(
  told: readonly ToldEvent[],
  { created, changed, forgotten }: FeedChanges,
): ToldEvent[] {
  const replaced = new Map(changed.map((event) => [event.key, event]))
  const gone = new Set(forgotten)
  return [
    ...told.filter(({ key }) => !gone.has(key)).map((event) => replaced.get(event.key) ?? event),
    ...created,
  ]
}
