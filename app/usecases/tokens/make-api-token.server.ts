import { may } from '~/domain/access/rights'
import { createApiToken } from '~/persistence/api-tokens.server'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { hashOfToken, newToken } from '../access/tokens.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'

export type MakeApiTokenResult =
  /** `token` is shown this once: only its hash is kept. */
  { ok: true; token: string } | Forbidden

/** Makes an API token from a page. It reads what every token reads, whoever makes it, so only a leader may. */
export async function makeApiToken(
  { db, actor, now }: Pick<UseCaseContext, 'db' | 'actor' | 'now'>,
  { name }: { name: string },
): Promise<MakeApiTokenResult> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const token = newToken()
  await inTransaction(db, async (db) => {
    const kept = { name, tokenHash: hashOfToken(token), createdById: actor.userId }
    const id = await createApiToken(db, actor.secretariatId, kept, now)
    await recordAudit(db, actor, now, {
      action: 'create',
      recordKind: 'token',
      recordId: id,
      recordName: name,
      planId: null,
      changes: [],
    })
  })
  return { ok: true, token }
}
