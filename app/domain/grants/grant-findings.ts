import type { Period } from '../calendar/period'
import type { RecordsIndex } from '../funding/records-index'
import type { Oere } from '../money/oere'
import type { SecretariatSettings } from '../secretariat/secretariat-records'
import { certaintyOf } from './certainty'
import { balanceOf } from './given-out'
import type { Grant } from './grant'

/** What is off in a grant's money without being refused, as codes with values. */
export type GrantFinding =
  /** More is given out than the net amount holds. */
  | { code: 'overAllocated'; grantId: string; net: Oere; givenOut: Oere; toFree: Oere }
  /** An allocation has days outside the grant's own period. */
  | {
      code: 'allocationOutsidePeriod'
      grantId: string
      allocationId: string
      activityId: string
      period: Period
    }

/** The findings of a grant that counts; ideas, drafts and refusals are not held to an amount or a period. */
export function grantFindings(
  grant: Grant,
  index: RecordsIndex,
  settings: SecretariatSettings,
): GrantFinding[] {
  if (certaintyOf(grant) === null) return []
  const findings: GrantFinding[] = []
  const { amount, givenOut, toFree } = balanceOf(grant, index, settings)
  if (amount && toFree > 0) {
    const { net } = amount
    findings.push({ code: 'overAllocated', grantId: grant.id, net, givenOut: givenOut.total, toFree })
  }
  for (const { id, activityId, from, through } of index.allocationsFrom(grant.id)) {
    const isOutside =
      (grant.from !== null && from < grant.from) || (grant.through !== null && through > grant.through)
    if (!isOutside) continue
    const period = { from, through }
    findings.push({
      code: 'allocationOutsidePeriod',
      grantId: grant.id,
      allocationId: id,
      activityId,
      period,
    })
  }
  return findings
}
