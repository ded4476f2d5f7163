import type { Grant, Instalment } from '~/domain/grants/grant'
import type { InstalmentParticulars } from '~/domain/grants/instalment-particulars'
import { instalmentProblems } from '~/domain/grants/instalment-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { loadInstalments } from '~/persistence/records/grants.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import type { UseCaseContext } from '../context'
import { unknownReferences } from '../saving/references.server'

/** Everything that keeps an instalment from being saved as it is. */
export async function checkInstalment(
  db: Db,
  { actor: { secretariatId }, today }: UseCaseContext,
  grant: Grant,
  { instalment, particulars }: { instalment: Instalment; particulars: InstalmentParticulars },
): Promise<FieldProblem[]> {
  const all = await loadInstalments(db, secretariatId, { grantId: grant.id })
  const requirements = await loadRequirements(db, secretariatId, { grantId: grant.id })
  const others = all.filter(({ id }) => id !== instalment.id)
  return [
    ...instalmentProblems({ ...instalment, ...particulars }, { grant, others, requirements, today }),
    ...textProblems({ number: instalment.number }),
    ...particulars.conditions.flatMap((condition, index) =>
      textProblems(condition).map((found) => ({ ...found, field: `conditions[${index}].${found.field}` })),
    ),
    ...(await unknownReferences(db, secretariatId, {
      responsibleId: ['Contact', particulars.responsibleId],
      deputyId: ['Contact', particulars.deputyId],
    })),
  ]
}
