import type { OptDownKind } from '~/domain/reminders/recipients'
import { loadOptDowns } from '~/persistence/reminder-opt-downs.server'
import type { UseCaseContext } from '../context'

/** The kinds an actor has asked to hear less of; null for an account without a contact, which nothing is sent to. */
export async function loadOwnOptDowns({
  db,
  actor,
}: Pick<UseCaseContext, 'db' | 'actor'>): Promise<OptDownKind[] | null> {
  if (actor.contactId === null) return null
  const kept = await loadOptDowns(db.client, actor.secretariatId, actor.contactId)
  return kept.map(({ kind }) => kind)
}
