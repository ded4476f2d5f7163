import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { CoverageRecords } from '../../domain/funding/coverage-types'
import type { Db } from '../db.server'
import { loadActivities } from './activities.server'
import { loadAllocations, loadGrants } from './grants.server'
import { loadOrganisations } from './organisations.server'
import { loadPlans } from './plans.server'
import { loadPositionAssignments, loadPositionShares, loadPositions } from './positions.server'

/**
 * What decides how much a grant has given out: its allocations, the positions it pays a share of with all their
 * payers and hours, and who it comes from and is held by. A fixed number of queries.
 */
export async function loadGrantRecords(
  db: Db,
  secretariatId: SecretariatId,
  grantId: string,
): Promise<CoverageRecords> {
  const paid = { shares: { some: { secretariatId, payerGrantId: grantId } } }
  const ofPaid = { position: { is: { secretariatId, ...paid } } }
  const [plans, organisations, positions, positionShares, positionAssignments, allocations] =
    await Promise.all([
      loadPlans(db, secretariatId),
      loadOrganisations(db, secretariatId),
      loadPositions(db, secretariatId, paid),
      loadPositionShares(db, secretariatId, ofPaid),
      loadPositionAssignments(db, secretariatId, ofPaid),
      loadAllocations(db, secretariatId, { grantId }),
    ])
  const payers = positionShares.flatMap((share) => share.payerGrantId ?? [])
  // What an activity continues lies in earlier plans, and their ends cut the months its posts are split over.
  const isStaffed = positionAssignments.length > 0
  const activityIds = new Set([
    ...positionAssignments.map((row) => row.activityId),
    ...allocations.map((allocation) => allocation.activityId),
  ])
  const [grants, activities] = await Promise.all([
    loadGrants(db, secretariatId, { id: { in: [...new Set([grantId, ...payers])] } }),
    loadActivities(
      db,
      secretariatId,
      isStaffed
        ? { OR: [{ id: { in: [...activityIds] } }, { continuedBy: { some: { secretariatId } } }] }
        : { id: { in: [...activityIds] } },
    ),
  ])
  return {
    plans,
    organisations,
    activities,
    costLines: [],
    positions,
    positionShares,
    positionAssignments,
    grants,
    allocations,
    anchorings: [],
  }
}
