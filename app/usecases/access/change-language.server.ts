import type { Language } from '~/domain/access/actor'
import { setMembershipLanguage } from '~/persistence/memberships.server'
import type { UseCaseContext } from '../context'

/** The language the actor reads this secretariat in. */
export async function changeLanguage(
  { db, actor }: Pick<UseCaseContext, 'db' | 'actor'>,
  { language }: { language: Language },
): Promise<void> {
  await setMembershipLanguage(db.client, actor.secretariatId, actor.userId, language)
}
