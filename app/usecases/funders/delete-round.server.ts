import { may } from '~/domain/access/rights'
import { loadApplicationRounds } from '~/persistence/records/application-rounds.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { RoundValues } from './funder-pages'

/** Moves a round to the trash. */
export async function deleteRound(
  context: UseCaseContext,
  { funderId, id, version }: { funderId: string; id: string; version: number },
): Promise<Deleted<RoundValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'applicationRound')) return forbidden
  return inWriting<Deleted<RoundValues>>(context, async (db) => {
    const [funder] = await loadOrganisations(db, secretariatId, { id: funderId })
    const [before] = await loadApplicationRounds(db, secretariatId, { id, funderId })
    if (!funder || !before) return notFound('applicationRound')
    const opened = { version, current: before }
    const conflict = await conflictOf<RoundValues>(db, context, 'organisations', funderId, opened)
    if (conflict) return conflict
    const called = { name: [funder.name, before.label].filter(Boolean).join(': '), planId: null }
    const of = { table: 'ApplicationRound', kind: 'applicationRound' as const }
    return deleteRowToTrash(db, context, of, { ...before }, called)
  })
}
