import { may } from '~/domain/access/rights'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadSpendingConditions } from '~/persistence/records/spending-conditions.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { SpendingConditionValues } from './save-spending-condition.server'

/** Moves a cap to the trash. */
export async function deleteSpendingCondition(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<SpendingConditionValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'spendingCondition')) return forbidden
  return inWriting<Deleted<SpendingConditionValues>>(context, async (db) => {
    const [before] = await loadSpendingConditions(db, secretariatId, { id })
    if (!before) return notFound('spendingCondition')
    const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
    const opened = { version, current: before }
    const conflict = await conflictOf<SpendingConditionValues>(db, context, 'grants', before.grantId, opened)
    if (conflict) return conflict
    const called = { name: grant?.reference ?? '', planId: grant?.planId ?? null }
    const of = { table: 'SpendingCondition', kind: 'spendingCondition' as const }
    return deleteRowToTrash(db, context, of, { ...before }, called)
  })
}
