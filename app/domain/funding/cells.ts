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
    const total = { need: 0, firm: 0, conditional: 0, hoped: 0, missing: 0, surplus: 0 }
    for (const months of coverages) {
      const one = months[at]!
      total.need += one.need
      total.firm += one.firm
      total.conditional += one.conditional
      total.hoped += one.hoped
      total.missing += one.missing
      total.surplus += one.surplus
    }
    return { month, ...total } as CoverageMonth
  })
}
