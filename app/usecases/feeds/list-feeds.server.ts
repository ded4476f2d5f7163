import { may } from '~/domain/access/rights'
import { listFeeds as loadFeeds } from '~/persistence/feeds.server'
import { listMembers } from '~/persistence/memberships.server'
import type { UseCaseContext } from '../context'
import { deadlineSubjects } from '../deadlines/deadline-subjects.server'
import { subjectName } from './feed-name.server'
import type { FeedPage } from './feed-page'

/** One's own feeds, and what one may have a feed of. Who manages users sees and ends everybody's. */
export async function listFeeds({
  db: { client: db },
  actor,
}: Pick<UseCaseContext, 'db' | 'actor'>): Promise<FeedPage> {
  const { secretariatId, userId } = actor
  const seesAll = may(actor, 'manageUsers', 'user')
  const feeds = await loadFeeds(db, secretariatId, seesAll ? null : userId)
  const names = new Map(
    (seesAll ? await listMembers(db, secretariatId) : []).map((member) => [member.userId, member.name]),
  )
  const rows = await Promise.all(
    feeds.map(async (feed) => ({
      id: feed.id,
      scope: feed.scope,
      subject: await subjectName(db, feed),
      maker: feed.createdById === userId ? null : (names.get(feed.createdById ?? '') ?? '–'),
      createdAt: feed.createdAt,
      lastUsedAt: feed.lastUsedAt,
    })),
  )
  return { ok: true, choices: await deadlineSubjects(db, actor), feeds: rows }
}
