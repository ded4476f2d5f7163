import type { Oere } from '../money/oere'
import type { Risk, RiskLevel } from './assess'
import { riskLevels } from './assess'

/** The board's value of an activity in three bands, the highest first as the matrix is drawn. */
export const valueBands = ['high', 'middle', 'low'] as const
export type ValueBand = (typeof valueBands)[number]

/** High is 4–5, middle 3, low 1–2; null where the board has not said. */
export function valueBandOf(value: number | null): ValueBand | null {
  if (value === null) return null
  if (value >= 4) return 'high'
  return value >= 3 ? 'middle' : 'low'
}

/** What a cell says of the activities in it: *På plads*, *Følg tæt*, *Beslut nu*. */
export const matrixVerdicts = ['inPlace', 'follow', 'decide'] as const
export type MatrixVerdict = (typeof matrixVerdicts)[number]

/** A low risk is in place whatever the value; only what is of high value and at high risk must be decided now. */
export function verdictOf(value: ValueBand, level: RiskLevel): MatrixVerdict {
  if (level === 'low') return 'inPlace'
  return level === 'high' && value === 'high' ? 'decide' : 'follow'
}

/** What the matrix needs of an activity. */
export interface Placeable {
  activity: string
  value: number | null
  isClosing: boolean
  risk: Risk
  annualGap: Oere
}

export interface MatrixCell<Item> {
  value: ValueBand
  level: RiskLevel
  verdict: MatrixVerdict
  /** The largest gap first, then by name. */
  items: Item[]
}

/** Why an activity stands beside the matrix: each stands in one list or in one cell. */
export const asideReasons = ['tooLittleKnown', 'noValue', 'closing'] as const
export type AsideReason = (typeof asideReasons)[number]

export interface RiskMatrix<Item> {
  /** By value from high to low, in each by risk from low to high. */
  rows: { value: ValueBand; cells: MatrixCell<Item>[] }[]
  aside: Record<AsideReason, Item[]>
}

/** Where an activity belongs; `{ value: 5, risk: { level: 'high', … } }` is in the cell that must be decided now. */
export function placeOf(
  item: Omit<Placeable, 'activity' | 'annualGap'>,
): { value: ValueBand; level: RiskLevel } | AsideReason {
  if (item.isClosing) return 'closing'
  if (item.risk.level === null) return 'tooLittleKnown'
  const value = valueBandOf(item.value)
  return value === null ? 'noValue' : { value, level: item.risk.level }
}

const collator = new Intl.Collator('da')

/** The activities by value and risk, and beside them those that have no place in it. None is lost. */
export function matrixOf<Item extends Placeable>(items: readonly Item[]): RiskMatrix<Item> {
  const rows = valueBands.map((value) => ({
    value,
    cells: riskLevels.map((level): MatrixCell<Item> => ({
      value,
      level,
      verdict: verdictOf(value, level),
      items: [],
    })),
  }))
  const aside: RiskMatrix<Item>['aside'] = { tooLittleKnown: [], noValue: [], closing: [] }
  const sorted = [...items].sort(
    (a, b) => b.annualGap - a.annualGap || collator.compare(a.activity, b.activity),
  )
  for (const item of sorted) {
    const place = placeOf(item)
    if (typeof place === 'string') aside[place].push(item)
    else
      rows
        .find((row) => row.value === place.value)!
        .cells.find((cell) => cell.level === place.level)!
        .items.push(item)
  }
  return { rows, aside }
}
