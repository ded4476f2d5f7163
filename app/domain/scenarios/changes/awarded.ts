import type { Grant } from '../../grants/grant'
import { multiplyHalfUp } from '../../money/fraction'
import type { Oere } from '../../money/oere'
import { replaced } from './replaced'
import type { ScenarioChange } from '../scenario'
import type { ChangeEffect, ScenarioState } from '../scenario-state'
import { gone } from '../scenario-state'

/**
 * The application is awarded and accepted. A smaller amount than applied for gives every activity and post the same
 * part of what it was to have; a larger one gives no more, since nobody has said where the rest goes.
 */
export function award(
  state: ScenarioState,
  change: Extract<ScenarioChange, { code: 'awarded' }>,
): ChangeEffect {
  const { id, name } = change.grant
  const { records } = state
  const grant = records.grants.find((one) => one.id === id)
  const grants = replaced(records.grants, id, (one): Grant => ({
    ...one,
    status: 'awarded',
    awardedAmount: change.amount ?? one.appliedAmount ?? one.awardedAmount,
    acceptBy: null,
  }))
  if (!grant || !grants) return gone('grant', name)
  const asked = grant.appliedAmount ?? grant.awardedAmount
  const isPart = change.amount !== null && asked !== null && asked > 0 && change.amount < asked
  const part = (value: number) => (isPart ? multiplyHalfUp(value, change.amount!, asked) : value)
  const allocations = isPart
    ? records.allocations.map((one) =>
        one.grantId === id ? { ...one, amount: part(one.amount) as Oere } : one,
      )
    : records.allocations
  const positionShares = isPart
    ? records.positionShares.map((one) =>
        one.payerGrantId === id ? { ...one, share: Math.floor(part(one.share)) } : one,
      )
    : records.positionShares
  const isGivenOut =
    records.allocations.some((one) => one.grantId === id) ||
    records.positionShares.some((one) => one.payerGrantId === id)
  return {
    state: { ...state, records: { ...records, grants, allocations, positionShares } },
    ...(!isGivenOut && { remark: 'nothingGivenOut' }),
  }
}
