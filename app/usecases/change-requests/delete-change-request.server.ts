import { may } from '~/domain/access/rights'
import { loadChangeRequests } from '~/persistence/records/change-requests.server'
import { loadGrants } from '~/persistence/records/grants.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { ChangeRequestValues } from './save-change-request.server'

/** Moves a change request to the trash. */
export async function deleteChangeRequest(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<ChangeRequestValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'changeRequest')) return forbidden
  return inWriting<Deleted<ChangeRequestValues>>(context, async (db) => {
    const [before] = await loadChangeRequests(db, secretariatId, { id })
    if (!before) return notFound('changeRequest')
    const now = { kind: 'changeRequest' as const, id, version: before.version }
    const conflict = await conflictAt<ChangeRequestValues>(db, context, now, { version, current: before })
    if (conflict) return conflict
    const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
    const called = { name: grant?.reference ?? '', planId: grant?.planId ?? null }
    const of = { table: 'ChangeRequest', kind: 'changeRequest' as const }
    return deleteRowToTrash(db, context, of, { ...before }, called)
  })
}
