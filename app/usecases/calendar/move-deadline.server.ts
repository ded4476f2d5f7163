import type { Day } from '~/domain/calendar/day'
import { recordAudit } from '~/persistence/audit.server'
import type { Database } from '~/persistence/database.server'
import { loadMovableDay, moveDay } from '~/persistence/movable-days.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { findMovable } from './find-movable.server'
import { recordKindOf } from './movable'

export type MoveDeadlineResult =
  | { ok: true; name: string; day: Day }
  | Forbidden
  | NotFound
  /** Somebody moved it after the page was opened; `current` is where it is now. */
  | { ok: false; reason: 'moved'; current: Day }

/**
 * Moves a milestone, a step, a meeting or an evaluation to another day. `from` is the day the page was opened with.
 * What is counted from the day follows by itself; what is sent or approved keeps its own.
 */
export async function moveDeadline(
  context: UseCaseContext,
  { key, from, to }: { key: string; from: Day; to: Day },
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
  })
}
