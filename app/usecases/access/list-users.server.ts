import { may } from '~/domain/access/rights'
import type { Invitation } from '~/persistence/invitations.server'
import { listOpenInvitations } from '~/persistence/invitations.server'
import type { Member } from '~/persistence/memberships.server'
import { listMembers } from '~/persistence/memberships.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'

export type ListUsersResult = { ok: true; members: Member[]; invitations: Invitation[] } | Forbidden

const byName = new Intl.Collator('da')

/** The secretariat's users by name, and the invitations that wait. */
export async function listUsers({ db, actor, now }: Omit<UseCaseContext, 'today'>): Promise<ListUsersResult> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const members = await listMembers(db.client, actor.secretariatId)
  const invitations = await listOpenInvitations(db.client, actor.secretariatId, now)
  return { ok: true, members: members.sort((a, b) => byName.compare(a.name, b.name)), invitations }
}
