import type { Grant } from '../../grants/grant'
import { scenarioGrantId } from '../scenario-state'

/** A grant that only the scenario knows: awarded, without a plan, so that no other sum takes it for one of the plan's. */
export function scenarioGrant(at: number, name: string, funderId: string): Grant {
  return {
    id: scenarioGrantId(at),
    reference: name,
    funderId,
    planId: null,
    title: null,
    status: 'awarded',
    holderId: null,
    appliedAmount: null,
    awardedAmount: null,
    probability: null,
    applyBy: null,
    applyTime: null,
    awardDay: null,
    acceptBy: null,
    acceptedOn: null,
    from: null,
    through: null,
    exemptFromFoundationVat: true,
    isCoFinancing: false,
  }
}
