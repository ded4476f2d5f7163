import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { SpendingCondition } from '~/domain/grants/spending-conditions'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import { loadGrants } from '~/persistence/records/grants.server'
import {
  insertSpendingConditions,
  loadSpendingConditions,
  overwriteSpendingCondition,
  raiseGrantVersion,
} from '~/persistence/records/spending-conditions.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'

export type SpendingConditionValues = Omit<SpendingCondition, 'id' | 'grantId'>

/** Saves a cap on a cost kind, a new one where no id is given. It belongs to the grant, whose version is its own. */
export async function saveSpendingCondition(
  context: UseCaseContext,
  asked: { grantId: string; id: string | null; version: number; values: SpendingConditionValues },
): Promise<Updated<SpendingConditionValues>> {
  const { actor, now } = context
  const { secretariatId } = actor
  const { grantId, id, version } = asked
  if (!may(actor, 'update', 'spendingCondition')) return forbidden
  const condition: SpendingCondition = { ...withTidyTexts(asked.values), id: id ?? newId(), grantId }
  return inWriting<Updated<SpendingConditionValues>>(context, async (db) => {
    const [grant] = await loadGrants(db, secretariatId, { id: grantId })
    if (!grant) return notFound('grant')
    const [before] = id ? await loadSpendingConditions(db, secretariatId, { id, grantId }) : []
    if (id && !before) return notFound('spendingCondition')
    if (before) {
      const opened = { version, current: before }
      const conflict = await conflictOf<SpendingConditionValues>(db, context, 'grants', grantId, opened)
      if (conflict) return conflict
    }
    const problems = textProblems({ clause: condition.clause, page: condition.page })
    if (condition.capShare === null && condition.capAmount === null)
      return invalid([...problems, { field: 'capShare', problem: 'needsCap' }])
    if (problems.length > 0) return invalid(problems)
    const changes = changesBetween('spendingCondition', before ? { ...before } : null, { ...condition })
    const name = grant.reference
    if (changes.length === 0) return { ok: true, id: condition.id, version, name }
    if (before) {
      await overwriteSpendingCondition(db, secretariatId, condition)
      await raiseGrantVersion(db, secretariatId, grantId, version)
    } else await insertSpendingConditions(db, secretariatId, [condition])
    await recordAudit(db, actor, now, {
      action: before ? 'update' : 'create',
      recordKind: 'spendingCondition',
      recordId: condition.id,
      recordName: name,
      planId: grant.planId,
      changes,
    })
    return { ok: true, id: condition.id, version: before ? version + 1 : 1, name }
  })
}
