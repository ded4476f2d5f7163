import type { Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import { binomial } from './chance'
import { roundingGap } from './level'

/** One activity's month: what firm money leaves open, and what each application gives it if the answer is yes. */
export interface UncoveredCell {
  gap: number
  amounts: readonly number[]
}

export interface UncoveredDistribution {
  /** The sums of uncovered øre that can come out, ascending, each once. */
  values: Float64Array
  /** The probability of each; they sum to 1. */
  odds: Float64Array
  /** That every cell is covered but for a gap under 1 krone. */
  allCovered: number
}

/**
 * The exact distribution of what all cells lack together, over every combination of independent answers. Applications
 * that give the same are one group, of which only how many succeed matters; cells that no combination can fill are one
 * sum, and equal cells are one cell counted several times.
 */
export function uncoveredDistribution(
  cells: readonly UncoveredCell[],
  probabilities: readonly Share[],
): UncoveredDistribution {
  const { fillable, linear, rest, isNeverCovered } = sortOut(cells, probabilities.length)
  const groups = groupsOf(fillable, linear, probabilities)
  const left = Float64Array.from(fillable, (cell) => cell.gap)
  const times = Float64Array.from(fillable, (cell) => cell.times)
  const found = new Map<number, number>()
  let allCovered = 0

  const visit = (depth: number, probability: number, lacking: number, open: number): void => {
    const group = groups[depth]
    if (group === undefined || lacking === 0) {
      found.set(lacking, (found.get(lacking) ?? 0) + probability)
      if (open === 0 && !isNeverCovered) allCovered += probability
      return
    }
    const { touched, amounts, odds } = group
    let lackingNow = lacking
    let openNow = open
    for (let succeeded = 0; succeeded < odds.length; succeeded++) {
      if (succeeded > 0) {
        lackingNow -= group.linear
        for (let at = 0; at < touched.length; at++) {
          const cell = touched[at]!
          const before = left[cell]!
          const after = before - amounts[at]!
          left[cell] = after
          if (before <= 0) continue
          lackingNow -= times[cell]! * (after > 0 ? before - after : before)
          if (before >= roundingGap && after < roundingGap) openNow -= times[cell]!
        }
      }
      if (odds[succeeded]! > 0) visit(depth + 1, probability * odds[succeeded]!, lackingNow, openNow)
    }
    for (let at = 0; at < touched.length; at++) left[touched[at]!]! += amounts[at]! * (odds.length - 1)
  }

  let lacking = rest
  let open = 0
  fillable.forEach((cell) => {
    lacking += cell.gap * cell.times
    if (cell.gap >= roundingGap) open += cell.times
  })
  visit(0, 1, lacking, open)
  const values = Float64Array.from(found.keys()).sort()
  return { values, odds: values.map((value) => found.get(value)!), allCovered: Math.min(1, allCovered) }
}

interface FillableCell extends UncoveredCell {
  times: number
}

/** Cells no combination fills behave as one sum: what an application gives them is always of use. */
function sortOut(cells: readonly UncoveredCell[], count: number) {
  const linear = new Array<number>(count).fill(0)
  const fillable = new Map<string, FillableCell>()
  let rest = 0
  let isNeverCovered = false
  for (const { gap, amounts } of cells) {
    if (gap <= 0) continue
    const most = amounts.reduce((sum, amount) => sum + amount, 0)
    if (most <= gap - roundingGap) {
      rest += gap
      isNeverCovered = true
      amounts.forEach((amount, at) => (linear[at]! += amount))
      continue
    }
    const key = `${gap}:${amounts.join(',')}`
    const known = fillable.get(key)
    if (known) known.times++
    else fillable.set(key, { gap, amounts, times: 1 })
  }
  return { fillable: [...fillable.values()], linear, rest, isNeverCovered }
}

interface Group {
  linear: number
  touched: Int32Array
  amounts: Float64Array
  /** At k: the probability that exactly k of the group succeed. */
  odds: readonly number[]
}

/** Those that touch most cells first, so that the many last steps are the cheap ones. */
function groupsOf(
  cells: readonly FillableCell[],
  linear: readonly number[],
  probabilities: readonly Share[],
): Group[] {
  const groups = new Map<string, { application: number; size: number }>()
  probabilities.forEach((probability, application) => {
    const given = cells.map((cell) => cell.amounts[application]).join(',')
    const key = `${probability}:${linear[application]}:${given}`
    const known = groups.get(key)
    if (known) known.size++
    else groups.set(key, { application, size: 1 })
  })
  return [...groups.values()]
    .map(({ application, size }) => {
      const touched = cells.flatMap((cell, at) => (cell.amounts[application]! > 0 ? at : []))
      return {
        linear: linear[application]!,
        touched: Int32Array.from(touched),
        amounts: Float64Array.from(touched, (at) => cells[at]!.amounts[application]!),
        odds: binomial(size, probabilities[application]! / wholeShare),
      }
    })
    .sort((a, b) => b.touched.length - a.touched.length)
}
