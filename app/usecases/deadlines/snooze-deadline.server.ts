import { may } from '~/domain/access/rights'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import { changesBetween } from '~/domain/audit/changes'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { FreeTextProblem } from '~/domain/privacy/free-text'
import { freeText } from '~/domain/privacy/free-text'
import type { SnoozeProblem } from '~/domain/reminders/snooze-limits'
import { latestSnooze, snoozeProblem } from '~/domain/reminders/snooze-limits'
import type { AuditActor } from '~/persistence/audit.server'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { createSnooze } from '~/persistence/snoozes.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { loadDeadlines } from './load-deadlines.server'

export interface SnoozeInput {
  deadlineKey: string
  /** The day it is told of again. */
  until: Day
  reason: string
  /** For whom it is quiet; null: for everybody. */
  contactId: string | null
}

export type PutOffResult =
  | { ok: true; subject: string; until: Day }
  | NotFound
  /** `limit` is the last day that would be taken. */
  | { ok: false; reason: 'notSnoozed'; problem: SnoozeProblem; limit: Day }
  | { ok: false; reason: 'invalid'; problem: FreeTextProblem }

export type SnoozeDeadlineResult = PutOffResult | Forbidden

/** Puts a deadline off with a reason, from a page; the same limits hold for everybody. */
export function snoozeDeadline(context: UseCaseContext, input: SnoozeInput): Promise<SnoozeDeadlineResult> {
  const { actor, today, now } = context
  if (!may(actor, 'update', 'deadline')) return Promise.resolve(forbidden)
  return inWriting<PutOffResult>(context, (db) =>
    putOff(db, actor.secretariatId, input, { actor, today, now }),
  )
}

/**
 * The same inside a transaction of the caller's, for a mail's link, where whoever holds it stands in for an actor.
 * Writes nothing where it is refused.
 */
export async function putOff(
  db: Db,
  secretariatId: SecretariatId,
  { deadlineKey, until, reason: given, contactId }: SnoozeInput,
  { actor, today, now }: { actor: AuditActor; today: Day; now: Instant },
): Promise<PutOffResult> {
  const deadlines = await loadDeadlines(db, secretariatId, today)
  const deadline = deadlines.find(({ key }) => key === deadlineKey)
  if (!deadline) return notFound('deadline')
  const reason = freeText(500).safeParse(given)
  if (!reason.success) {
    return { ok: false, reason: 'invalid', problem: reason.error.issues[0]!.message as FreeTextProblem }
  }
  const problem = snoozeProblem(deadline, until, today)
  if (problem) return { ok: false, reason: 'notSnoozed', problem, limit: latestSnooze(deadline) }
  const kept = { deadlineKey, contactId, until, reason: reason.data }
  await createSnooze(db, secretariatId, { ...kept, actor: actor.name }, now)
  await recordAudit(db, actor, now, {
    action: 'update',
    recordKind: 'deadline',
    recordId: deadlineKey,
    recordName: deadline.subject,
    planId: deadline.planId,
    changes: changesBetween('deadline', {}, { snoozedUntil: until, reason: reason.data }),
  })
  return { ok: true, subject: deadline.subject, until }
}
