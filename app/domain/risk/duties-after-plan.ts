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
