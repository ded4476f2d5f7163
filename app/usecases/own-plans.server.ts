import type { Actor } from '~/domain/access/actor'
import type { OwnRecords } from '~/domain/access/own-records'
import { ownRecords } from '~/domain/access/own-records'
import type { Db } from '~/persistence/db.server'
import { loadActivities } from '~/persistence/records/activities.server'
import {
  loadPositionAssignments,
  loadPositionShares,
  loadPositions,
} from '~/persistence/records/positions.server'

/** A partner's own positions and activities, and the plans these are in. */
export interface OwnInPlans extends OwnRecords {
  planIds: ReadonlySet<string>
}

/** What a partner may read of a secretariat, by a fixed number of queries that touch no more than that. */
export async function loadOwn(db: Db, actor: Actor): Promise<OwnInPlans> {
  const { secretariatId, contactId, contactOrganisationId: organisationId } = actor
  const positionWhere =
    organisationId === null
      ? { id: { in: [] } }
      : {
          OR: [
            { employerId: organisationId },
            { hostId: organisationId },
            { shares: { some: { secretariatId, payerOrganisationId: organisationId } } },
          ],
        }
  const ofPositions = { position: { is: { secretariatId, ...positionWhere } } }
  const [positions, positionShares, positionAssignments, activities] = await Promise.all([
    loadPositions(db, secretariatId, positionWhere),
    loadPositionShares(db, secretariatId, ofPositions),
    loadPositionAssignments(db, secretariatId, ofPositions),
    loadActivities(db, secretariatId, {
      OR: [
        { assignments: { some: { secretariatId, ...ofPositions } } },
        ...(contactId === null ? [] : [{ responsibleId: contactId }, { deputyId: contactId }]),
      ],
    }),
  ])
  const facts = { positions, positionShares, positionAssignments, activities, bodyMembers: [] }
  const own = ownRecords(actor, facts)
  const inPlans = [
    ...positions.filter(({ id }) => own.positionIds.has(id)),
    ...activities.filter(({ id }) => own.activityIds.has(id)),
  ]
  return { ...own, planIds: new Set(inPlans.map(({ planId }) => planId)) }
}
