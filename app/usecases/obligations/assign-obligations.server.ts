import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import { forbidden, invalid } from '../refusals'
import { unknownReferences } from '../saving/references.server'
import type { ChangeManyResult } from './chosen-obligations.server'
import { changeChosen } from './chosen-obligations.server'
import type { OpenedObligation } from './save-obligation.server'
import type { ObligationFields } from './write-obligation.server'
import { writeObligation } from './write-obligation.server'

/** A contact; null for the requirement's own; undefined leaves it as it is. */
export interface Assignment {
  responsibleId?: string | null | undefined
  deputyId?: string | null | undefined
}

/** Names who sees to chosen obligations, for these occurrences alone. What waits for *er den sendt?* is left alone. */
export async function assignObligations(
  context: UseCaseContext,
  { chosen, ...assignment }: Assignment & { chosen: readonly OpenedObligation[] },
): Promise<ChangeManyResult> {
  if (!may(context.actor, 'update', 'obligation')) return forbidden
  const { responsibleId, deputyId } = assignment
  if (chosen.length === 0) return invalid([{ field: 'chosen', problem: 'required' }])
  if (responsibleId === undefined && deputyId === undefined)
    return invalid([{ field: 'responsibleId', problem: 'required' }])
  const unknown = await unknownReferences(context.db.client, context.actor.secretariatId, {
    responsibleId: ['Contact', responsibleId ?? null],
    deputyId: ['Contact', deputyId ?? null],
  })
  if (unknown.length > 0) return invalid(unknown)
  const fields: ObligationFields = {
    ...(responsibleId !== undefined && { responsibleId }),
    ...(deputyId !== undefined && { deputyId }),
  }
  return changeChosen(context, chosen, async (db, at) => {
    if (at.obligation.status === 'unconfirmed') return false
    await writeObligation(db, context, at, fields)
    return true
  })
}
