import type { Day } from '../calendar/day'
import type { Plan } from './plan'

type Running = Pick<Plan, 'id' | 'from' | 'through'>

/** Whether a day lies inside a plan. */
export function isRunning(plan: Pick<Plan, 'from' | 'through'>, today: Day): boolean {
  return plan.from <= today && today <= plan.through
}

/**
 * The plan that a page shows when none is asked for: the running one that ends first; with none running the next to
 * begin, else the last to have ended. Null where there is no plan.
 */
export function planInView<P extends Running>(plans: readonly P[], today: Day): P | null {
  const byEnd = [...plans].sort((a, b) => compare(a.through, b.through))
  const running = byEnd.find((plan) => isRunning(plan, today))
  if (running) return running
  const [next] = plans.filter((plan) => plan.from > today).sort((a, b) => compare(a.from, b.from))
  return next ?? byEnd.at(-1) ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
