import { may } from '~/domain/access/rights'
import { noInstalmentParticulars } from '~/domain/grants/instalment-particulars'
import { loadGrants, loadInstalments } from '~/persistence/records/grants.server'
import { loadInstalmentParticulars } from '~/persistence/records/instalment-particulars.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { InstalmentValues } from './instalment-pages'

/**
 * Moves an instalment with its conditions to the trash. Where reports follow its day, or count from the last payment,
 * what happens to them is shown first.
 */
export async function deleteInstalment(
  context: UseCaseContext,
  { id, version, answers = null }: { id: string; version: number; answers?: RescheduleAnswers | null },
): Promise<Deleted<InstalmentValues> | RescheduleAsked> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'instalment')) return forbidden
  return inWriting<Deleted<InstalmentValues> | RescheduleAsked>(context, async (db) => {
    const [before] = await loadInstalments(db, secretariatId, { id })
    if (!before) return notFound('instalment')
    const kept = (await loadInstalmentParticulars(db, secretariatId, { id })).get(id)
    const current: InstalmentValues = { ...before, ...(kept ?? noInstalmentParticulars) }
    const conflict = await conflictOf(db, context, 'instalments', id, { version, current })
    if (conflict) return conflict
    const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
    const called = { name: `${grant?.reference}: ${before.number}`, planId: grant?.planId ?? null }
    return withReschedule(db, context, { of: { grantId: before.grantId }, answers }, () =>
      deleteToTrash(db, context, 'instalments', before, called),
    )
  })
}
