import { may } from '~/domain/access/rights'
import { loadAgreements } from '~/persistence/records/agreements.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { AgreementValues } from './save-agreement.server'

/** Moves one version of an agreement, with its parties, to the trash; the other versions stay. */
export async function deleteAgreement(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<AgreementValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'agreement')) return forbidden
  return inWriting<Deleted<AgreementValues>>(context, async (db) => {
    const [before] = await loadAgreements(db, secretariatId, { id })
    if (!before) return notFound('agreement')
    const now = { kind: 'agreement' as const, id, version: before.version }
    const conflict = await conflictAt<AgreementValues>(db, context, now, { version, current: before })
    if (conflict) return conflict
    const called = { name: before.title, planId: before.planId }
    return deleteRowToTrash(db, context, { table: 'Agreement', kind: 'agreement' }, { ...before }, called)
  })
}
