import type { Language } from '~/domain/access/actor'
import type { FeedScope } from '~/domain/feeds/feed-scope'
import { wordsFor } from '~/i18n/words'
import type { Db } from '~/persistence/db.server'
import type { Feed } from '~/persistence/feeds.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'

const loadSubjects = {
  person: loadContacts,
  plan: loadPlans,
  funder: loadOrganisations,
} satisfies Record<FeedScope, unknown>

/** The name of what a feed is about; null where it is deleted. */
export async function subjectName(
  db: Db,
  { secretariatId, scope, subjectId }: Pick<Feed, 'secretariatId' | 'scope' | 'subjectId'>,
): Promise<string | null> {
  const [subject] = await loadSubjects[scope](db, secretariatId, { id: subjectId })
  return subject?.name ?? null
}

/** What a calendar program calls the feed. */
export async function feedName(db: Db, feed: Feed, language: Language): Promise<string> {
  const words = wordsFor(language).feeds
  return words.calendarName((await subjectName(db, feed)) ?? words.gone)
}
