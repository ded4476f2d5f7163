import type { Activity, CostLine } from '../activities/activity'
import { activityPeriod, costLinePeriod } from '../activities/activity'
import type { Day } from '../calendar/day'
import { addDays, addMonths, yearOf } from '../calendar/day'
import { monthIndex, monthOf } from '../calendar/month'
import type { Period } from '../calendar/period'
import type { Position, PositionAssignment } from '../positions/position'

/** A new plan runs four years unless somebody writes another end. */
const usualYears = 4

/** The days a plan that follows has by default: `2026-12-31` gives 2027-01-01 through 2030-12-31. */
export function followingPeriod({ through }: Pick<Period, 'through'>): Period {
  const from = addDays(through, 1)
  return { from, through: addDays(addMonths(from, 12 * usualYears), -1) }
}

/** The years of a plan as names carry them: `2027–2030`, or `2027` inside one year. */
export function yearsOf({ from, through }: Period): string {
  const [first, last] = [yearOf(from), yearOf(through)]
  return first === last ? String(first) : `${first}–${last}`
}

/** Years at the end of a name, in brackets or not. */
const yearsAtEnd = /\s*\(?(19|20)\d\d(\s*[-–]\s*(19|20)?\d\d)?\)?$/

/**
 * What a record is called in the plan that follows: names are unique in a secretariat, so the new plan's years come
 * after it, in place of other years. `Familiehuset` is `Familiehuset 2027–2030`.
 */
export function carriedName(name: string, next: Period): string {
  const bare = name.replace(yearsAtEnd, '')
  return `${bare === '' ? name : bare} ${yearsOf(next)}`
}

/**
 * An activity as it begins in the next plan: for the whole of it, with what it is, who answers for it and what it is
 * worth. Where it goes after that plan nobody has said. Effort areas and areas that the plan does not have are left out.
 */
export function carriedActivity(
  activity: Activity,
  next: Period & { id: string; effortAreas: readonly string[]; areas: readonly string[] },
  { id, name }: { id: string; name: string },
): Activity {
  return {
    ...activity,
    id,
    planId: next.id,
    name,
    effortAreas: amongThose(activity.effortAreas, next.effortAreas),
    areas: amongThose(activity.areas, next.areas),
    from: null,
    through: null,
    continuation: 'undecided',
    reduceShare: null,
    costAfterPlan: null,
    continuesId: activity.id,
  }
}

/** A plan without a list of its own takes any. */
function amongThose(words: readonly string[], known: readonly string[]): string[] {
  return known.length === 0 ? [...words] : words.filter((word) => known.includes(word))
}

/**
 * A cost line with its days moved from the old plan's start to the new one's, cut off at the new plan's ends. Days it
 * does not have of its own stay so. Null where nothing of it is left.
 *
 * From a plan of 2023–2026 to one of 2027–2030 a line of 2024 is a line of 2028.
 */
export function carriedCostLine(
  line: CostLine,
  plans: { activity: Pick<Activity, 'from' | 'through'>; from: Period; to: Period },
  { id, activityId }: { id: string; activityId: string },
): CostLine | null {
  const { from, to } = plans
  const moved = (day: Day) =>
    addMonths(day, monthIndex(monthOf(to.from)) - monthIndex(monthOf(from.from)), 'monthEnd')
  const runs = costLinePeriod(line, activityPeriod(plans.activity, from))
  if (line.from === null && line.through === null) return { ...line, id, activityId }
  const period = { from: moved(runs.from), through: moved(runs.through) }
  if (period.through < to.from || period.from > to.through) return null
  return {
    ...line,
    id,
    activityId,
    from: line.from === null || period.from <= to.from ? null : period.from,
    through: line.through === null || period.through >= to.through ? null : period.through,
  }
}

/**
 * A post as it begins in the next plan: from its first day, or the day after its own end where it runs on into that
 * plan, through the plan. Who pays it is not carried on. Null where it runs past the whole of the next plan.
 */
export function carriedPosition(
  position: Position,
  next: Period & { id: string },
  { id, name }: { id: string; name: string },
): Position | null {
  const { through } = position
  const from = through !== null && through >= next.from ? addDays(through, 1) : next.from
  if (from > next.through) return null
  return { ...position, id, name, planId: next.id, from, through: next.through }
}

/** Hours that a post works on the plan's last day: those are carried on. */
export function worksAtPlanEnd(
  hours: Pick<PositionAssignment, 'from' | 'through'>,
  position: Pick<Position, 'from' | 'through'>,
  { through: end }: Pick<Period, 'through'>,
): boolean {
  const last = hours.through ?? position.through
  return (hours.from ?? position.from) <= end && (last === null || last >= end)
}
