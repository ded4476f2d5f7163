import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkPlan } from './check-plan.server'
import type { PlanValues } from './plan-pages'

export async function createPlan(
  context: UseCaseContext,
  { values }: { values: PlanValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'plan')) return forbidden
  const plan = { ...withTidyTexts(values), id: newId() }
  return inWriting<Created>(context, async (db) => {
    const problems = await checkPlan(db, context, plan, null)
    if (problems.length > 0) return invalid(problems)
    return saveNew(db, context, 'plans', plan, { name: plan.name, planId: plan.id })
  })
}
