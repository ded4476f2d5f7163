import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { CoverageRecords } from '../../domain/funding/coverage-types'
import type { Db } from '../db.server'
import { loadActivities, loadCostLines } from './activities.server'
import { loadAnchorings } from './anchorings.server'
import { loadAllocations, loadGrants } from './grants.server'
import { loadOrganisations } from './organisations.server'
import { loadPlans } from './plans.server'
import { loadPositionAssignments, loadPositionShares, loadPositions } from './positions.server'

/**
 * What the coverage of one plan reads: the plan, the plans that follow it or continue its activities, the plans
 * that share its positions, and all that these pay and need. A fixed number of queries; no records where the
 * plan is not this secretariat's.
 */
export async function loadPlanRecords(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
): Promise<CoverageRecords> {
  const planIds = await connectedPlans(db, secretariatId, planId)
  const inPlans = { planId: { in: planIds } }
  const activities = await loadActivities(db, secretariatId, inPlans)
  const ofActivities = { activityId: { in: activities.map((activity) => activity.id) } }
  const anchorings = await loadAnchorings(db, secretariatId, ofActivities)
  const staffing = await db.positionAssignment.findMany({
    where: { secretariatId, ...ofActivities },
    select: { positionId: true },
  })
  const owners = anchorings.flatMap((anchoring) => anchoring.ownerPositionId ?? [])
  const positions = await loadPositions(db, secretariatId, {
    OR: [inPlans, { id: { in: unique([...staffing.map((row) => row.positionId), ...owners]) } }],
  })
  const ofPositions = { positionId: { in: positions.map((position) => position.id) } }
  const allocations = await loadAllocations(db, secretariatId, ofActivities)
  const positionShares = await loadPositionShares(db, secretariatId, ofPositions)
  const paying = unique([
    ...allocations.map((allocation) => allocation.grantId),
    ...positionShares.flatMap((share) => share.payerGrantId ?? []),
  ])
  return {
    plans: await loadPlans(db, secretariatId, { id: { in: planIds } }),
    organisations: await loadOrganisations(db, secretariatId),
    activities,
    costLines: await loadCostLines(db, secretariatId, ofActivities),
    positions,
    positionShares,
    positionAssignments: await loadPositionAssignments(db, secretariatId, ofPositions),
    grants: await loadGrants(db, secretariatId, { OR: [inPlans, { id: { in: paying } }] }),
    allocations,
    anchorings,
  }
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)]
}

/** The plan and those reached from it, all the way: by following, by continuing, by a position they share. */
async function connectedPlans(db: Db, secretariatId: SecretariatId, planId: string): Promise<string[]> {
  const plans = await db.plan.findMany({ where: { secretariatId }, select: { id: true, followsId: true } })
  const known = new Set(plans.map((plan) => plan.id))
  if (!known.has(planId)) return []
  const continuations = await db.activity.findMany({
    where: { secretariatId, continuesId: { not: null } },
    select: { planId: true, continues: { select: { planId: true } } },
  })
  const links: [string, string][] = []
  for (const plan of plans) if (plan.followsId !== null) links.push([plan.followsId, plan.id])
  for (const { planId: next, continues } of continuations) if (continues) links.push([continues.planId, next])
  const reached = new Set([planId])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const [from, to] of links) if (reached.has(from)) reached.add(to)
  }
  const inReached = { planId: { in: [...reached] } }
  const sharing = await db.position.findMany({
    where: {
      secretariatId,
      assignments: { some: {} },
      OR: [inReached, { assignments: { some: { activity: inReached } } }],
    },
    select: { planId: true, assignments: { select: { activity: { select: { planId: true } } } } },
  })
  for (const { planId, assignments } of sharing) {
    reached.add(planId)
    for (const { activity } of assignments) reached.add(activity.planId)
  }
  return plans.map((plan) => plan.id).filter((id) => reached.has(id))
}
