import type { Contact } from '~/domain/organisations/organisation'
import { contactProblems } from '~/domain/organisations/organisation-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import type { UseCaseContext } from '../context'
import { unknownReferences } from '../saving/references.server'

/** Everything that keeps a contact from being saved as it is. */
export async function checkContact(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  contact: Contact,
): Promise<FieldProblem[]> {
  const takenBy = await idWith(db, secretariatId, 'Contact', { name: contact.name }, contact.id)
  return [
    ...contactProblems(contact, { isNameTaken: takenBy !== null }),
    ...textProblems(contact),
    ...(await unknownReferences(db, secretariatId, {
      organisationId: ['Organisation', contact.organisationId],
    })),
  ]
}
