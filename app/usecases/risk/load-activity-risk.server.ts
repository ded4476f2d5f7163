import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import type { ActivityRisk } from './activity-risks.server'
import { activityRisks } from './activity-risks.server'

/** The risk of one activity, among those of its plan; null for those who see no kroner, who read no risk either. */
export async function loadActivityRisk(
  { db, actor, today }: UseCaseContext,
  { activityId, planId }: { activityId: string; planId: string },
): Promise<ActivityRisk | null> {
  if (!may(actor, 'read', 'activity') || !may(actor, 'seeAmounts', 'activity')) return null
  const risks = await activityRisks(db, actor.secretariatId, planId, today)
  return risks.find((risk) => risk.activityId === activityId) ?? null
}
