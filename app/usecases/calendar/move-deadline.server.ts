import type { Day } from '~/domain/calendar/day'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { recordAudit } from '~/persistence/audit.server'
import type { Database } from '~/persistence/database.server'
import type { Db } from '~/persistence/db.server'
import { loadMovableDay, moveDay } from '~/persistence/movable-days.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { checkMeeting } from '../bodies/check-meeting.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, Invalid, NotFound } from '../refusals'
import { invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { inWriting } from '../saving/in-writing.server'
import { findMovable } from './find-movable.server'
import { recordKindOf } from './movable'

export type MoveDeadlineResult =
  | { ok: true; name: string; day: Day }
  | Forbidden
  | NotFound
  /** Somebody moved it after the page was opened; `current` is where it is now. */
  | { ok: false; reason: 'moved'; current: Day }
  /** A meeting keeps the rules of its form: put before today, somebody must say that it was held. */
  | Invalid
  | RescheduleAsked

/**
 * Moves a milestone, a step, a meeting or an evaluation to another day. `from` is the day the page was opened with.
 * What is counted from a meeting moves with it and is shown first; what is sent or approved keeps its own day.
 */
export async function moveDeadline(
  context: UseCaseContext,
  {
    key,
    from,
    to,
    isHeld = false,
    answers = null,
  }: { key: string; from: Day; to: Day; isHeld?: boolean; answers?: RescheduleAnswers | null },
): Promise<MoveDeadlineResult> {
  const { actor, now } = context
  const { secretariatId } = actor
  return inWriting<MoveDeadlineResult>(context, async (db) => {
    const inside = { ...context, db: { ...context.db, client: db as Database['client'] } }
    const found = await findMovable(inside, { key })
    if (!found.ok) return found
    const { deadline, rowId } = found
    const where = { secretariatId, id: rowId }
    const current = await loadMovableDay(db, deadline.kind, where)
    if (!current) return notFound('deadline')
    const name = deadline.detail ?? deadline.subject
    if (current === to) return { ok: true, name, day: to }
    if (current !== from) return { ok: false, reason: 'moved', current }
    const move = async (): Promise<MoveDeadlineResult> => {
      if (!(await moveDay(db, deadline.kind, { ...where, from, to }))) return notFound('deadline')
      await recordAudit(db, actor, now, {
        action: 'update',
        recordKind: recordKindOf(deadline.kind),
        recordId: deadline.kind === 'evaluation' ? deadline.record.id : rowId,
        recordName: name,
        planId: deadline.planId,
        changes: [{ field: 'day', from, to, isSealed: false }],
      })
      return { ok: true, name, day: to }
    }
    if (deadline.kind !== 'meeting') return move()
    const problems = await meetingProblemsOn(db, context, { id: rowId, to, isHeld })
    if (problems.length > 0) return invalid(problems)
    return withReschedule(db, context, { of: { bodyId: deadline.record.id }, answers }, move)
  })
}

/** What keeps a meeting from lying on another day, its hour and its place as they are. */
async function meetingProblemsOn(
  db: Db,
  context: UseCaseContext,
  { id, to, isHeld }: { id: string; to: Day; isHeld: boolean },
): Promise<FieldProblem[]> {
  const { secretariatId } = context.actor
  const [before] = await loadMeetings(db, secretariatId, { id })
  const [body] = before ? await loadBodies(db, secretariatId, { id: before.bodyId }) : []
  if (!before || !body) return []
  const values = { day: to, time: before.time, minutes: null, place: null, isHeld }
  return checkMeeting(db, context, body, { id, before, values })
}
