import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import type { Period } from '../calendar/period'
import type { Grant } from '../grants/grant'
import type { RequirementCondition } from './requirement'

/** The year of a grant, from 1 and counted from its start, that a day lies in. */
export function projectYearOf(day: Day, grant: Period): number {
  let year = 1
  while (addMonths(grant.from, 12 * year) <= day) year += 1
  return year
}

/** An occurrence over this period is asked for under the requirement's condition (*Betingelse*). */
export function conditionHolds(
  condition: RequirementCondition | null,
  period: Period,
  grant: Period & Pick<Grant, 'awardedAmount'>,
): boolean {
  switch (condition?.kind) {
    case undefined:
      return true
    case 'projectYears': {
      const year = projectYearOf(period.through, grant)
      return condition.first <= year && year <= condition.last
    }
    case 'lastProjectYear':
      return projectYearOf(period.through, grant) === projectYearOf(grant.through, grant)
    case 'awardAbove':
      return grant.awardedAmount !== null && grant.awardedAmount > condition.amount
    case 'awardUpTo':
      return grant.awardedAmount !== null && grant.awardedAmount <= condition.amount
    case 'awardFrom':
      return grant.awardedAmount !== null && grant.awardedAmount >= condition.amount
    case 'awardBelow':
      return grant.awardedAmount !== null && grant.awardedAmount < condition.amount
  }
}
