import { may } from '~/domain/access/rights'
import { noMeetingParticulars } from '~/domain/bodies/body-particulars'
import { tidyText } from '~/domain/privacy/tidy-text'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadMeetingParticulars } from '~/persistence/records/body-particulars.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import type { MeetingValues } from './body-pages'
import { checkMeeting } from './check-meeting.server'

type Outcome = Updated<MeetingValues> | RescheduleAsked

/** Saves a meeting; on another day it takes what is counted from it along, which is shown first. */
export async function updateMeeting(
  context: UseCaseContext,
  {
    id,
    version,
    values,
    answers = null,
  }: { id: string; version: number; values: MeetingValues; answers?: RescheduleAnswers | null },
): Promise<Outcome> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'meeting')) return forbidden
  return inWriting<Outcome>(context, async (db) => {
    const [before] = await loadMeetings(db, secretariatId, { id })
    const [body] = before ? await loadBodies(db, secretariatId, { id: before.bodyId }) : []
    if (!before || !body) return notFound('meeting')
    const kept = (await loadMeetingParticulars(db, secretariatId, { id })).get(id)
    const known = kept ?? noMeetingParticulars
    const current = { ...meetingColumns(known), day: before.day, time: before.time, isHeld: false }
    const conflict = await conflictOf<MeetingValues>(db, context, 'meetings', id, { version, current })
    if (conflict) return conflict
    const place = values.place === null ? null : tidyText(values.place) || null
    const problems = await checkMeeting(db, context, body, { id, before, values: { ...values, place } })
    if (problems.length > 0) return invalid(problems)
    const { day, time, minutes } = values
    const called = { name: `${body.name}: ${day}`, planId: body.planId, version }
    return withReschedule<Updated<MeetingValues>>(db, context, { of: { bodyId: body.id }, answers }, () =>
      saveChanged(
        db,
        context,
        'meetings',
        { record: before, details: meetingColumns(known) },
        { record: { ...before, day, time }, details: { minutes, place } },
        called,
      ),
    )
  })
}

function meetingColumns({ minutes, place }: { minutes: number | null; place: string | null }) {
  return { minutes, place }
}
