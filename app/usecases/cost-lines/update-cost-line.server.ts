import { may, maySeeSalaries } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { loadCostLines } from '~/persistence/records/activities.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkCostLine } from './check-cost-line.server'
import type { CostLineValues } from './cost-line-values'

/** Who may not see what a salary line says may not overwrite it either. */
export async function updateCostLine(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: CostLineValues },
): Promise<Updated<CostLineValues>> {
  if (!may(context.actor, 'update', 'costLine')) return forbidden
  const line = { ...withTidyTexts(values), id }
  return inWriting<Updated<CostLineValues>>(context, async (db) => {
    const [before] = await loadCostLines(db, context.actor.secretariatId, { id })
    if (!before) return notFound('costLine')
    if (before.kind === 'salary' && !maySeeSalaries(context.actor)) return forbidden
    const opened = { version, current: before }
    const conflict = await conflictOf<CostLineValues>(db, context, 'costLines', id, opened)
    if (conflict) return conflict
    const { problems, planId, name } = await checkCostLine(db, context, line)
    if (problems.length > 0) return invalid(problems)
    const called = { name, planId, version }
    return saveChanged(db, context, 'costLines', { record: before }, { record: line }, called)
  })
}
