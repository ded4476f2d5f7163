import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkPlan } from './check-plan.server'
import type { PlanValues } from './plan-pages'

/** Saves the form of a plan. Where its end moves obligations of its grants, they are shown first. */
export async function updatePlan(
  context: UseCaseContext,
  {
    id,
    version,
    values,
    answers = null,
  }: { id: string; version: number; values: PlanValues; answers?: RescheduleAnswers | null },
): Promise<Updated<PlanValues> | RescheduleAsked> {
  if (!may(context.actor, 'update', 'plan')) return forbidden
  const plan = { ...withTidyTexts(values), id }
  return inWriting<Updated<PlanValues> | RescheduleAsked>(context, async (db) => {
    const [before] = await loadPlans(db, context.actor.secretariatId, { id })
    if (!before) return notFound('plan')
    const conflict = await conflictOf<PlanValues>(db, context, 'plans', id, { version, current: before })
    if (conflict) return conflict
    const problems = await checkPlan(db, context, plan, before)
    if (problems.length > 0) return invalid(problems)
    const called = { name: plan.name, planId: id, version }
    return withReschedule(db, context, { of: { planId: id }, answers }, () =>
      saveChanged(db, context, 'plans', { record: before }, { record: plan }, called),
    )
  })
}
