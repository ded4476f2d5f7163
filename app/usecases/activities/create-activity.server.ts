import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkActivity } from './check-activity.server'
import type { ActivityValues } from './activity-page'

export async function createActivity(
  context: UseCaseContext,
  { values }: { values: ActivityValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'activity')) return forbidden
  const activity = { ...withTidyTexts(values), id: newId() }
  return inWriting<Created>(context, async (db) => {
    const problems = await checkActivity(db, context, activity, null)
    if (problems.length > 0) return invalid(problems)
    return saveNew(db, context, 'activities', activity, { name: activity.name, planId: activity.planId })
  })
}
