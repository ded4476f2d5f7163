import type { RecordKind } from '~/domain/access/rights'
import { may } from '~/domain/access/rights'
import type { Activity } from '~/domain/activities/activity'
import type { Period } from '~/domain/calendar/period'
import type { Actor } from '~/domain/access/actor'
import { closingEnd } from '~/domain/anchoring/closing-template'
import { carriedName, carriedPosition, followingPeriod, worksAtPlanEnd } from '~/domain/plans/carry-on'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadBodies } from '~/persistence/records/bodies.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadPositionAssignments, loadPositions } from '~/persistence/records/positions.server'
import type { CarriedTable } from '~/persistence/records/successors.server'
import { loadSuccessors } from '~/persistence/records/successors.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { CarriedRow, CarryOnPage } from './carry-on-page'

const created: RecordKind[] = ['plan', 'activity', 'costLine', 'position', 'positionAssignment', 'body']

/** Whether somebody may carry records on: it makes every kind of them. */
export function mayCarryOn(actor: Actor): boolean {
  return created.every((kind) => may(actor, 'create', kind))
}

function isToGoOn(activity: Activity, plan: Period): boolean {
  const { continuation: wish } = activity
  return wish !== 'handOver' && closingEnd({ wish, activity }, plan) === null
}

/** What a plan can carry on into the one that follows, and what it has carried on already. */
export async function loadCarryOn(
  { db: { client: db }, actor }: UseCaseContext,
  { planId, targetId }: { planId: string; targetId: string | null },
): Promise<CarryOnPage | Forbidden | NotFound> {
  const { secretariatId } = actor
  if (!mayCarryOn(actor)) return forbidden
  const plans = await loadPlans(db, secretariatId)
  const plan = plans.find(({ id }) => id === planId)
  const following = plans.filter(({ followsId }) => followsId === planId)
  // `ny` asks for one more plan where there is one.
  const chosen = targetId === 'ny' ? undefined : (following.find(({ id }) => id === targetId) ?? following[0])
  if (!plan) return notFound('plan')
  const period = followingPeriod(plan)
  const target = chosen ?? { id: null, name: carriedName(plan.name, period), ...period }
  const activities = await loadActivities(db, secretariatId, { planId })
  const positions = await loadPositions(db, secretariatId, { planId })
  const bodies = await loadBodies(db, secretariatId, { planId })
  const goesOn = new Set(activities.filter((activity) => isToGoOn(activity, plan)).map(({ id }) => id))
  const posts = byId(positions)
  const hours = (
    await loadPositionAssignments(db, secretariatId, { positionId: { in: [...posts.keys()] } })
  ).filter((row) => worksAtPlanEnd(row, posts.get(row.positionId)!, plan))
  const carriedIn = async (table: CarriedTable, rows: readonly Named[]) => {
    const ids = rows.map(({ id }) => id)
    const successors = await loadSuccessors(db, secretariatId, table, ids)
    const here = successors.filter((next) => next.planId === target.id)
    return new Map(here.map(({ id, name, continuesId }) => [continuesId, { id, name }]))
  }
  const row = ({ id, name }: Named, carried: Map<string, Named>, given: Partial<CarriedRow>): CarriedRow => ({
    id,
    name,
    suggested: carriedName(name, target),
    carried: carried.get(id) ?? null,
    isProposed: true,
    wish: null,
    cannot: false,
    ...given,
  })
  /** A post of the plan's own, or with hours on something that goes on. */
  const isNeeded = ({ id }: Named) => {
    const own = hours.filter(({ positionId }) => positionId === id)
    return own.length === 0 || own.some(({ activityId }) => goesOn.has(activityId))
  }
  const nextActivities = await carriedIn('activity', activities)
  const nextPositions = await carriedIn('position', positions)
  const nextBodies = await carriedIn('body', bodies)
  return {
    ok: true,
    plan: { id: plan.id, name: plan.name, from: plan.from, through: plan.through },
    following: following.map(({ id, name }) => ({ id, name })),
    target: { id: target.id, name: target.name, from: target.from, through: target.through },
    rows: {
      activities: activities.map((activity) =>
        row(activity, nextActivities, {
          wish: activity.continuation,
          isProposed: goesOn.has(activity.id),
        }),
      ),
      positions: positions.map((position) => {
        const next = { ...target, id: target.id ?? '' }
        return row(position, nextPositions, {
          isProposed: worksAtPlanEnd({ from: null, through: null }, position, plan) && isNeeded(position),
          cannot: carriedPosition(position, next, position) === null,
        })
      }),
      // What a grant demands is not demanded without it.
      bodies: bodies.map((body) => row(body, nextBodies, { isProposed: body.demandedByGrantId === null })),
    },
  }
}
