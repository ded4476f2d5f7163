import { monthIndex, monthOf } from '../calendar/month'
import type { Oere } from '../money/oere'
import type { Risk } from '../risk/assess'
import type { RiskMatrix } from '../risk/matrix'
import { matrixOf } from '../risk/matrix'
import type { BoardActivity, BoardFigures, BoardMonth } from './board-figures'

/** An activity as the paper's matrix places it. */
export interface PaperMatrixItem {
  activityId: string
  activity: string
  value: number | null
  isClosing: boolean
  risk: Risk
  annualGap: Oere
}

/** The activities by value and risk, as the paper's figures have them. */
export function paperMatrix({ activities }: Pick<BoardFigures, 'activities'>): RiskMatrix<PaperMatrixItem> {
  return matrixOf(
    activities.map(({ id, name, value, level, risk, annualGap }) => ({
      activityId: id,
      activity: name,
      value,
      isClosing: level === 'closing',
      risk: {
        score: risk?.score ?? null,
        level: risk?.level ?? null,
        knownPoints: risk?.knownPoints ?? 0,
      },
      annualGap,
    })),
  )
}

/** The activities that firm money pays for after the plan: *på plads*. Those without a need are counted apart. */
export function activitiesInPlace({ activities }: Pick<BoardFigures, 'activities'>): BoardActivity[] {
  return activities.filter(({ level, noCostsEntered }) => level === 'secured' && !noCostsEntered)
}

/** The calendar year that the 12 months after the plan are, or null where they are none. `2027` */
export function calendarYearAfter({ yearAfter }: Pick<BoardFigures, 'yearAfter'>): string | null {
  const year = yearAfter.from.slice(0, 4)
  return yearAfter.from === `${year}-01` && yearAfter.through === `${year}-12` ? year : null
}

/** Where the plan's end lies among the paper's months, in months from the first: 12 for the end of a first year. */
export function planEndAmong({ months, plan }: Pick<BoardFigures, 'months' | 'plan'>): number | null {
  const first = months[0]
  return first ? monthIndex(monthOf(plan.through)) + 1 - monthIndex(first.month) : null
}

/** The stretch of each calendar year among some months, and what lacks a source in it. */
export function yearsAmong(
  months: readonly BoardMonth[],
): { year: string; from: number; length: number; missing: Oere }[] {
  const years: { year: string; from: number; length: number; missing: Oere }[] = []
  months.forEach(({ month, missing }, at) => {
    const year = month.slice(0, 4)
    const last = years.at(-1)
    if (last?.year === year) {
      last.length += 1
      last.missing = (last.missing + missing) as Oere
    } else {
      years.push({ year, from: at, length: 1, missing })
    }
  })
  return years
}
