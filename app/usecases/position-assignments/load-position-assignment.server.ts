import { may } from '~/domain/access/rights'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadPositionAssignments } from '~/persistence/records/positions.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { positionAround } from '../positions/position-around.server'
import type { LoadAssignmentFormResult } from '../positions/position-values'
import { forbidden, notFound } from '../refusals'
import { contentVersion } from '../saving/content-version.server'

/** Hours on an activity for their form, with what the post gives elsewhere. */
export async function loadPositionAssignment(
  { db: { client: db }, actor, today }: UseCaseContext,
  { id, positionId }: { id: string | null; positionId: string | null },
): Promise<LoadAssignmentFormResult> {
  if (!may(actor, id ? 'update' : 'create', 'positionAssignment')) return forbidden
  const { secretariatId } = actor
  const [row] = id ? await loadPositionAssignments(db, secretariatId, { id }) : []
  if (id && !row) return notFound('positionAssignment')
  const around = await positionAround(db, secretariatId, row?.positionId ?? positionId ?? '')
  if (!around) return notFound('position')
  const rows = await loadPositionAssignments(db, secretariatId, { positionId: around.position.id })
  const others = rows.filter((other) => other.id !== id && (other.through === null || other.through >= today))
  const activities = byId(
    await loadActivities(db, secretariatId, { id: { in: others.map((other) => other.activityId) } }),
  )
  return {
    ok: true,
    assignment: row ?? null,
    version: row ? contentVersion(row) : 0,
    position: around.shown,
    others: others.map((other) => ({
      activity: { id: other.activityId, name: activities.get(other.activityId)?.name ?? '' },
      hoursPerWeek: other.hoursPerWeek,
      from: other.from ?? around.position.from,
      through: other.through,
    })),
    may: { update: true, delete: may(actor, 'delete', 'positionAssignment') },
  }
}
