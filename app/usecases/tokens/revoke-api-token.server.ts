import { may } from '~/domain/access/rights'
import { revokeApiTokenRow } from '~/persistence/api-tokens.server'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

/** Ends an API token for good: from now on it opens nothing. */
export async function revokeApiToken(
  { db, actor, now }: Pick<UseCaseContext, 'db' | 'actor' | 'now'>,
  { id }: { id: string },
): Promise<{ ok: true; name: string } | Forbidden | NotFound> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  return inTransaction(db, async (db) => {
    const name = await revokeApiTokenRow(db, actor.secretariatId, id, now)
    if (name === null) return notFound('token')
    await recordAudit(db, actor, now, {
      action: 'revoke',
      recordKind: 'token',
      recordId: id,
      recordName: name,
      planId: null,
      changes: [],
    })
    return { ok: true, name }
  })
}
