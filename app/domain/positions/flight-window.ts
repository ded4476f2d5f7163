import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import type { Period } from '../calendar/period'

const monthsBeforeItOpens = 12
const monthsBeforeItCloses = 6

/** Where a day lies against the window. */
export type FlightWindowState = 'ahead' | 'open' | 'past'

/**
 * The months in which people in a post that ends tend to look for another: 12 to 6 before the end. On the screen it
 * is called *risiko for jobskifte*. `flightWindowOf('2026-12-31')` is 2025-12-31 … 2026-06-30.
 */
export function flightWindowOf(end: Day): Period {
  return {
    from: addMonths(end, -monthsBeforeItOpens, 'monthEnd'),
    through: addMonths(end, -monthsBeforeItCloses, 'monthEnd'),
  }
}

export function flightWindowState(window: Period, today: Day): FlightWindowState {
  if (today < window.from) return 'ahead'
  return today <= window.through ? 'open' : 'past'
}
