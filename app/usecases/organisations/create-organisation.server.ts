import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkOrganisation } from './check-organisation.server'
import type { OrganisationValues } from './organisation-pages'

export async function createOrganisation(
  context: UseCaseContext,
  { values }: { values: OrganisationValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'organisation')) return forbidden
  const organisation = { ...withTidyTexts(values), id: newId() }
  return inWriting<Created>(context, async (db) => {
    const problems = await checkOrganisation(db, context, organisation, null)
    if (problems.length > 0) return invalid(problems)
    return saveNew(db, context, 'organisations', organisation, { name: organisation.name, planId: null })
  })
}
