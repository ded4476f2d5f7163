import { monthOf } from '../calendar/month'
import type { Oere, Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import { mostApplications } from './chance'
import type { PlanCoverage, UncoveredBounds } from './coverage-types'
import type { UncoveredDistribution } from './uncovered-distribution'
import { uncoveredDistribution } from './uncovered-distribution'

/** The certainties a board is told: *med 80 % sikkerhed mangler I højst …*. */
export const toldCertainties: readonly Share[] = [5000, 8000, 9500]

const mostBands = 8

/** How many kroner a whole plan lacks in the 12 months after it, over all answers to its open applications. */
export interface PlanChance {
  openApplications: number
  /** Over all activities; exact whatever the number of applications. */
  bounds: UncoveredBounds
  /** Null above `mostApplications`. */
  exact: ExactChance | null
}

export interface ExactChance {
  /** 0…1: that every activity is covered in every month. */
  allCovered: number
  expected: Oere
  /** The least amount that is enough in `certainty` of all cases. */
  atMost: { certainty: Share; amount: Oere }[]
  /** The cases in bands of kroner from the least to the most; chances sum to 1. Amounts in whole bands, `through` included. */
  bands: { from: Oere; through: Oere; chance: number }[]
}

/**
 * The chance for a plan: need of its activities that neither firm money nor the applications that succeed pay. Like an
 * activity's own, it leaves promised money out and takes the answers for independent, one a grant.
 */
export function planChance(plan: PlanCoverage, probability: (grantId: string) => Share): PlanChance {
  const end = plan.months.indexOf(monthOf(plan.through))
  const grantIds: string[] = []
  const cells: { gap: number; amounts: number[] }[] = []
  const bounds = { least: 0, weighted: 0, most: 0 }
  for (const { months, sources, uncoveredBounds } of plan.activities) {
    bounds.least += uncoveredBounds.least
    bounds.weighted += uncoveredBounds.weighted
    bounds.most += uncoveredBounds.most
    const hoped = sources.flatMap((source) =>
      source.certainty === 'hoped' && source.origin.kind === 'grant'
        ? { place: placeOf(source.origin.grantId, grantIds), amounts: source.fullAmounts }
        : [],
    )
    for (let at = end + 1; at <= end + 12 && at < months.length; at++) {
      const gap = months[at]!.need - months[at]!.firm
      if (gap === 0) continue
      const amounts: number[] = []
      for (const source of hoped) amounts[source.place] = (amounts[source.place] ?? 0) + source.amounts[at]!
      cells.push({ gap, amounts })
    }
  }
  const touching = grantIds.filter((_, place) => cells.some(({ amounts }) => (amounts[place] ?? 0) > 0))
  const places = touching.map((id) => grantIds.indexOf(id))
  const exact =
    touching.length > mostApplications
      ? null
      : uncoveredDistribution(
          cells.map(({ gap, amounts }) => ({ gap, amounts: places.map((place) => amounts[place] ?? 0) })),
          touching.map(probability),
        )
  return {
    openApplications: touching.length,
    bounds: bounds as UncoveredBounds,
    exact: exact && told(exact),
  }
}

function placeOf(grantId: string, grantIds: string[]): number {
  const place = grantIds.indexOf(grantId)
  return place >= 0 ? place : grantIds.push(grantId) - 1
}

function told({ values, odds, allCovered }: UncoveredDistribution): ExactChance {
  let expected = 0
  values.forEach((value, at) => (expected += value * odds[at]!))
  return {
    allCovered,
    expected: Math.floor(expected + 0.5 + 1e-6) as Oere,
    atMost: toldCertainties.map((certainty) => ({
      certainty,
      amount: atMost(values, odds, certainty / wholeShare) as Oere,
    })),
    bands: bandsOf(values, odds),
  }
}

/** Sums of products carry noise that must not ask for one case more. */
function atMost(values: Float64Array, odds: Float64Array, certainty: number): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) {
    sum += odds[at]!
    if (sum >= certainty - 1e-9) return values[at]!
  }
  return values.at(-1) ?? 0
}

function bandsOf(values: Float64Array, odds: Float64Array): ExactChance['bands'] {
  const least = values[0] ?? 0
  const most = values.at(-1) ?? 0
  const count = Math.min(mostBands, values.length)
  const width = Math.max(1, Math.ceil((most - least + 1) / Math.max(1, count)))
  const bands = Array.from({ length: count }, (_, at) => ({
    from: (least + at * width) as Oere,
    through: Math.min(most, least + (at + 1) * width - 1) as Oere,
    chance: 0,
  }))
  values.forEach((value, at) => (bands[Math.floor((value - least) / width)]!.chance += odds[at]!))
  return bands.filter((band) => band.from <= band.through)
}
