import type { Day } from '../../calendar/day'
import { addDays } from '../../calendar/day'
import type { PositionFacts, PositionFinding } from './position-finding'

/** Days, from today's on, on which the activities are promised more hours than the post has. */
export function hoursAbovePost({ position, assignments, today }: PositionFacts): PositionFinding[] {
  const rows = assignments.map((row) => ({
    hours: row.hoursPerWeek,
    from: row.from && row.from > position.from ? row.from : position.from,
    through: row.through ?? position.through,
  }))
  const starts = new Set<Day>([position.from > today ? position.from : today])
  for (const { from, through } of rows) {
    if (from > today) starts.add(from)
    if (through !== null && through >= today) starts.add(addDays(through, 1))
  }
  const ordered = [...starts].sort()
  const findings: (PositionFinding & { code: 'hoursAbovePost' })[] = []
  ordered.forEach((from, at) => {
    if (position.through !== null && from > position.through) return
    const hours = rows
      .filter((row) => row.from <= from && (row.through === null || from <= row.through))
      .reduce((sum, row) => sum + row.hours, 0)
    const over = hours - position.hoursPerWeek
    if (over <= 0) return
    const next = ordered[at + 1]
    const through = next ? addDays(next, -1) : position.through
    const last = findings.at(-1)
    if (last && last.hours === hours && last.through !== null && addDays(last.through, 1) === from)
      last.through = through
    else findings.push({ code: 'hoursAbovePost', from, through, hours, over })
  })
  return findings
}
