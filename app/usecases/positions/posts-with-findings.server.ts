import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { Plan } from '~/domain/plans/plan'
import { toneOf } from '~/domain/positions/findings/position-finding'
import { positionFindings } from '~/domain/positions/position-findings'
import type { Db } from '~/persistence/db.server'
import { loadPositionAgreements } from '~/persistence/records/position-agreements.server'
import { factsOf } from './position-rows'

/** How many posts of a plan have something late, or something that costs. */
export async function postsWithFindings(
  db: Db,
  secretariatId: SecretariatId,
  plan: Plan,
  index: RecordsIndex,
  today: Day,
): Promise<number> {
  const agreements = await loadPositionAgreements(db, secretariatId, {
    position: { is: { secretariatId, planId: plan.id } },
  })
  return index
    .positionsOf(plan.id)
    .map((position) => positionFindings(factsOf(position, plan, index, agreements, today)))
    .filter((findings) => findings.some((finding) => toneOf(finding) === 'bad')).length
}
