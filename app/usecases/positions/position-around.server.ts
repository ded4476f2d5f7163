import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Plan } from '~/domain/plans/plan'
import type { Position } from '~/domain/positions/position'
import type { Db } from '~/persistence/db.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadPositions } from '~/persistence/records/positions.server'
import type { PositionForRow } from './position-values'

/** A position with its plan, for what hangs on it; null where there is none. */
export async function positionAround(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
): Promise<{ position: Position; plan: Plan; shown: PositionForRow } | null> {
  const [position] = await loadPositions(db, secretariatId, { id })
  const [plan] = position ? await loadPlans(db, secretariatId, { id: position.planId }) : []
  if (!position || !plan) return null
  const { name, planId, from, through, hoursPerWeek } = position
  const shown = { id, name, planId, from, through, planThrough: plan.through, hoursPerWeek }
  return { position, plan, shown }
}
