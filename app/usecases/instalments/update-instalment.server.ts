import { may } from '~/domain/access/rights'
import { noInstalmentParticulars } from '~/domain/grants/instalment-particulars'
import { loadGrants, loadInstalments } from '~/persistence/records/grants.server'
import {
  instalmentParticularsRow,
  loadInstalmentParticulars,
  replaceInstalmentConditions,
} from '~/persistence/records/instalment-particulars.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkInstalment } from './check-instalment.server'
import type { InstalmentValues } from './instalment-pages'
import { instalmentParts, toldConditions } from './instalment-parts'

/**
 * Saves an instalment: its plan, its conditions, that it was asked for, or what came in and when. Where its day moves
 * reports, such as those counted from the last payment, they are shown first.
 */
export async function updateInstalment(
  context: UseCaseContext,
  {
    id,
    version,
    values,
    answers = null,
  }: { id: string; version: number; values: InstalmentValues; answers?: RescheduleAnswers | null },
): Promise<Updated<InstalmentValues> | RescheduleAsked> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'instalment')) return forbidden
  return inWriting<Updated<InstalmentValues> | RescheduleAsked>(context, async (db) => {
    const [before] = await loadInstalments(db, secretariatId, { id })
    if (!before) return notFound('instalment')
    const kept = (await loadInstalmentParticulars(db, secretariatId, { id })).get(id)
    const known = kept ?? noInstalmentParticulars
    const conflict = await conflictOf<InstalmentValues>(db, context, 'instalments', id, {
      version,
      current: { ...before, ...known },
    })
    if (conflict) return conflict
    const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
    if (!grant) return notFound('grant')
    const after = instalmentParts(values, before)
    const problems = await checkInstalment(db, context, grant, after)
    if (problems.length > 0) return invalid(problems)
    return withReschedule(db, context, { of: { grantId: grant.id }, answers }, async () => {
      const saved = await saveChanged(
        db,
        context,
        'instalments',
        { record: before, details: instalmentParticularsRow(known), told: toldConditions(known) },
        {
          record: after.instalment,
          details: instalmentParticularsRow(after.particulars),
          told: toldConditions(after.particulars),
        },
        { name: `${grant.reference}: ${after.instalment.number}`, planId: grant.planId, version },
      )
      if (saved.version !== version)
        await replaceInstalmentConditions(db, secretariatId, id, after.particulars.conditions)
      return saved
    })
  })
}
