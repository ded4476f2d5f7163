import type { Period } from '../calendar/period'
import type { Oere } from '../money/oere'
import { wholeShare } from '../money/oere'
import type { FieldProblem } from '../secretariat/field-problem'
import type { Allocation, Grant } from './grant'
import { grossOf, isAwardCounted } from './net'

/** What a grant has to give out, and what it has given. */
export interface HeldMoney {
  net: Oere
  given: Oere
}

/** Only these have an amount that what they give out is held to; an idea may be dealt out as one dreams it. */
export function isHeldToAmount(grant: Pick<Grant, 'status'>): boolean {
  return grant.status === 'applied' || isAwardCounted(grant)
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/**
 * What a grant must not be saved with. An award or a closed grant has its amount and days, an application its amount;
 * `money` is what it could give out as it would be saved and what it has given out, null where it is not held to an
 * amount. Lowering the award, or a holder or exemption that brings *fondsmoms*, below that is refused on the field
 * that did it.
 */
export function grantProblems(
  grant: Omit<Grant, 'id'>,
  around: {
    id: string | null
    isReferenceTaken: boolean
    money: HeldMoney | null
    matchesId: string | null
    /** The grant as it is saved now; null for a new one. */
    before: Omit<Grant, 'id'> | null
  },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (grant.reference.trim() === '') problems.push({ field: 'reference', problem: 'required' })
  else if (around.isReferenceTaken) problems.push({ field: 'reference', problem: 'nameTaken' })
  if (grant.from !== null && grant.through !== null && grant.through < grant.from)
    problems.push({ field: 'through', problem: 'endsBeforeStart' })
  for (const field of neededFields(grant)) {
    if (grant[field] === null) problems.push({ field, problem: 'neededByStatus' })
  }
  if (grant.appliedAmount !== null && grant.appliedAmount < 0)
    problems.push({ field: 'appliedAmount', problem: 'negative' })
  if (grant.awardedAmount !== null && grant.awardedAmount < 0)
    problems.push({ field: 'awardedAmount', problem: 'negative' })
  const { probability } = grant
  if (probability !== null && (!Number.isInteger(probability) || probability < 0 || probability > wholeShare))
    problems.push({ field: 'probability', problem: 'notAShare' })
  if (grant.applyTime !== null && !clock.test(grant.applyTime))
    problems.push({ field: 'applyTime', problem: 'outOfRange' })
  if (around.id !== null && around.matchesId === around.id)
    problems.push({ field: 'matchesId', problem: 'selfReference' })
  const { money } = around
  if (money && money.given > money.net) {
    const field = fieldThatLowered(grant, around.before)
    problems.push({ field, problem: 'belowGivenOut', ...money, toFree: (money.given - money.net) as Oere })
  }
  return problems
}

function neededFields(
  grant: Pick<Grant, 'status'>,
): ('awardedAmount' | 'appliedAmount' | 'from' | 'through')[] {
  if (isAwardCounted(grant)) return ['awardedAmount', 'from', 'through']
  return grant.status === 'applied' ? ['appliedAmount'] : []
}

/** The field to blame for a net below what is given out: the amount, unless only a party or exemption has changed. */
function fieldThatLowered(grant: Omit<Grant, 'id'>, before: Omit<Grant, 'id'> | null): string {
  const amount = isAwardCounted(grant) ? 'awardedAmount' : 'appliedAmount'
  if (!before || grossOf(grant) !== grossOf(before)) return amount
  if (grant.exemptFromFoundationVat !== before.exemptFromFoundationVat) return 'exemptFromFoundationVat'
  if (grant.holderId !== before.holderId) return 'holderId'
  if (grant.planId !== before.planId) return 'planId'
  return grant.funderId !== before.funderId ? 'funderId' : amount
}

/**
 * What an allocation must not be saved with. `money.given` counts the grant's other allocations and its position shares;
 * outside the grant's own period is a finding, not a refusal.
 */
export function allocationProblems(
  allocation: Omit<Allocation, 'id'>,
  around: { money: HeldMoney | null; isGrantThere: boolean; isActivityThere: boolean },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!around.isGrantThere) problems.push({ field: 'grantId', problem: 'unknownReference' })
  if (!around.isActivityThere) problems.push({ field: 'activityId', problem: 'unknownReference' })
  if (allocation.amount < 0) problems.push({ field: 'amount', problem: 'negative' })
  if (allocation.through < allocation.from) problems.push({ field: 'through', problem: 'endsBeforeStart' })
  if (around.money && allocation.amount > 0) {
    const { net } = around.money
    const given = (around.money.given + allocation.amount) as Oere
    const toFree = (given - net) as Oere
    if (toFree > 0) problems.push({ field: 'amount', problem: 'aboveAward', net, given, toFree })
  }
  return problems
}

/** Some of its days lie outside its grant's: a finding. */
export function isOutsideGrant(allocation: Period, grant: Pick<Grant, 'from' | 'through'>): boolean {
  return (
    (grant.from !== null && allocation.from < grant.from) ||
    (grant.through !== null && allocation.through > grant.through)
  )
}
