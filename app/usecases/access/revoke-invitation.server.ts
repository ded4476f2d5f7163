import { may } from '~/domain/access/rights'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { markInvitationRevoked } from '~/persistence/invitations.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

/** Takes an invitation back; its link stops working. */
export async function revokeInvitation(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { invitationId }: { invitationId: string },
): Promise<{ ok: true; email: string } | Forbidden | NotFound> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  return inTransaction(db, async (db) => {
    const email = await markInvitationRevoked(db, actor.secretariatId, invitationId, now)
    if (email === null) return notFound('user')
    await recordAudit(db, actor, now, {
      action: 'revoke',
      recordKind: 'user',
      recordId: invitationId,
      recordName: email,
      planId: null,
      changes: [],
    })
    return { ok: true, email }
  })
}
