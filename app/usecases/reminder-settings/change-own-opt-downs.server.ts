import { changesBetween } from '~/domain/audit/changes'
import type { OptDownKind } from '~/domain/reminders/recipients'
import { optDownKinds } from '~/domain/reminders/recipients'
import { recordAudit } from '~/persistence/audit.server'
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
  const { secretariatId, contactId } = actor
  if (contactId === null) return Promise.resolve(notFound('contact'))
  const inOrder = (kinds: readonly OptDownKind[]) => optDownKinds.filter((kind) => kinds.includes(kind))
  return inWriting<{ ok: true }>(context, async (db) => {
    const before = inOrder((await loadOptDowns(db, secretariatId, contactId)).map(({ kind }) => kind))
    const after = inOrder(chosen)
    const changes = changesBetween(
      'reminder',
      { optDowns: before.join(', ') || null },
      { optDowns: after.join(', ') || null },
    )
    if (changes.length === 0) return { ok: true }
    await replaceOptDowns(db, secretariatId, contactId, after)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'reminder',
      recordId: contactId,
      recordName: actor.name,
      planId: null,
      changes,
    })
    return { ok: true }
  })
}
