import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'

export interface CountsOfPlan {
  activities: number
  grants: number
  positions: number
  bodies: number
  collaborations: number
}

/** How many records each plan holds, by its id. */
export async function countInPlans(db: Db, secretariatId: SecretariatId): Promise<Map<string, CountsOfPlan>> {
  const rows = await db.plan.findMany({
    where: { secretariatId },
    select: {
      id: true,
      _count: {
        select: { activities: true, grants: true, positions: true, bodies: true, collaborations: true },
      },
    },
  })
  return new Map(rows.map(({ id, _count }) => [id, _count]))
}
