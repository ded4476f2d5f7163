import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import type { GrantValues } from './grant-page'
import { saveGrant } from './save-grant.server'

/** Saves the form of a grant; a status changed in it is a step dated today. Obligations that move are shown first. */
export async function updateGrant(
  context: UseCaseContext,
  {
    id,
    version,
    values,
    answers = null,
  }: { id: string; version: number; values: GrantValues; answers?: RescheduleAnswers | null },
): Promise<Updated<GrantValues> | RescheduleAsked> {
  if (!may(context.actor, 'update', 'grant')) return forbidden
  const step = { on: context.today, note: null }
  return saveGrant(context, { id, version, answers }, () => withTidyTexts(values), step)
}
