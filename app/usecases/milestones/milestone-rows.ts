import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import type { Milestone } from '~/domain/milestones/milestone'
import { followedUnder, milestoneStanding, milestoneStandings } from '~/domain/milestones/milestone'
import { namedIn } from '../by-name'
import type { Named } from '../refusals'
import type { MilestoneCounts, MilestoneRow } from './milestone-list'

type Activity = Named & { effortAreas: readonly string[] }

export function milestoneRow(
  milestone: Milestone,
  activity: Activity,
  contacts: ReadonlyMap<string, Named>,
  today: Day,
): MilestoneRow {
  const { id, title, day, status, doneOn } = milestone
  return {
    id,
    title,
    activity: { id: activity.id, name: activity.name },
    day,
    daysLeft: daysBetween(today, day),
    standing: milestoneStanding(milestone, today),
    status,
    doneOn,
    responsible: namedIn(contacts, milestone.responsibleId),
    deputy: namedIn(contacts, milestone.deputyId),
    effortArea: followedUnder(milestone, activity),
  }
}

/** Late, due, ahead, reached; within each by day, what was reached last first. */
export function inMeetingOrder(rows: readonly MilestoneRow[]): MilestoneRow[] {
  const at = (row: MilestoneRow) => milestoneStandings.indexOf(row.standing)
  const lastFirst = (a: MilestoneRow, b: MilestoneRow) => byDay(b.doneOn ?? b.day, a.doneOn ?? a.day)
  return [...rows].sort((a, b) => {
    if (at(a) !== at(b)) return at(a) - at(b)
    return a.standing === 'done' ? lastFirst(a, b) : byDay(a.day, b.day)
  })
}

function byDay(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function countsOf(rows: readonly MilestoneRow[]): MilestoneCounts {
  const counts: MilestoneCounts = { late: 0, due: 0, ahead: 0, done: 0 }
  for (const { standing } of rows) counts[standing] += 1
  return counts
}
