import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'
import { oere } from '../money/oere'
import type { ProposedStep } from './closing-template'

/** One step of an orderly close, as it is kept. */
export interface ClosingStep {
  title: string
  day: Day | null
  doneOn: Day | null
  cost: Oere | null
}

/** How the orderly close of a subject stands. It is told calmly: ending on purpose is a good answer. */
export interface ClosingStanding {
  endsOn: Day
  /** Whether it has ended. */
  hasEnded: boolean
  steps: number
  done: number
  /** Not done, and their day has passed. */
  passed: number
  /** What the steps cost together. */
  cost: Oere
  /** The first day of the close: it decides. Of the template where nobody has made a plan, with its code. */
  first: Day | null
  /** What is next to do, late or not; null where all is done or no plan is made. */
  next: Pick<ClosingStep, 'title' | 'day'> | null
}

/**
 * The standing of a close on a day; `proposed` are the template's steps, which say the first day while there is no
 * plan. `closingStanding('2026-12-31', [], proposed, today).first` is the first notice's day.
 */
export function closingStanding(
  endsOn: Day,
  steps: readonly ClosingStep[],
  proposed: readonly ProposedStep[],
  today: Day,
): ClosingStanding {
  const left = steps.filter(({ doneOn }) => doneOn === null)
  const days = (steps.length > 0 ? steps : proposed).flatMap(({ day }) => day ?? [])
  const next = [...left].sort((a, b) => compare(a.day, b.day))[0]
  return {
    endsOn,
    hasEnded: endsOn < today,
    steps: steps.length,
    done: steps.length - left.length,
    passed: left.filter(({ day }) => day !== null && day < today).length,
    cost: oere(steps.reduce((sum, { cost }) => sum + (cost ?? 0), 0)),
    first: days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null),
    next: next ? { title: next.title, day: next.day } : null,
  }
}

/** Without a day comes last. */
function compare(a: Day | null, b: Day | null): number {
  const [first, second] = [a ?? '9', b ?? '9']
  return first < second ? -1 : first > second ? 1 : 0
}
