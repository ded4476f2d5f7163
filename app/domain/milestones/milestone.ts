import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/day'
import type { FieldProblem } from '../secretariat/field-problem'

export const milestoneStatuses = ['planned', 'underway', 'done'] as const
export type MilestoneStatus = (typeof milestoneStatuses)[number]

/** Something an activity is to have delivered by a day of our own. */
export interface Milestone {
  id: string
  activityId: string
  title: string
  day: Day
  responsibleId: string | null
  deputyId: string | null
  status: MilestoneStatus
  /** The day it was reached; there is one where the status is `done`. */
  doneOn: Day | null
  /** The effort area whose steering group follows it; null: the activity's first. */
  effortArea: string | null
}

/** How a milestone stands on a day, in the order a meeting takes them. */
export const milestoneStandings = ['late', 'due', 'ahead', 'done'] as const
export type MilestoneStanding = (typeof milestoneStandings)[number]

/** A milestone is due when so many days or fewer are left to it. */
export const dueWithinDays = 30

/**
 * How a milestone stands: `due` from 30 days before its day and on it, `late` from the day after.
 * `milestoneStanding({ day: '2026-12-01', status: 'planned' }, '2026-11-22')` is `'due'`.
 */
export function milestoneStanding(
  { day, status }: Pick<Milestone, 'day' | 'status'>,
  today: Day,
): MilestoneStanding {
  if (status === 'done') return 'done'
  const daysLeft = daysBetween(today, day)
  if (daysLeft < 0) return 'late'
  return daysLeft <= dueWithinDays ? 'due' : 'ahead'
}

/** The effort area a milestone is followed under: its own, else the first of its activity; null where there is none. */
export function followedUnder(
  { effortArea }: Pick<Milestone, 'effortArea'>,
  activity: { effortAreas: readonly string[] },
): string | null {
  return effortArea ?? activity.effortAreas[0] ?? null
}

/** A milestone set to done without a day was reached today. */
export function withDoneDay<M extends Pick<Milestone, 'status' | 'doneOn'>>(milestone: M, today: Day): M {
  return milestone.status === 'done' && milestone.doneOn === null
    ? { ...milestone, doneOn: today }
    : milestone
}

/** What a milestone must not be saved with; `effortAreas` are those its plan and activity have. */
export function milestoneProblems(
  { title, status, doneOn, effortArea }: Omit<Milestone, 'id'>,
  { today, effortAreas }: { today: Day; effortAreas: readonly string[] },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (title.trim() === '') problems.push({ field: 'title', problem: 'required' })
  if (doneOn !== null && doneOn > today) problems.push({ field: 'doneOn', problem: 'inTheFuture' })
  if (doneOn !== null && status !== 'done') problems.push({ field: 'doneOn', problem: 'notDone' })
  if (effortArea !== null && !effortAreas.includes(effortArea))
    problems.push({ field: 'effortArea', problem: 'notInPlan' })
  return problems
}
