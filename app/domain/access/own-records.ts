import type { Activity } from '../activities/activity'
import type { BodyMember } from '../bodies/body'
import type { Position, PositionAssignment, PositionShare } from '../positions/position'
import type { Actor } from './actor'

/** What of a secretariat decides which records are a partner's own. */
export interface OwnershipFacts {
  positions: Pick<Position, 'id' | 'employerId' | 'hostId'>[]
  positionShares: Pick<PositionShare, 'positionId' | 'payerOrganisationId'>[]
  positionAssignments: Pick<PositionAssignment, 'positionId' | 'activityId'>[]
  activities: Pick<Activity, 'id' | 'responsibleId' | 'deputyId'>[]
  bodyMembers: Pick<BodyMember, 'bodyId' | 'contactId'>[]
}

export interface OwnRecords {
  positionIds: ReadonlySet<string>
  activityIds: ReadonlySet<string>
  bodyIds: ReadonlySet<string>
}

/**
 * A partner's own records: positions whose employer, host or payer is its organisation, the activities those
 * staff or where its contact is responsible or deputy, and the bodies its contact sits in. A partner without
 * contact or organisation owns nothing.
 */
export function ownRecords(
  actor: Pick<Actor, 'contactId' | 'contactOrganisationId'>,
  facts: OwnershipFacts,
): OwnRecords {
  const { contactId, contactOrganisationId: organisationId } = actor
  const positionIds = new Set<string>()
  const activityIds = new Set<string>()
  const bodyIds = new Set<string>()
  if (organisationId !== null) {
    for (const { id, employerId, hostId } of facts.positions) {
      if (employerId === organisationId || hostId === organisationId) positionIds.add(id)
    }
    for (const { positionId, payerOrganisationId } of facts.positionShares) {
      if (payerOrganisationId === organisationId) positionIds.add(positionId)
    }
  }
  for (const { positionId, activityId } of facts.positionAssignments) {
    if (positionIds.has(positionId)) activityIds.add(activityId)
  }
  if (contactId !== null) {
    for (const { id, responsibleId, deputyId } of facts.activities) {
      if (responsibleId === contactId || deputyId === contactId) activityIds.add(id)
    }
    for (const member of facts.bodyMembers) if (member.contactId === contactId) bodyIds.add(member.bodyId)
  }
  return { positionIds, activityIds, bodyIds }
}
