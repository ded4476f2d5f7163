import type { PositionAgreement } from '~/domain/positions/agreement'
import { positionAgreementProblems } from '~/domain/positions/agreement-problems'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import { loadPositions } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import type { AgreementValues } from '../positions/position-values'

/** The agreement as it would be kept: texts tidied, an empty one none, evaluations by day with ids of their own. */
export function agreementFrom(
  values: AgreementValues,
  id: string,
  before: PositionAgreement | null,
): PositionAgreement {
  const known = new Set(before?.evaluations.map((evaluation) => evaluation.id))
  const evaluations = values.evaluations
    .map((evaluation) => ({
      ...withTidyTexts(evaluation),
      id: evaluation.id !== null && known.delete(evaluation.id) ? evaluation.id : newId(),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  return { ...withTidyTexts({ ...values, evaluations: [] }), id, evaluations }
}

/** Everything that keeps an agreement from being saved as it is, and what it is called. */
export async function checkPositionAgreement(
  db: Db,
  { actor, today }: UseCaseContext,
  agreement: PositionAgreement,
): Promise<{ problems: FieldProblem[]; name: string; planId: string | null }> {
  const [position] = await loadPositions(db, actor.secretariatId, { id: agreement.positionId })
  const notes = agreement.evaluations.flatMap((evaluation) => textProblems({ evaluations: evaluation.note }))
  return {
    problems: [
      ...positionAgreementProblems(agreement, { isPositionThere: position !== undefined, today }),
      ...textProblems({ ...agreement, evaluations: null }),
      ...notes.slice(0, 1),
    ],
    name: position?.name ?? '',
    planId: position?.planId ?? null,
  }
}
