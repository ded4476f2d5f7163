import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** The meetings of bodies, and the day their papers must be out. A moved meeting moves both. */
export function meetingDeadlines(
  { bodies, bodiesKept, meetings, recordedOn }: DeadlineRecords,
  today: Day,
): Deadline[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]))
  return meetings.flatMap((meeting) => {
    const body = bodyOf.get(meeting.bodyId)
    const known = recordedOn.get(meeting.id)
    if (!body || known === undefined) return []
    const shared = {
      of: meeting.id,
      subject: body.name,
      record: { kind: 'body' as const, id: body.id },
      planId: body.planId,
      responsibleId: bodiesKept.get(body.id)?.responsibleId ?? null,
      deputyId: bodiesKept.get(body.id)?.deputyId ?? null,
      recordedOn: known,
    }
    const held = newDeadline({
      ...shared,
      kind: 'meeting',
      day: meeting.day,
      time: meeting.time,
      isOurs: true,
    })
    if (body.paperLeadDays === null) return held
    const papers = newDeadline({
      ...shared,
      kind: 'papers',
      day: addDays(meeting.day, -body.paperLeadDays),
      isDone: meeting.day < today,
    })
    return [held, papers]
  })
}
