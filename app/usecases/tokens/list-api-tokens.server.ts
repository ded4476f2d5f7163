import { may } from '~/domain/access/rights'
import type { ApiToken } from '~/persistence/api-tokens.server'
import { listApiTokens as loadApiTokens } from '~/persistence/api-tokens.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'

/** The API tokens that still open the secretariat, newest first. */
export async function listApiTokens({
  db,
  actor,
}: Pick<UseCaseContext, 'db' | 'actor'>): Promise<{ ok: true; tokens: ApiToken[] } | Forbidden> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  return { ok: true, tokens: await loadApiTokens(db.client, actor.secretariatId) }
}
