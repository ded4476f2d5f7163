import { may } from '~/domain/access/rights'
import { loadPositionAgreements } from '~/persistence/records/position-agreements.server'
import { loadPositions } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import type { AgreementValues } from '../positions/position-values'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import { trailOf } from './agreement-trail'

/** Moves an agreement with its evaluations to the trash. */
export async function deletePositionAgreement(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<AgreementValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'positionAgreement')) return forbidden
  return inWriting<Deleted<AgreementValues>>(context, async (db) => {
    const [found] = await loadPositionAgreements(db, secretariatId, { id })
    if (!found) return notFound('positionAgreement')
    const { version: current, recordedOn: _, ...agreement } = found
    const now = { kind: 'positionAgreement' as const, id, version: current }
    const conflict = await conflictAt<AgreementValues>(db, context, now, { version, current: agreement })
    if (conflict) return conflict
    const [position] = await loadPositions(db, secretariatId, { id: agreement.positionId })
    const called = { name: position?.name ?? '', planId: position?.planId ?? null }
    const of = { table: 'PositionAgreement', kind: 'positionAgreement' as const }
    return deleteRowToTrash(db, context, of, { ...trailOf(agreement), id }, called)
  })
}
