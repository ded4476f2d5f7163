import { may, maySeeSalaries } from '~/domain/access/rights'
import { loadActivities, loadCostLines } from '~/persistence/records/activities.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { CostLineValues } from './cost-line-values'

/** Moves a cost line to the trash; a salary line only by those who see what it says. */
export async function deleteCostLine(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<CostLineValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'costLine')) return forbidden
  return inWriting<Deleted<CostLineValues>>(context, async (db) => {
    const [before] = await loadCostLines(db, secretariatId, { id })
    if (!before) return notFound('costLine')
    if (before.kind === 'salary' && !maySeeSalaries(context.actor)) return forbidden
    const opened = { version, current: before }
    const conflict = await conflictOf<CostLineValues>(db, context, 'costLines', id, opened)
    if (conflict) return conflict
    const [activity] = await loadActivities(db, secretariatId, { id: before.activityId })
    const called = { name: `${activity?.name}: ${before.label}`, planId: activity?.planId ?? null }
    return deleteToTrash(db, context, 'costLines', before, called)
  })
}
