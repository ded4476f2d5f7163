import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import type { Plan } from '../plans/plan'
import type { FieldProblem } from '../secretariat/field-problem'
import type { Body, Meeting } from './body'
import type { Attendance, MeetingParticulars } from './body-particulars'

/** The most days ahead that papers are sent out. */
export const mostPaperLeadDays = 120

/** The shortest and the longest meeting, in minutes. */
export const meetingMinutes = { least: 5, most: 12 * 60 } as const

/** Months before and after its plan in which a body may meet: it is set up before, and closes the books after. */
const monthsAround = { before: 24, after: 36 } as const

/** What keeps a body from being saved as it is. */
export function bodyProblems(
  { name, paperLeadDays }: Pick<Body, 'name' | 'paperLeadDays'>,
  { isNameTaken }: { isNameTaken: boolean },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (name === '') problems.push({ field: 'name', problem: 'required' })
  if (isNameTaken) problems.push({ field: 'name', problem: 'nameTaken' })
  if (paperLeadDays !== null && (paperLeadDays < 0 || paperLeadDays > mostPaperLeadDays))
    problems.push({ field: 'paperLeadDays', problem: 'outOfRange' })
  return problems
}

export type MeetingToSave = Pick<Meeting, 'id' | 'day' | 'time'> & Pick<MeetingParticulars, 'minutes'>

/**
 * What keeps a meeting from being saved as it is. A meeting put before today is asked about (`needsHeld`) unless
 * somebody has said that it was held; one that already lay there is not asked about again.
 */
export function meetingProblems(
  { id, day, time, minutes }: MeetingToSave,
  given: {
    today: Day
    plan: Pick<Plan, 'from' | 'through'>
    others: readonly Pick<Meeting, 'id' | 'day' | 'time'>[]
    before: Pick<Meeting, 'day'> | null
    isHeld: boolean
  },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  const { plan, today } = given
  if (day < addMonths(plan.from, -monthsAround.before) || day > addMonths(plan.through, monthsAround.after))
    problems.push({ field: 'day', problem: 'outsidePlan' })
  if (given.others.some((other) => other.id !== id && other.day === day && other.time === time))
    problems.push({ field: 'day', problem: 'twice' })
  if (minutes !== null && (minutes < meetingMinutes.least || minutes > meetingMinutes.most))
    problems.push({ field: 'minutes', problem: 'outOfRange' })
  if (day < today && day !== given.before?.day && !given.isHeld)
    problems.push({ field: 'isHeld', problem: 'needsHeld' })
  return problems
}

/** What keeps the attendance of a meeting from being saved; `field` is `rows[i].substitute`. */
export function attendanceProblems(
  rows: readonly Pick<Attendance, 'attended' | 'substitute'>[],
  { substitutesAllowed }: { substitutesAllowed: boolean },
): FieldProblem[] {
  return rows.flatMap(({ attended, substitute }, index): FieldProblem[] => {
    const field = `rows[${index}].substitute`
    if (substitute === null) return []
    if (attended) return [{ field, problem: 'cameThemselves' }]
    return substitutesAllowed ? [] : [{ field, problem: 'noSubstitutes' }]
  })
}
