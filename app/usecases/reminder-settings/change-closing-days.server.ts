import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { FreeTextProblem } from '~/domain/privacy/free-text'
import { freeText } from '~/domain/privacy/free-text'
import { recordAudit } from '~/persistence/audit.server'
import { createClosingDay, deleteClosingDay, listClosingDays } from '~/persistence/closing-days.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

export type AddClosingDayResult =
  | { ok: true }
  | Forbidden
  | { ok: false; reason: 'dayTaken' }
  | { ok: false; reason: 'invalid'; problem: FreeTextProblem }

/** A day the secretariat itself is closed: due days that shift, targets and reminders move around it. */
export function addClosingDay(
  context: UseCaseContext,
  { day, label: given }: { day: Day; label: string },
): Promise<AddClosingDayResult> {
  const { actor, now } = context
  if (!may(actor, 'update', 'reminder')) return Promise.resolve(forbidden)
  const label = freeText(100).safeParse(given)
  if (!label.success) {
    const problem = label.error.issues[0]!.message as FreeTextProblem
    return Promise.resolve({ ok: false, reason: 'invalid', problem })
  }
  return inWriting<AddClosingDayResult>(context, async (db) => {
    const known = await listClosingDays(db, actor.secretariatId)
    if (known.some((closing) => closing.day === day)) return { ok: false, reason: 'dayTaken' }
    const id = await createClosingDay(db, actor.secretariatId, { day, label: label.data })
    await recordAudit(db, actor, now, {
      action: 'create',
      recordKind: 'secretariat',
      recordId: id,
      recordName: label.data,
      planId: null,
      changes: [{ field: 'closingDay', from: null, to: day, isSealed: false }],
    })
    return { ok: true }
  })
}

/** Opens the secretariat again on a day. */
export function removeClosingDay(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<{ ok: true } | Forbidden | NotFound> {
  const { actor, now } = context
  if (!may(actor, 'update', 'reminder')) return Promise.resolve(forbidden)
  return inWriting<{ ok: true } | NotFound>(context, async (db) => {
    const known = (await listClosingDays(db, actor.secretariatId)).find((closing) => closing.id === id)
    if (!known) return notFound('secretariat')
    await deleteClosingDay(db, actor.secretariatId, id)
    await recordAudit(db, actor, now, {
      action: 'delete',
      recordKind: 'secretariat',
      recordId: id,
      recordName: known.label,
      planId: null,
      changes: [{ field: 'closingDay', from: known.day, to: null, isSealed: false }],
    })
    return { ok: true }
  })
}
