import { z } from 'zod'
import { languages, roles } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { createMembership, findMemberByUser } from '~/persistence/memberships.server'
import { findTrash, takeFromTrash } from '~/persistence/trash.server'
import { findUser } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { CheckedFigures } from './membership-figures.server'
import { checkFigures } from './membership-figures.server'

const removed = z.object({
  membershipId: z.string(),
  userId: z.string(),
  role: z.enum(roles),
  contactId: z.string().nullable(),
  maySeeSalaries: z.boolean(),
  language: z.enum(languages),
})

export type RestoreUserResult =
  { ok: true; name: string } | Exclude<CheckedFigures, { ok: true }> | Forbidden | NotFound

/** Undoes a removal. A user who has been invited again meanwhile keeps what the new invitation gave. */
export async function restoreUser(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { trashId }: { trashId: string },
): Promise<RestoreUserResult> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const { secretariatId } = actor
  return inTransaction(db, async (db) => {
    const entry = await findTrash(db, secretariatId, trashId, now)
    if (entry?.recordKind !== 'user') return notFound('trash')
    const { membershipId, userId, language, ...figures } = removed.parse(entry.content)
    if (!(await findUser(db, userId))) return notFound('user')
    const checked = await checkFigures(db, secretariatId, figures)
    if (!checked.ok) return checked
    if (!(await takeFromTrash(db, secretariatId, trashId))) return notFound('trash')
    if (!(await findMemberByUser(db, secretariatId, userId))) {
      await createMembership(
        db,
        secretariatId,
        { ...checked.figures, id: membershipId, userId, language },
        now,
      )
      await recordAudit(db, actor, now, {
        action: 'restore',
        recordKind: 'user',
        recordId: userId,
        recordName: entry.recordName,
        planId: null,
        changes: [{ field: 'role', from: null, to: checked.figures.role, isSealed: false }],
      })
    }
    return { ok: true, name: entry.recordName }
  })
}
