import type { Actor } from '~/domain/access/actor'
import type { Body, BodyMember, Meeting } from '~/domain/bodies/body'
import type { LoadBody } from '~/domain/bodies/body-load'
import type { BodyParticulars, MeetingParticulars } from '~/domain/bodies/body-particulars'
import { noBodyParticulars, noMeetingParticulars } from '~/domain/bodies/body-particulars'
import type { Db } from '~/persistence/db.server'
import { loadBodyMembers, loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadBodyParticulars, loadMeetingParticulars } from '~/persistence/records/body-particulars.server'
import { readableBodies } from './own-bodies.server'

/** A body with its terms, members and meetings. */
export interface WholeBody extends LoadBody {
  body: Body & BodyParticulars
  seats: BodyMember[]
  meetings: (Meeting & MeetingParticulars)[]
}

/** The bodies an actor may read, whole; meetings by day. A fixed number of queries. */
export async function loadWholeBodies(db: Db, actor: Actor): Promise<WholeBody[]> {
  const { secretariatId } = actor
  const where = readableBodies(actor)
  const ofBody = { body: { is: { secretariatId, ...where } } }
  const [bodies, particulars, members, meetings, meetingParticulars] = await Promise.all([
    loadBodies(db, secretariatId, where),
    loadBodyParticulars(db, secretariatId, where),
    loadBodyMembers(db, secretariatId, ofBody),
    loadMeetings(db, secretariatId, ofBody),
    loadMeetingParticulars(db, secretariatId, ofBody),
  ])
  const seatsOf = groupedBy(members, ({ bodyId }) => bodyId)
  const whole = meetings
    .map((meeting) => ({ ...meeting, ...(meetingParticulars.get(meeting.id) ?? noMeetingParticulars) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const meetingsOf = groupedBy(whole, ({ bodyId }) => bodyId)
  return bodies.map((body) => {
    const seats = seatsOf.get(body.id) ?? []
    return {
      body: { ...body, ...(particulars.get(body.id) ?? noBodyParticulars) },
      seats,
      members: seats.map(({ contactId }) => contactId),
      meetings: meetingsOf.get(body.id) ?? [],
    }
  })
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
