import { textProblems } from '~/domain/privacy/text-problems'
import { sharesAboveWhole } from '~/domain/positions/paid-shares'
import type { Position, PositionShare } from '~/domain/positions/position'
import { positionProblems } from '~/domain/positions/position-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import { byId } from '../by-name'
import { unknownReferences } from '../saving/references.server'

/** Everything that keeps a position from being saved as it is; `shares` are the payers it has. */
export async function checkPosition(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  position: Position,
  shares: readonly PositionShare[],
): Promise<FieldProblem[]> {
  const [plan] = await loadPlans(db, secretariatId, { id: position.planId })
  const takenBy = await idWith(db, secretariatId, 'Position', { name: position.name }, position.id)
  const isBackwards = position.through !== null && position.through < position.from
  return [
    ...positionProblems(position, {
      isNameTaken: takenBy !== null,
      plan: plan ?? null,
      above: plan && !isBackwards ? await aboveWholeWith(db, secretariatId, position, plan, shares) : null,
    }),
    ...textProblems(position),
    ...(await unknownReferences(db, secretariatId, {
      employerId: ['Organisation', position.employerId],
      hostId: ['Organisation', position.hostId],
      dailyLeaderContactId: ['Contact', position.dailyLeaderContactId],
      dailyLeaderOrganisationId: ['Organisation', position.dailyLeaderOrganisationId],
    })),
  ]
}

/** The payers' first day above 100 %, were these the shares. */
export async function aboveWholeWith(
  db: Db,
  secretariatId: UseCaseContext['actor']['secretariatId'],
  position: Position,
  plan: { through: Position['from'] },
  shares: readonly PositionShare[],
) {
  const ids = [...new Set(shares.flatMap((share) => share.payerGrantId ?? []))]
  const grants = byId(ids.length > 0 ? await loadGrants(db, secretariatId, { id: { in: ids } }) : [])
  return sharesAboveWhole(shares, position, plan, (id) => grants.get(id))
}
