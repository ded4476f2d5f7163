import { may } from '~/domain/access/rights'
import { loadBodies } from '~/persistence/records/bodies.server'
import { loadBodyParticulars } from '~/persistence/records/body-particulars.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { BodyValues } from './body-pages'
import { bodyValues } from './body-parts'

type Outcome = Deleted<BodyValues> | RescheduleAsked

/** Moves a body with its members and meetings to the trash; what is counted from its meetings is shown first. */
export async function deleteBody(
  context: UseCaseContext,
  { id, version, answers = null }: { id: string; version: number; answers?: RescheduleAnswers | null },
): Promise<Outcome> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'body')) return forbidden
  return inWriting<Outcome>(context, async (db) => {
    const [before] = await loadBodies(db, secretariatId, { id })
    if (!before) return notFound('body')
    const current = bodyValues(before, (await loadBodyParticulars(db, secretariatId, { id })).get(id))
    const conflict = await conflictOf<BodyValues>(db, context, 'bodies', id, { version, current })
    if (conflict) return conflict
    return withReschedule<Deleted<BodyValues>>(db, context, { of: { bodyId: id }, answers }, () =>
      deleteToTrash(db, context, 'bodies', before, { name: before.name, planId: before.planId }),
    )
  })
}
