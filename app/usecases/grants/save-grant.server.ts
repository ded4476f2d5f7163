import type { Day } from '~/domain/calendar/day'
import { noParticulars } from '~/domain/grants/grant-particulars'
import {
  loadGrantParticulars,
  particularsRow,
  recordGrantStep,
} from '~/persistence/records/grant-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkGrant } from './check-grant.server'
import type { GrantValues } from './grant-page'
import { grantParts } from './grant-parts'

/**
 * Saves what `change` makes of a grant's values, and keeps the step where its status becomes another: forward or
 * back, dated, with what was said about it.
 */
export async function saveGrant(
  context: UseCaseContext,
  { id, version, answers }: { id: string; version: number; answers: RescheduleAnswers | null },
  change: (values: GrantValues) => GrantValues,
  { on, note }: { on: Day; note: string | null },
): Promise<Updated<GrantValues> | RescheduleAsked> {
  const { actor, now } = context
  const { secretariatId } = actor
  return inWriting<Updated<GrantValues> | RescheduleAsked>(context, async (db) => {
    const [before] = await loadGrants(db, secretariatId, { id })
    if (!before) return notFound('grant')
    const { version: _, ...particulars } = (await loadGrantParticulars(db, secretariatId, { id })).get(
      id,
    ) ?? {
      ...noParticulars,
      version,
    }
    const current: GrantValues = { ...before, ...particulars }
    const conflict = await conflictOf(db, context, 'grants', id, { version, current })
    if (conflict) return conflict
    const after = grantParts(change(current), id)
    const problems = await checkGrant(db, context, after, before)
    if (problems.length > 0) return invalid(problems)
    const { grant } = after
    return withReschedule(db, context, { of: { grantId: id }, answers }, async () => {
      const saved = await saveChanged(
        db,
        context,
        'grants',
        { record: before, details: particularsRow(particulars) },
        { record: grant, details: particularsRow(after.particulars) },
        { name: grant.reference, planId: grant.planId, version },
      )
      if (grant.status !== before.status) {
        const step = { grantId: id, from: before.status, to: grant.status, on, note }
        await recordGrantStep(db, secretariatId, step, { actor: actor.name, at: now })
      }
      return saved
    })
  })
}
