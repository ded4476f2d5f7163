import { may } from '~/domain/access/rights'
import { noMeetingParticulars } from '~/domain/bodies/body-particulars'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadMeetingParticulars } from '~/persistence/records/body-particulars.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { MeetingValues } from './body-pages'

type Outcome = Deleted<MeetingValues> | RescheduleAsked

/** Moves a meeting with the notes of who came to the trash; what is counted from it is shown first. */
export async function deleteMeeting(
  context: UseCaseContext,
  { id, version, answers = null }: { id: string; version: number; answers?: RescheduleAnswers | null },
): Promise<Outcome> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'meeting')) return forbidden
  return inWriting<Outcome>(context, async (db) => {
    const [before] = await loadMeetings(db, secretariatId, { id })
    const [body] = before ? await loadBodies(db, secretariatId, { id: before.bodyId }) : []
    if (!before || !body) return notFound('meeting')
    const kept = (await loadMeetingParticulars(db, secretariatId, { id })).get(id) ?? noMeetingParticulars
    const { day, time } = before
    const current: MeetingValues = { day, time, minutes: kept.minutes, place: kept.place, isHeld: false }
    const conflict = await conflictOf<MeetingValues>(db, context, 'meetings', id, { version, current })
    if (conflict) return conflict
    return withReschedule<Deleted<MeetingValues>>(db, context, { of: { bodyId: body.id }, answers }, () =>
      deleteToTrash(db, context, 'meetings', before, {
        name: `${body.name}: ${day}`,
        planId: body.planId,
      }),
    )
  })
}
