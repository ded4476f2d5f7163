import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { tidyText } from '~/domain/privacy/tidy-text'
import { newId } from '~/persistence/new-id.server'
import { loadBodies } from '~/persistence/records/bodies.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import type { MeetingValues } from './body-pages'
import { checkMeeting } from './check-meeting.server'

/**
 * New meetings of a body, one or a series on several days, all of them or none. What is counted from the meetings
 * moves, and is shown first.
 */
export async function createMeetings(
  context: UseCaseContext,
  {
    bodyId,
    days,
    values,
    answers = null,
  }: {
    bodyId: string
    days: readonly Day[]
    values: Omit<MeetingValues, 'day'>
    answers?: RescheduleAnswers | null
  },
): Promise<Created | RescheduleAsked> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'create', 'meeting')) return forbidden
  const place = values.place === null ? null : tidyText(values.place) || null
  return inWriting<Created | RescheduleAsked>(context, async (db) => {
    const [body] = await loadBodies(db, secretariatId, { id: bodyId })
    if (!body) return notFound('body')
    if (days.length === 0) return invalid([{ field: 'day', problem: 'required' }])
    return withReschedule<Created>(db, context, { of: { bodyId }, answers }, async () => {
      for (const day of days) {
        const id = newId()
        const problems = await checkMeeting(db, context, body, {
          id,
          before: null,
          values: { ...values, place, day },
        })
        if (problems.length > 0) return invalid(problems)
        const { time, minutes } = values
        await saveNew(
          db,
          context,
          'meetings',
          { id, bodyId, day, time },
          { name: `${body.name}: ${day}`, planId: body.planId, details: { minutes, place } },
        )
      }
      return { ok: true, id: bodyId, version: 1, name: body.name }
    })
  })
}
