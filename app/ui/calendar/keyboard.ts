import type { Day } from '~/domain/calendar/day'
import { addDays, addMonths, weekdayOf } from '~/domain/calendar/day'

/** The day a key leads to from a day, or null where the key is not one of the calendar's. */
export function dayAfterKey(key: string, day: Day, view: 'month' | 'week'): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, 1 - weekdayOf(day))
    case 'End':
      return addDays(day, 7 - weekdayOf(day))
    case 'PageUp':
      return view === 'month' ? addMonths(day, -1) : addDays(day, -7)
    case 'PageDown':
      return view === 'month' ? addMonths(day, 1) : addDays(day, 7)
    default:
      return null
  }
}
