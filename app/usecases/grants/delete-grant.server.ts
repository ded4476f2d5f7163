import { may } from '~/domain/access/rights'
import { noParticulars } from '~/domain/grants/grant-particulars'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { GrantValues } from './grant-page'

/** Moves a grant with its allocations, instalments and requirements to the trash; one that pays a position stays. */
export async function deleteGrant(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<GrantValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'grant')) return forbidden
  return inWriting<Deleted<GrantValues>>(context, async (db) => {
    const [before] = await loadGrants(db, secretariatId, { id })
    if (!before) return notFound('grant')
    const particulars = (await loadGrantParticulars(db, secretariatId, { id })).get(id) ?? noParticulars
    const current: GrantValues = { ...before, ...particulars }
    const conflict = await conflictOf(db, context, 'grants', id, { version, current })
    if (conflict) return conflict
    return deleteToTrash(db, context, 'grants', before, { name: before.reference, planId: before.planId })
  })
}
