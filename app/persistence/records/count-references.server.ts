import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'

/** How many contacts organisations have and how many grants they give or hold, by their id. */
export async function countOfOrganisations(
  db: Db,
  secretariatId: SecretariatId,
  ids: readonly string[],
): Promise<Map<string, { contacts: number; grants: number }>> {
  const rows = await db.organisation.findMany({
    where: { secretariatId, id: { in: [...ids] } },
    select: { id: true, _count: { select: { contacts: true, givenGrants: true, heldGrants: true } } },
  })
  return new Map(
    rows.map(({ id, _count }) => [
      id,
      { contacts: _count.contacts, grants: _count.givenGrants + _count.heldGrants },
    ]),
  )
}

/** How many activities, grants and requirements contacts answer for, by their id. */
export async function countOfDuties(
  db: Db,
  secretariatId: SecretariatId,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db.contact.findMany({
    where: { secretariatId, id: { in: [...ids] } },
    select: {
      id: true,
      _count: {
        select: {
          responsibleForActivities: true,
          responsibleForGrants: true,
          responsibleForRequirements: true,
        },
      },
    },
  })
  return new Map(
    rows.map(({ id, _count }) => [id, Object.values(_count).reduce((sum, count) => sum + count, 0)]),
  )
}
