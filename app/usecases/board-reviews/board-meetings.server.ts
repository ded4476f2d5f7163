import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Meeting } from '~/domain/bodies/body'
import type { Db } from '~/persistence/db.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'

export interface BoardMeeting extends Meeting {
  body: string
}

/** The meetings of a plan's boards, by day. */
export async function boardMeetings(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
): Promise<BoardMeeting[]> {
  const boards = await loadBodies(db, secretariatId, { planId, level: 'board' })
  const nameOf = new Map(boards.map(({ id, name }) => [id, name]))
  const meetings = await loadMeetings(db, secretariatId, { bodyId: { in: boards.map(({ id }) => id) } })
  return meetings
    .map((meeting) => ({ ...meeting, body: nameOf.get(meeting.bodyId) ?? '' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
