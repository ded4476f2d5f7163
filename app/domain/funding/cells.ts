import type { Oere } from '../money/oere'
import type { CoverageMonth, CoverageSource } from './coverage-types'
import type { PlanWindow } from './plan-window'

/**
 * Fills each month's need with firm money first, then conditional, then hoped, never above need.
 * Surplus is firm and conditional money above need: hoped money is not yet anybody's to lose.
 */
export function fillCells(
  need: readonly number[],
  sources: readonly CoverageSource[],
  window: PlanWindow,
): CoverageMonth[] {
  return window.months.map((month, at) => {
    let firm = 0
    let conditional = 0
    let hoped = 0
    for (const source of sources) {
      const amount = source.amounts[at]!
      if (source.certainty === 'firm') firm += amount
      else if (source.certainty === 'conditional') conditional += amount
      else hoped += amount
    }
    return cell(month, need[at]!, firm, conditional, hoped)
  })
}

function cell(
  month: CoverageMonth['month'],
  need: number,
  firm: number,
  conditional: number,
  hoped: number,
): CoverageMonth {
  const byFirm = Math.min(need, firm)
  const byConditional = Math.min(need - byFirm, conditional)
  const byHoped = Math.min(need - byFirm - byConditional, hoped)
  return {
    month,
    need: need as Oere,
    firm: byFirm as Oere,
    conditional: byConditional as Oere,
    hoped: byHoped as Oere,
    missing: (need - byFirm - byConditional - byHoped) as Oere,
    surplus: Math.max(0, firm + conditional - need) as Oere,
  }
}

/** The same months of several coverages, cell by cell. */
export function addCells(
  window: PlanWindow,
  coverages: readonly (readonly CoverageMonth[])[],
): CoverageMonth[] {
  return window.months.map((month, at) => {
    const none = 0 as Oere
    const total = {
      month,
      need: none,
      firm: none,
      conditional: none,
      hoped: none,
      missing: none,
      surplus: none,
    }
    for (const months of coverages) {
      const one = months[at]!
      total.need = (total.need + one.need) as Oere
      total.firm = (total.firm + one.firm) as Oere
      total.conditional = (total.conditional + one.conditional) as Oere
      total.hoped = (total.hoped + one.hoped) as Oere
      total.missing = (total.missing + one.missing) as Oere
      total.surplus = (total.surplus + one.surplus) as Oere
    }
    return total
  })
}
