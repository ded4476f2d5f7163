import type { Day } from '../app/domain/calendar/day'
import { addDays } from '../app/domain/calendar/day'
import { noClosingDays } from '../app/domain/calendar/working-days'
import { obligationsOf } from '../app/domain/reporting/obligations'
import { noRequirementParticulars } from '../app/domain/reporting/requirement-particulars'
import type { ObligationRecord } from '../app/domain/reporting/requirement'
import { noProgress } from '../app/domain/reporting/requirement'
import { frozenAs } from '../app/domain/reporting/stored-dates'
import type { SecretariatRecords } from '../app/domain/secretariat/secretariat-records'

/** Reports long past are approved, the latest ones are sent in; what lies ahead has no record yet. */
export function seededObligations(records: SecretariatRecords, today: Day): ObligationRecord[] {
  const plans = new Map(records.plans.map((plan) => [plan.id, plan]))
  const organisations = new Map(records.organisations.map((organisation) => [organisation.id, organisation]))
  const requirements = groupedByGrant(records)
  return records.grants.flatMap((grant) => {
    const plan = plans.get(grant.planId ?? '')
    const holder = organisations.get(grant.holderId ?? plan?.holderId ?? '')
    const { obligations } = obligationsOf({
      grant,
      planEnd: plan?.through ?? null,
      holderFiscalYearStart: holder?.fiscalYearStart ?? 1,
      requirements: requirements.get(grant.id) ?? [],
      records: [],
      instalments: [],
      meetingsOf: () => [],
      particularsOf: () => noRequirementParticulars,
      bodyOf: () => null,
      closingDays: noClosingDays,
    })
    return obligations
      .filter(({ due }) => due < today)
      .map((obligation): ObligationRecord => {
        const { requirement, occurrence, due } = obligation
        const isSettled = addDays(due, 60) < today
        return {
          ...noProgress,
          ...frozenAs(obligation),
          id: `${requirement.id}-${occurrence}`,
          requirementId: requirement.id,
          occurrence,
          status: isSettled ? 'approved' : 'submitted',
          submittedOn: addDays(due, -2),
          approvedOn: isSettled ? addDays(due, 30) : null,
        }
      })
  })
}

function groupedByGrant({
  requirements,
}: SecretariatRecords): Map<string, SecretariatRecords['requirements']> {
  const grouped = new Map<string, SecretariatRecords['requirements']>()
  for (const requirement of requirements) {
    const list = grouped.get(requirement.grantId)
    if (list) list.push(requirement)
    else grouped.set(requirement.grantId, [requirement])
  }
  return grouped
}
