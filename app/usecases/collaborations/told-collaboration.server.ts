import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Collaboration } from '~/domain/anchoring/anchoring'
import type { CollaborationParticulars } from '~/domain/anchoring/collaboration-particulars'
import type { Fields } from '~/domain/audit/changes'
import { formatsFor } from '~/i18n/formats'
import type { Db } from '~/persistence/db.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byId } from '../by-name'

type Whole = Collaboration & CollaborationParticulars

/** States of a collaboration as its history tells them: by the names of whom it points at, hours as they are written. */
export async function toldCollaborations(
  db: Db,
  secretariatId: SecretariatId,
  states: readonly Whole[],
): Promise<Fields[]> {
  const organisations = byId(
    await loadOrganisations(db, secretariatId, { id: { in: states.flatMap((each) => each.participantIds) } }),
  )
  const people = states.flatMap(({ heldTogetherById }) => heldTogetherById ?? [])
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: people } }))
  const plans = byId(await loadPlans(db, secretariatId, { id: { in: states.map(({ planId }) => planId) } }))
  return states.map(({ planId, participantIds, heldTogetherById, hoursPerMonth }) => ({
    planId: plans.get(planId)?.name ?? planId,
    participantIds: participantIds.map((id) => organisations.get(id)?.name ?? id),
    heldTogetherById: heldTogetherById && (contacts.get(heldTogetherById)?.name ?? heldTogetherById),
    hoursPerMonth: hoursPerMonth === null ? null : formatsFor('da').hours(hoursPerMonth),
  }))
}
