import type { Activity, CostLine } from '../activities/activity'
import type { Anchoring } from '../anchoring/anchoring'
import type { AnchoringSurroundings } from '../anchoring/false-anchor'
import type { Day } from '../calendar/day'
import type { Allocation, Grant } from '../grants/grant'
import type { Organisation } from '../organisations/organisation'
import type { Plan } from '../plans/plan'
import type { Position, PositionAssignment, PositionShare } from '../positions/position'
import type { PositionSplit } from '../positions/position-split'
import { splitPosition } from '../positions/position-split'
import type { CoverageRecords } from './coverage-types'

/** The records found by what they belong to, so that coverage reads each row once; splits are made when first asked. */
export interface RecordsIndex {
  plans: ReadonlyMap<string, Plan>
  grants: ReadonlyMap<string, Grant>
  organisations: ReadonlyMap<string, Organisation>
  activities: ReadonlyMap<string, Activity>
  positions: ReadonlyMap<string, Position>
  activitiesOf: (planId: string) => readonly Activity[]
  positionsOf: (planId: string) => readonly Position[]
  grantsOf: (planId: string) => readonly Grant[]
  costLinesOf: (activityId: string) => readonly CostLine[]
  allocationsTo: (activityId: string) => readonly Allocation[]
  allocationsFrom: (grantId: string) => readonly Allocation[]
  sharesOf: (positionId: string) => readonly PositionShare[]
  assignmentsOf: (positionId: string) => readonly PositionAssignment[]
  assignmentsTo: (activityId: string) => readonly PositionAssignment[]
  /** The positions that staff an activity, each once. */
  positionsStaffing: (activityId: string) => readonly Position[]
  /** The positions a grant pays a share of, each once. */
  positionsPaidBy: (grantId: string) => readonly Position[]
  anchoringsOf: (activityId: string) => readonly Anchoring[]
  /** Activities of other plans that continue an activity. */
  successorsOf: (activityId: string) => readonly Activity[]
  splitOf: (position: Position) => PositionSplit
  anchoringSurroundings: (anchoring: Anchoring, plan: Plan) => AnchoringSurroundings
}

export function indexRecords(records: CoverageRecords): RecordsIndex {
  const plans = byId(records.plans)
  const grants = byId(records.grants)
  const organisations = byId(records.organisations)
  const activities = byId(records.activities)
  const positions = byId(records.positions)

  const activitiesOf = groupBy(records.activities, (activity) => activity.planId)
  const costLinesOf = groupBy(records.costLines, (line) => line.activityId)
  const sharesOf = groupBy(records.positionShares, (share) => share.positionId)
  const assignmentsOf = groupBy(records.positionAssignments, (row) => row.positionId)
  const assignmentsTo = groupBy(records.positionAssignments, (row) => row.activityId)
  const sharesPaidBy = groupBy(records.positionShares, (share) => share.payerGrantId)
  const successors = groupBy(records.activities, (activity) => activity.continuesId)

  const positionsAmong = (rows: readonly { positionId: string }[]) =>
    [...new Set(rows.map((row) => row.positionId))].flatMap((id) => positions.get(id) ?? [])

  /** Where a plan ends inside a month, its last day must not share a stretch with the next (successors too). */
  const breaksFor = (activityId: string): Day[] => {
    const met = new Set<string>()
    const breaks: Day[] = []
    let before = activities.get(activityId)?.continuesId ?? null
    while (before !== null && !met.has(before)) {
      met.add(before)
      const activity = activities.get(before)
      const plan = activity && plans.get(activity.planId)
      if (plan) breaks.push(plan.through)
      before = activity?.continuesId ?? null
    }
    return breaks
  }

  const splits = new Map<string, PositionSplit>()
  const splitOf = (position: Position): PositionSplit => {
    let split = splits.get(position.id)
    if (!split) {
      const assignments = assignmentsOf(position.id)
      split = splitPosition(position, {
        plan: plans.get(position.planId)!,
        shares: sharesOf(position.id),
        assignments,
        grant: (id) => grants.get(id),
        activity: (id) => {
          const activity = activities.get(id)
          const plan = activity && plans.get(activity.planId)
          return plan && { activity, plan }
        },
        breaks: assignments.flatMap((row) => breaksFor(row.activityId)),
      })
      splits.set(position.id, split)
    }
    return split
  }

  return {
    plans,
    grants,
    organisations,
    activities,
    positions,
    activitiesOf,
    positionsOf: groupBy(records.positions, (position) => position.planId),
    grantsOf: groupBy(records.grants, (grant) => grant.planId),
    costLinesOf,
    allocationsTo: groupBy(records.allocations, (allocation) => allocation.activityId),
    allocationsFrom: groupBy(records.allocations, (allocation) => allocation.grantId),
    sharesOf,
    assignmentsOf,
    assignmentsTo,
    positionsStaffing: (activityId) => positionsAmong(assignmentsTo(activityId)),
    positionsPaidBy: (grantId) => positionsAmong(sharesPaidBy(grantId)),
    anchoringsOf: groupBy(records.anchorings, (anchoring) => anchoring.activityId),
    successorsOf: (activityId) =>
      successors(activityId).filter((next) => next.planId !== activities.get(activityId)?.planId),
    splitOf,
    anchoringSurroundings: (anchoring, plan) => ({
      plan,
      ownerOrganisation: found(organisations, anchoring.ownerOrganisationId),
      ownerPosition: found(positions, anchoring.ownerPositionId),
      ownerPositionShares: anchoring.ownerPositionId === null ? [] : sharesOf(anchoring.ownerPositionId),
      grant: (id) => grants.get(id),
      costLines: anchoring.activityId === null ? [] : costLinesOf(anchoring.activityId),
      assignments: anchoring.activityId === null ? [] : assignmentsTo(anchoring.activityId),
    }),
  }
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function found<Row>(rows: ReadonlyMap<string, Row>, id: string | null): Row | undefined {
  return id === null ? undefined : rows.get(id)
}

function groupBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
): (id: string) => readonly Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const id = key(row)
    if (id === null) continue
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return (id) => groups.get(id) ?? none
}

const none: readonly never[] = []
