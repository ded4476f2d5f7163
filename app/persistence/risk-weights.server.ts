import type { SecretariatId } from '../domain/access/secretariat-id'
import type { RiskWeights } from '../domain/risk/factor'
import { riskFactors, riskWeightProblem, usualRiskWeights } from '../domain/risk/factor'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** The weights a secretariat has written itself; null where the usual ones hold, or what is kept cannot be used. */
export async function findRiskWeights(db: Db, secretariatId: SecretariatId): Promise<RiskWeights | null> {
  const rows = await db.riskWeight.findMany({
    where: { secretariatId },
    select: { factor: true, weight: true },
  })
  const kept = new Map(rows.map(({ factor, weight }) => [factor, weight]))
  if (riskFactors.some((factor) => !kept.has(factor))) return null
  const weights = Object.fromEntries(riskFactors.map((factor) => [factor, kept.get(factor)])) as RiskWeights
  return riskWeightProblem(weights) === null ? weights : null
}

/** What holds: as the secretariat has written, else as usual. */
export async function loadRiskWeights(db: Db, secretariatId: SecretariatId): Promise<RiskWeights> {
  return (await findRiskWeights(db, secretariatId)) ?? usualRiskWeights
}

/** Writes all six over what was there, or takes them away so that the usual ones hold. The caller has checked them. */
export async function saveRiskWeights(
  db: Db,
  secretariatId: SecretariatId,
  weights: RiskWeights | null,
): Promise<void> {
  await db.riskWeight.deleteMany({ where: { secretariatId } })
  if (!weights) return
  await db.riskWeight.createMany({
    data: riskFactors.map((factor) => ({ secretariatId, id: newId(), factor, weight: weights[factor] })),
  })
}
