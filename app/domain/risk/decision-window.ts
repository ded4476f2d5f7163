import type { WindowState } from '../anchoring/last-responsible-day'
import type { Day } from '../calendar/day'
import type { FactorValue } from './factor'

export type WindowReason = { code: WindowState; day: Day | null }

const riskOfState: Record<WindowState, number> = { missed: 1, closing: 0.7, open: 0.3, decided: 0, none: 0 }

/** Whether there is still time to decide; nothing uncovered leaves nothing to decide. */
export function decisionWindow(state: WindowState, day: Day | null): FactorValue<WindowReason> {
  return { value: riskOfState[state], reason: { code: state, day } }
}
