import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkOrganisation } from './check-organisation.server'
import type { OrganisationValues } from './organisation-pages'

/** Saves the form of an organisation. Where its fiscal year moves reports of the grants it holds, they are shown first. */
export async function updateOrganisation(
  context: UseCaseContext,
  {
    id,
    version,
    values,
    answers = null,
  }: { id: string; version: number; values: OrganisationValues; answers?: RescheduleAnswers | null },
): Promise<Updated<OrganisationValues> | RescheduleAsked> {
  if (!may(context.actor, 'update', 'organisation')) return forbidden
  const organisation = { ...withTidyTexts(values), id }
  return inWriting<Updated<OrganisationValues> | RescheduleAsked>(context, async (db) => {
    const [before] = await loadOrganisations(db, context.actor.secretariatId, { id })
    if (!before) return notFound('organisation')
    const conflict = await conflictOf<OrganisationValues>(db, context, 'organisations', id, {
      version,
      current: before,
    })
    if (conflict) return conflict
    const problems = await checkOrganisation(db, context, organisation, before)
    if (problems.length > 0) return invalid(problems)
    const called = { name: organisation.name, planId: null, version }
    const save = () =>
      saveChanged(db, context, 'organisations', { record: before }, { record: organisation }, called)
    if ((before.fiscalYearStart ?? 1) === (organisation.fiscalYearStart ?? 1)) return save()
    return withReschedule(db, context, { of: 'all', answers }, save)
  })
}
