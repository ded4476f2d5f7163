import type { PositionShare } from '~/domain/positions/position'
import { positionShareProblems } from '~/domain/positions/position-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPositionShares } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import { aboveWholeWith } from '../positions/check-position.server'
import { positionAround } from '../positions/position-around.server'
import { unknownReferences } from '../saving/references.server'

/** Everything that keeps a payer's share from being saved as it is, and what it is called. */
export async function checkPositionShare(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  share: PositionShare,
): Promise<{ problems: FieldProblem[]; name: string; planId: string | null }> {
  const around = await positionAround(db, secretariatId, share.positionId)
  const others = await loadPositionShares(db, secretariatId, {
    positionId: share.positionId,
    id: { not: share.id },
  })
  const isBackwards = share.from !== null && share.through !== null && share.through < share.from
  const above =
    around && !isBackwards
      ? await aboveWholeWith(db, secretariatId, around.position, around.plan, [...others, share])
      : null
  const problems = positionShareProblems(share, { isPositionThere: around !== null, above })
  const unknown = await unknownReferences(db, secretariatId, {
    payer:
      share.payerGrantId !== null
        ? ['Grant', share.payerGrantId]
        : ['Organisation', share.payerOrganisationId],
  })
  const [grant] = share.payerGrantId ? await loadGrants(db, secretariatId, { id: share.payerGrantId }) : []
  const [organisation] = share.payerOrganisationId
    ? await loadOrganisations(db, secretariatId, { id: share.payerOrganisationId })
    : []
  return {
    problems: [...problems, ...unknown],
    name: `${around?.position.name}: ${grant?.reference ?? organisation?.name ?? ''}`,
    planId: around?.plan.id ?? null,
  }
}
