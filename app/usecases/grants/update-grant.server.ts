import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden } from '../refusals'
import type { GrantValues } from './grant-page'
import { saveGrant } from './save-grant.server'

/** Saves the form of a grant; a status changed in it is a step dated today. */
export async function updateGrant(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: GrantValues },
): Promise<Updated<GrantValues>> {
  if (!may(context.actor, 'update', 'grant')) return forbidden
  const step = { on: context.today, note: null }
  return saveGrant(context, { id, version }, () => withTidyTexts(values), step)
}
