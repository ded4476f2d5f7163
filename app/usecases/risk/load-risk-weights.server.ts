import { may } from '~/domain/access/rights'
import type { RiskWeights } from '~/domain/risk/factor'
import { usualRiskWeights } from '~/domain/risk/factor'
import { findRiskWeights } from '~/persistence/risk-weights.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import { weightsVersion } from './weights-version.server'

export interface RiskWeightsPage {
  ok: true
  weights: RiskWeights
  /** The secretariat has written its own. */
  isOwn: boolean
  version: number
}

/** The weights that hold, for those who may change them. */
export async function loadRiskWeightsPage({
  db: { client: db },
  actor,
}: UseCaseContext): Promise<RiskWeightsPage | Forbidden> {
  if (!may(actor, 'update', 'secretariat')) return forbidden
  const own = await findRiskWeights(db, actor.secretariatId)
  return { ok: true, weights: own ?? usualRiskWeights, isOwn: own !== null, version: weightsVersion(own) }
}
