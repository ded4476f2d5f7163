import { bodyProblems } from '~/domain/bodies/body-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import type { UseCaseContext } from '../context'
import { unknownReferences } from '../saving/references.server'
import type { BodyValues } from './body-pages'

/** Everything that keeps a body from being saved as it is. */
export async function checkBody(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  values: BodyValues,
  id: string,
): Promise<FieldProblem[]> {
  const takenBy = await idWith(db, secretariatId, 'Body', { name: values.name }, id)
  return [
    ...bodyProblems(values, { isNameTaken: takenBy !== null }),
    ...textProblems(values),
    ...(await unknownReferences(db, secretariatId, {
      planId: ['Plan', values.planId],
      demandedByGrantId: ['Grant', values.demandedByGrantId],
      responsibleId: ['Contact', values.responsibleId],
      deputyId: ['Contact', values.deputyId],
    })),
  ]
}
