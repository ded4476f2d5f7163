import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Db } from '~/persistence/db.server'
import type { MembershipFigures } from '~/persistence/memberships.server'
import { findMembershipContact } from '~/persistence/memberships.server'

/** What is wrong with the figures of a membership; both are shown beside the contact. */
export type FiguresProblem = 'unknownContact' | 'partnerNeedsOrganisation'

export type CheckedFigures =
  { ok: true; figures: MembershipFigures } | { ok: false; reason: 'invalid'; problem: FiguresProblem }

/**
 * The figures as they are kept: a leader always sees salaries, an editor where it is said, others never. A partner is
 * somebody of an organisation, or there would be nothing that is its own; `contactMayFollow` lets it be said later.
 */
export async function checkFigures(
  db: Db,
  secretariatId: SecretariatId,
  { role, contactId, maySeeSalaries }: MembershipFigures,
  { contactMayFollow = false } = {},
): Promise<CheckedFigures> {
  const contact = contactId === null ? null : await findMembershipContact(db, secretariatId, contactId)
  if (contactId !== null && !contact) return { ok: false, reason: 'invalid', problem: 'unknownContact' }
  if (role === 'partner' && !contact?.organisationId && !contactMayFollow) {
    return { ok: false, reason: 'invalid', problem: 'partnerNeedsOrganisation' }
  }
  const seesSalaries = role === 'leader' || (role === 'editor' && maySeeSalaries)
  return { ok: true, figures: { role, contactId, maySeeSalaries: seesSalaries } }
}
