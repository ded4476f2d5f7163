import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import type { Member, MembershipFigures } from '~/persistence/memberships.server'
import { countLeaders, findMember, updateMembership } from '~/persistence/memberships.server'
import { lockSecretariat } from '~/persistence/secretariats.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { CheckedFigures } from './membership-figures.server'
import { checkFigures } from './membership-figures.server'

export interface ChangeRoleInput extends MembershipFigures {
  membershipId: string
  version: number
}

export type ChangeRoleResult =
  | { ok: true }
  | { ok: false; reason: 'lastLeader' }
  | { ok: false; reason: 'conflict'; current: Member }
  | Exclude<CheckedFigures, { ok: true }>
  | Forbidden
  | NotFound

/** Gives a user another role, contact or the right to salaries. It holds from the user's next request. */
export async function changeRole(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { membershipId, version, ...wanted }: ChangeRoleInput,
): Promise<ChangeRoleResult> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const { secretariatId } = actor
  return inTransaction(db, async (db) => {
    await lockSecretariat(db, secretariatId)
    const member = await findMember(db, secretariatId, membershipId)
    if (!member) return notFound('user')
    const checked = await checkFigures(db, secretariatId, wanted)
    if (!checked.ok) return checked
    const { figures } = checked
    if (
      member.role === 'leader' &&
      figures.role !== 'leader' &&
      (await countLeaders(db, secretariatId)) === 1
    ) {
      return { ok: false, reason: 'lastLeader' }
    }
    if (!(await updateMembership(db, secretariatId, membershipId, version, figures))) {
      return { ok: false, reason: 'conflict', current: member }
    }
    const { role, contactId, maySeeSalaries } = member
    const changes = changesBetween('user', { role, contactId, maySeeSalaries }, { ...figures })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'user',
      recordId: member.userId,
      recordName: member.name,
      planId: null,
      changes,
    })
    return { ok: true }
  })
}
