import { may, maySeeSalaries } from '~/domain/access/rights'
import { loadActivities, loadCostLines } from '~/persistence/records/activities.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { LoadCostLineResult } from './cost-line-values'

/** One cost line for its form. */
export async function loadCostLine(
  { db: { client: db }, actor }: UseCaseContext,
  { id }: { id: string },
): Promise<LoadCostLineResult> {
  if (!may(actor, 'read', 'costLine')) return forbidden
  const [costLine] = await loadCostLines(db, actor.secretariatId, { id })
  if (!costLine) return notFound('costLine')
  const salaries = maySeeSalaries(actor)
  if (costLine.kind === 'salary' && !salaries) return forbidden
  const [activity] = await loadActivities(db, actor.secretariatId, { id: costLine.activityId })
  return {
    ok: true,
    costLine,
    version: (await loadVersion(db, actor.secretariatId, 'costLines', id)) ?? 0,
    activity: { id: costLine.activityId, name: activity?.name ?? '' },
    may: { update: may(actor, 'update', 'costLine'), delete: may(actor, 'delete', 'costLine'), salaries },
  }
}
