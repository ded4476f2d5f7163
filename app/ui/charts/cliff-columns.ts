import { oere } from '~/domain/money/oere'
import type { ChartWindow, CoverageMonth } from './coverage-month'
import { certainties, quarterOfMonth, totalOf, yearOfMonth } from './coverage-month'
import { monthIndex } from '~/domain/calendar/month'

/** A bar of the cliff: a month, or a quarter drawn at its monthly average so that heights match. */
export interface CliffColumn extends Omit<CoverageMonth, 'month'> {
  key: string
  year: number
  /** 1–12 for a month, 1–4 for a quarter. */
  number: number
  /** Months from the window's start. */
  from: number
  length: number
}

export function monthColumns(months: readonly CoverageMonth[], window: ChartWindow): CliffColumn[] {
  return months.map((each) => ({
    ...each,
    key: each.month,
    year: yearOfMonth(each.month),
    number: Number(each.month.slice(5, 7)),
    from: monthIndex(each.month) - monthIndex(window.first),
    length: 1,
  }))
}

export function quarterColumns(months: readonly CoverageMonth[], window: ChartWindow): CliffColumn[] {
  const byQuarter = new Map<string, CoverageMonth[]>()
  for (const each of months) {
    const key = `${yearOfMonth(each.month)}-${quarterOfMonth(each.month)}`
    byQuarter.set(key, [...(byQuarter.get(key) ?? []), each])
  }
  return [...byQuarter].map(([key, members]) => {
    const total = totalOf(members)
    const average = (amount: number) => oere(Math.round(amount / members.length))
    const first = members[0]!
    return {
      key,
      year: yearOfMonth(first.month),
      number: quarterOfMonth(first.month),
      from: monthIndex(first.month) - monthIndex(window.first),
      length: members.length,
      need: average(total.need),
      firm: average(total.firm),
      conditional: average(total.conditional),
      hoped: average(total.hoped),
      missing: average(total.missing),
    }
  })
}

/** One path per certainty: four elements whatever the number of months. */
export function stackedPaths(
  columns: readonly CliffColumn[],
  xOf: (months: number) => number,
  heightOf: (amount: number) => number,
  floor: number,
  gap: number,
): { fill: string; path: string }[] {
  const paths = certainties.map(({ fill }) => ({ fill, path: '' }))
  for (const column of columns) {
    const left = xOf(column.from) + gap / 2
    const width = xOf(column.from + column.length) - xOf(column.from) - gap
    let below = 0
    certainties.forEach(({ key }, index) => {
      const amount = column[key]
      if (amount <= 0) return
      const top = floor - heightOf(below + amount)
      const height = heightOf(amount)
      paths[index]!.path +=
        `M${left.toFixed(1)} ${top.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`
      below += amount
    })
  }
  return paths.filter((each) => each.path !== '')
}

/** The need as a stepped line over the columns; a stretch without need is not drawn. */
export function needPath(
  columns: readonly CliffColumn[],
  xOf: (months: number) => number,
  heightOf: (amount: number) => number,
  floor: number,
): string {
  let path = ''
  let previousEnd: number | null = null
  for (const column of columns) {
    if (column.need <= 0) {
      previousEnd = null
      continue
    }
    const y = (floor - heightOf(column.need)).toFixed(1)
    path += previousEnd === column.from ? `V${y}` : `M${xOf(column.from).toFixed(1)} ${y}`
    path += `H${xOf(column.from + column.length).toFixed(1)}`
    previousEnd = column.from + column.length
  }
  return path
}
