import type { SecretariatId } from '~/domain/access/secretariat-id'
import { createApiToken } from '~/persistence/api-tokens.server'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { hashOfToken, newToken } from '../access/tokens.server'
import type { VisitorContext } from '../access/visit'

/** Makes an API token from the command line, where whoever runs it has the whole machine. It is shown this once. */
export async function addApiToken(
  { db, now }: VisitorContext,
  { secretariatId, name }: { secretariatId: SecretariatId; name: string },
): Promise<string> {
  const token = newToken()
  await inTransaction(db, async (db) => {
    const kept = { name, tokenHash: hashOfToken(token), createdById: null }
    const id = await createApiToken(db, secretariatId, kept, now)
    await recordAudit(db, { secretariatId, userId: null, name: 'ankerplan token add' }, now, {
      action: 'create',
      recordKind: 'token',
      recordId: id,
      recordName: name,
      planId: null,
      changes: [],
    })
  })
  return token
}
