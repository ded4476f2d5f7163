import type { Day } from '../calendar/day'
import { isUnsent } from '../reporting/obligation-life'
import type { Obligation } from '../reporting/obligations'
import type { FactorValue } from './factor'

export type DutiesReason = { code: 'duties'; withoutResponsible: number; all: number } | { code: 'noDuties' }

/** Of what funders want after the plan, the share that nobody is named for. */
export function dutiesAfterPlan(
  duties: readonly { responsibleId: string | null }[],
): FactorValue<DutiesReason> {
  if (duties.length === 0) return { value: 0, reason: { code: 'noDuties' } }
  const withoutResponsible = duties.filter(({ responsibleId }) => responsibleId === null).length
  return {
    value: withoutResponsible / duties.length,
    reason: { code: 'duties', withoutResponsible, all: duties.length },
  }
}

/** An obligation due after the plan that is still to be met; what was sent, or may have been, is nobody's duty. */
export function outlastsPlan({ due, status }: Pick<Obligation, 'due' | 'status'>, planEnd: Day): boolean {
  return due > planEnd && isUnsent(status)
}
