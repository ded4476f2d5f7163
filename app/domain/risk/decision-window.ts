import type { WindowState } from '../anchoring/last-responsible-day'
import type { Day } from '../calendar/day'
import type { FactorValue } from './factor'

export type WindowReason = { code: WindowState; day: Day | null } | { code: 'noNeed' }

const riskOfState: Record<WindowState, number> = { missed: 1, closing: 0.7, open: 0.3, decided: 0, none: 0 }

/**
 * Whether there is still time to decide; nothing uncovered leaves nothing to decide. Unknown where no cost has been
 * entered and nobody has decided: that nothing is uncovered says nothing then.
 */
export function decisionWindow(
  state: WindowState,
  day: Day | null,
  { noCostsEntered }: { noCostsEntered: boolean },
): FactorValue<WindowReason> {
  if (state === 'none' && noCostsEntered) return { value: null, reason: { code: 'noNeed' } }
  return { value: riskOfState[state], reason: { code: state, day } }
}
