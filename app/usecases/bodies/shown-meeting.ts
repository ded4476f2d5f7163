import type { Attendance, MeetingWithParticulars } from '~/domain/bodies/body-particulars'
import { attendanceFigures } from '~/domain/bodies/body-load'
import type { Day } from '~/domain/calendar/day'
import { addDays } from '~/domain/calendar/day'
import type { ShownFile } from '../files/shown-file'
import type { ShownMeeting } from './body-pages'

/** A meeting as pages show it. Today's is not over yet. */
export function shownMeeting(
  { id, day, time, minutes, place }: MeetingWithParticulars,
  {
    today,
    paperLeadDays,
    attendances,
    files,
  }: {
    today: Day
    paperLeadDays: number | null
    attendances: readonly Attendance[]
    files: readonly ShownFile[]
  },
): ShownMeeting {
  const isPast = day < today
  return {
    id,
    day,
    time,
    minutes,
    place,
    isPast,
    papersBy: isPast || paperLeadDays === null ? null : addDays(day, -paperLeadDays),
    attendance: attendanceFigures(attendances),
    files: [...files],
  }
}
