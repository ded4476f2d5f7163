import { changesBetween } from '~/domain/audit/changes'
import type { Instant } from '~/domain/calendar/instant'
import type { OptDownKind } from '~/domain/reminders/recipients'
import { optDownKinds } from '~/domain/reminders/recipients'
import type { AuditActor } from '~/persistence/audit.server'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { loadOptDowns, replaceOptDowns } from '~/persistence/reminder-opt-downs.server'
import type { UseCaseContext } from '../context'
import type { NotFound } from '../refusals'
import { notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

/**
 * Keeps what somebody wants to hear less of, for themselves alone: everybody may. What stops a payment and what is
 * passed on to them is told of all the same.
 */
export function changeOwnOptDowns(
  context: UseCaseContext,
  { kinds: chosen }: { kinds: readonly OptDownKind[] },
): Promise<{ ok: true } | NotFound> {
  const { actor, now } = context
  const { contactId } = actor
  if (contactId === null) return Promise.resolve(notFound('contact'))
  return inWriting<{ ok: true }>(context, async (db) => {
    await keepOptDowns(db, actor, now, contactId, chosen)
    return { ok: true }
  })
}

/**
 * The same inside a transaction of the caller's, for a mail's link, where whoever holds it stands in for an actor.
 * Where nothing differs nothing is written.
 */
export async function keepOptDowns(
  db: Db,
  actor: AuditActor,
  now: Instant,
  contactId: string,
  chosen: readonly OptDownKind[],
): Promise<void> {
  const { secretariatId } = actor
  const inOrder = (kinds: readonly OptDownKind[]) => optDownKinds.filter((kind) => kinds.includes(kind))
  const before = inOrder((await loadOptDowns(db, secretariatId, contactId)).map(({ kind }) => kind))
  const after = inOrder(chosen)
  const changes = changesBetween(
    'reminder',
    { optDowns: before.join(', ') || null },
    { optDowns: after.join(', ') || null },
  )
  if (changes.length === 0) return
  await replaceOptDowns(db, secretariatId, contactId, after)
  await recordAudit(db, actor, now, {
    action: 'update',
    recordKind: 'reminder',
    recordId: contactId,
    recordName: actor.name,
    planId: null,
    changes,
  })
}
