import { may } from '~/domain/access/rights'
import { noRequirementParticulars } from '~/domain/reporting/requirement-particulars'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadRequirementParticulars } from '~/persistence/records/requirement-particulars.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { RequirementValues } from './requirement-page'
import { requirementValues } from './requirement-parts'

/** Moves a requirement with its obligations and notices to the trash, unless an instalment waits for it. */
export async function deleteRequirement(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<RequirementValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'requirement')) return forbidden
  return inWriting<Deleted<RequirementValues>>(context, async (db) => {
    const [before] = await loadRequirements(db, secretariatId, { id })
    if (!before) return notFound('requirement')
    const kept = await loadRequirementParticulars(db, secretariatId, { id })
    const current = requirementValues(before, kept.get(id) ?? noRequirementParticulars)
    const conflict = await conflictOf(db, context, 'requirements', id, { version, current })
    if (conflict) return conflict
    const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
    const called = { name: `${grant?.reference}: ${before.name}`, planId: grant?.planId ?? null }
    return deleteToTrash(db, context, 'requirements', before, called)
  })
}
