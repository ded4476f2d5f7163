import { may } from '~/domain/access/rights'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { noFunderFacts } from '~/domain/organisations/funder-facts'
import { loadFunderFacts } from '~/persistence/records/funder-facts.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import type { FunderValues } from './funder-pages'

/** Saves what is known of an organisation as a giver of money. */
export async function updateFunder(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: FunderValues },
): Promise<Updated<FunderValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'organisation')) return forbidden
  const { paysNoRunningCosts, ...facts } = withTidyTexts(values)
  return inWriting<Updated<FunderValues>>(context, async (db) => {
    const [before] = await loadOrganisations(db, secretariatId, { id })
    if (!before) return notFound('organisation')
    const kept = (await loadFunderFacts(db, secretariatId, { id })).get(id)
    const { version: _, ...known } = kept ?? { ...noFunderFacts, version }
    const current = { ...known, paysNoRunningCosts: before.paysNoRunningCosts }
    const conflict = await conflictOf<FunderValues>(db, context, 'organisations', id, { version, current })
    if (conflict) return conflict
    const problems = textProblems(facts)
    if (problems.length > 0) return invalid(problems)
    return saveChanged(
      db,
      context,
      'organisations',
      { record: before, details: { ...known } },
      { record: { ...before, paysNoRunningCosts }, details: { ...facts } },
      { name: before.name, planId: null, version },
    )
  })
}
