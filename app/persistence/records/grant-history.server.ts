import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import type { GrantStatus } from '../../domain/grants/grant'
import type { Db } from '../db.server'
import { newId } from '../new-id.server'

/** One step in a grant's life, dated. */
export interface DatedGrantStep {
  grantId: string
  from: GrantStatus | null
  to: GrantStatus
  on: Day
}

/** Puts a known history in the place of what the grants' history says, for grants whose life began before the planner. */
export async function replaceGrantHistory(
  db: Db,
  secretariatId: SecretariatId,
  steps: readonly DatedGrantStep[],
  { by, now }: { by: string; now: Instant },
): Promise<void> {
  await db.grantStatusChange.deleteMany({
    where: { secretariatId, grantId: { in: [...new Set(steps.map(({ grantId }) => grantId))] } },
  })
  await db.grantStatusChange.createMany({
    data: steps.map((step) => ({ ...step, secretariatId, id: newId(), at: now, actor: by })),
  })
}
