import { may } from '~/domain/access/rights'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { revokeFeeds } from '~/persistence/feeds.server'
import { countLeaders, deleteMembership, findMember } from '~/persistence/memberships.server'
import { lockSecretariat } from '~/persistence/secretariats.server'
import { deleteSessionsIn } from '~/persistence/sessions.server'
import { moveToTrash } from '~/persistence/trash.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

export type RemoveUserResult =
  /** `trashId` undoes it for 30 days (`restoreUser`). */
  { ok: true; trashId: string; name: string } | { ok: false; reason: 'lastLeader' } | Forbidden | NotFound

/** Takes a user out of the secretariat and ends the sessions and the calendar feeds in it. What they did stays in the history under their name. */
export async function removeUser(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { membershipId }: { membershipId: string },
): Promise<RemoveUserResult> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const { secretariatId } = actor
  return inTransaction(db, async (db) => {
    await lockSecretariat(db, secretariatId)
    const member = await findMember(db, secretariatId, membershipId)
    if (!member) return notFound('user')
    if (member.role === 'leader' && (await countLeaders(db, secretariatId)) === 1) {
      return { ok: false, reason: 'lastLeader' }
    }
    const { userId, name, role, contactId, maySeeSalaries, language } = member
    await deleteMembership(db, secretariatId, membershipId)
    await deleteSessionsIn(db, secretariatId, userId)
    await revokeFeeds(db, secretariatId, { createdById: userId }, now)
    const trashId = await moveToTrash(db, actor, now, {
      recordKind: 'user',
      recordId: userId,
      recordName: name,
      content: { membershipId, userId, role, contactId, maySeeSalaries, language },
      containsSalaries: false,
    })
    await recordAudit(db, actor, now, {
      action: 'delete',
      recordKind: 'user',
      recordId: userId,
      recordName: name,
      planId: null,
      changes: [{ field: 'role', from: role, to: null, isSealed: false }],
    })
    return { ok: true, trashId, name }
  })
}
