import type { Day } from '../../domain/calendar/day'

/** As a *Regel* prints it: `2026-03-01` is 01.03.2026. */
export function formatDanishDay(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}
