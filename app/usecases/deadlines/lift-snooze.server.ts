import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { Day } from '~/domain/calendar/day'
import { recordAudit } from '~/persistence/audit.server'
import { deleteSnooze, loadSnoozes } from '~/persistence/snoozes.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { loadDeadlines } from './load-deadlines.server'

export type LiftSnoozeResult = { ok: true; until: Day } | Forbidden | NotFound

/** Ends a snooze: the deadline is told of again as if it had not been put off, from the next pass on. */
export function liftSnooze(
  context: UseCaseContext,
  { key, id }: { key: string; id: string },
): Promise<LiftSnoozeResult> {
  const { actor, today, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'deadline')) return Promise.resolve(forbidden)
  return inWriting<LiftSnoozeResult>(context, async (db) => {
    const snooze = (await loadSnoozes(db, secretariatId, today, key)).find((each) => each.id === id)
    if (!snooze || !(await deleteSnooze(db, secretariatId, id))) return notFound('deadline')
    const deadline = (await loadDeadlines(db, secretariatId, today)).find((each) => each.key === key)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'deadline',
      recordId: key,
      recordName: deadline?.subject ?? key,
      planId: deadline?.planId ?? null,
      changes: changesBetween(
        'deadline',
        { snoozedUntil: snooze.until, reason: snooze.reason },
        { snoozedUntil: null, reason: null },
      ),
    })
    return { ok: true, until: snooze.until }
  })
}
