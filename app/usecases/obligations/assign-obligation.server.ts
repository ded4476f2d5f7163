import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import { forbidden, invalid } from '../refusals'
import { unknownReferences } from '../saving/references.server'
import type { OpenedObligation, SaveObligationResult } from './save-obligation.server'
import { saveObligation } from './save-obligation.server'

/** Who sees to one obligation; null goes back to the requirement's own. */
export async function assignObligation(
  context: UseCaseContext,
  {
    responsibleId,
    deputyId,
    ...opened
  }: OpenedObligation & { responsibleId: string | null; deputyId: string | null },
): Promise<SaveObligationResult> {
  if (!may(context.actor, 'update', 'obligation')) return forbidden
  const unknown = await unknownReferences(context.db.client, context.actor.secretariatId, {
    responsibleId: ['Contact', responsibleId],
    deputyId: ['Contact', deputyId],
  })
  if (unknown.length > 0) return invalid(unknown)
  return saveObligation(context, opened, {
    change: ({ status }) =>
      status === 'unconfirmed'
        ? invalid([{ field: 'responsibleId', problem: 'notFromHere' }])
        : { ok: true, fields: { responsibleId, deputyId } },
    isDone: (record) => record.responsibleId === responsibleId && record.deputyId === deputyId,
  })
}
