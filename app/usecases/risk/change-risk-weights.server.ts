import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { RiskWeightProblem, RiskWeights } from '~/domain/risk/factor'
import { riskWeightProblem, usualRiskWeights } from '~/domain/risk/factor'
import { recordAudit } from '~/persistence/audit.server'
import { findRiskWeights, saveRiskWeights } from '~/persistence/risk-weights.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { weightsVersion } from './weights-version.server'

export type ChangeRiskWeightsResult =
  | { ok: true }
  | Forbidden
  | { ok: false; reason: 'wrongWeights'; problem: RiskWeightProblem }
  /** Somebody else has changed them since the form was opened; what they are now. */
  | { ok: false; reason: 'conflict'; current: RiskWeights; version: number }

interface RiskWeightsInput {
  /** Null: back to the usual ones. */
  weights: RiskWeights | null
  version: number
}

/** Writes how much each factor of a risk counts. Every risk is worked out with them from then on; frozen papers are not. */
export function changeRiskWeights(
  context: UseCaseContext,
  { weights, version }: RiskWeightsInput,
): Promise<ChangeRiskWeightsResult> {
  const { actor, now } = context
  if (!may(actor, 'update', 'secretariat')) return Promise.resolve(forbidden)
  return inWriting<ChangeRiskWeightsResult>(context, async (db) => {
    const { secretariatId } = actor
    const own = await findRiskWeights(db, secretariatId)
    const before = own ?? usualRiskWeights
    if (weightsVersion(own) !== version)
      return { ok: false, reason: 'conflict', current: before, version: weightsVersion(own) }
    const problem = weights && riskWeightProblem(weights)
    if (problem) return { ok: false, reason: 'wrongWeights', problem }
    const changes = changesBetween('secretariat', before, weights ?? usualRiskWeights)
    if (changes.length === 0 && (own === null) === (weights === null)) return { ok: true }
    await saveRiskWeights(db, secretariatId, weights)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'secretariat',
      recordId: 'riskWeights',
      recordName: 'riskWeights',
      planId: null,
      changes,
    })
    return { ok: true }
  })
}
