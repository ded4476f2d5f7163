import { createHash } from 'node:crypto'
import type { Actor } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import { after } from '~/domain/calendar/instant'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { FeedContent } from '~/domain/feeds/feed-calendar'
import { feedCalendar } from '~/domain/feeds/feed-calendar'
import type { FeedChanges, ToldEvent } from '~/domain/feeds/feed-changes'
import { feedChanges, firstDayOfFeed, isUnchanged, toldAfter } from '~/domain/feeds/feed-changes'
import type { Database } from '~/persistence/database.server'
import { inTransaction } from '~/persistence/db.server'
import { loadToldEvents, saveToldEvents } from '~/persistence/feed-events.server'
import type { Feed } from '~/persistence/feeds.server'
import { findActor, findFeedByToken, touchFeed } from '~/persistence/feeds.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { hashOfToken } from '../access/tokens.server'
import { byId } from '../by-name'
import { listDeadlines } from '../deadlines/list-deadlines.server'
import type { LinkTo } from './feed-content.server'
import { cancelledContent, feedContent, hashOfContent, uidOf } from './feed-content.server'
import { feedName } from './feed-name.server'

export type ReadFeedResult =
  | { ok: true; text: string; etag: string; lastModified: Instant }
  /** Unknown, revoked, or made by somebody who is no longer in the secretariat. */
  | { ok: false; reason: 'noSuchFeed' }

const noSuchFeed = { ok: false, reason: 'noSuchFeed' } as const

/** A fetch is written down at most this often. */
const touchEvery = { minutes: 10 } as const

interface FeedContext {
  db: Database
  today: Day
  now: Instant
}

/**
 * The text of a feed: what its maker may read today, and nothing else. What differs from the last fetch is counted
 * before it is told, one fetch at a time, so that two at once do not count the same change twice.
 */
export async function readFeed(
  context: FeedContext,
  { token, linkTo }: { token: string; linkTo: LinkTo },
): Promise<ReadFeedResult> {
  const { db, now } = context
  const feed = await findFeedByToken(db.client, hashOfToken(token))
  if (!feed?.createdById) return noSuchFeed
  const teller = { secretariatId: feed.secretariatId, feedId: feed.id }
  const actor = await findActor(db.client, feed.secretariatId, feed.createdById)
  if (!actor) return noSuchFeed

  let contents = await contentsOf(context, feed, actor, linkTo)
  let told = await loadToldEvents(db.client, teller)
  if (!isUnchanged(changesOf(told, contents, context))) {
    const written = await inTransaction(db, async (connection) => {
      await touchFeed(connection, feed, now)
      // Read again behind the lock: whoever was first has counted what is no change any more.
      const inside = { ...context, db: { ...db, client: connection as Database['client'] } }
      const current = await contentsOf(inside, feed, actor, linkTo)
      const before = await loadToldEvents(connection, teller)
      const changes = changesOf(before, current, context)
      await saveToldEvents(connection, teller, changes)
      return { current, told: toldAfter(before, changes) }
    })
    contents = written.current
    told = written.told
  } else if (!feed.lastUsedAt || feed.lastUsedAt < after(now, { minutes: -touchEvery.minutes })) {
    await touchFeed(db.client, feed, now)
  }

  const name = await feedName(db.client, feed, actor.language)
  const text = feedCalendar(
    name,
    told.map((event) => ({
      uid: uidOf(feed.id, event.key),
      sequence: event.sequence,
      changedAt: event.changedAt,
      isCancelled: event.cancelledAt !== null,
      content: contents.get(event.key) ?? cancelledContent(event, actor),
    })),
  )
  const etag = createHash('sha256').update(text).digest('base64url').slice(0, 27)
  const lastModified = told.reduce(
    (latest, { changedAt }) => (changedAt > latest ? changedAt : latest),
    feed.createdAt,
  )
  return { ok: true, text, etag, lastModified }
}

function changesOf(
  told: readonly ToldEvent[],
  contents: ReadonlyMap<string, FeedContent>,
  context: FeedContext,
): FeedChanges {
  const current = [...contents].map(([key, content]) => ({
    key,
    day: content.day,
    hash: hashOfContent(content),
  }))
  return feedChanges(told, current, context)
}

/** What the feed is to tell, by the deadline's key: nothing unconfirmed, and nothing its maker may not read. */
async function contentsOf(
  context: FeedContext,
  feed: Feed,
  actor: Actor,
  linkTo: LinkTo,
): Promise<Map<string, FeedContent>> {
  const { secretariatId } = feed
  const db = context.db.client
  const listed = await listDeadlines(
    { ...context, actor },
    {
      from: firstDayOfFeed(context.today),
      states: ['open', 'done'],
      ...(feed.scope === 'person' && { contactId: feed.subjectId }),
      ...(feed.scope === 'plan' && { planId: feed.subjectId }),
    },
  )
  if (!listed.ok) return new Map()
  const deadlines = await ofFunder(context, feed, actor, listed.deadlines)
  const people = deadlines.flatMap(({ responsibleId, deputyId }) =>
    [responsibleId ?? [], deputyId ?? []].flat(),
  )
  const names = {
    contacts: byId(await loadContacts(db, secretariatId, { id: { in: [...new Set(people)] } })),
    plans: byId(await loadPlans(db, secretariatId)),
  }
  return new Map(deadlines.map((deadline) => [deadline.key, feedContent(deadline, { actor, names, linkTo })]))
}

async function ofFunder(
  { db }: FeedContext,
  feed: Feed,
  actor: Actor,
  deadlines: readonly Deadline[],
): Promise<readonly Deadline[]> {
  if (feed.scope !== 'funder') return deadlines
  if (!may(actor, 'read', 'grant')) return []
  const grants = await loadGrants(db.client, feed.secretariatId, { funderId: feed.subjectId })
  const ids = new Set(grants.map(({ id }) => id))
  return deadlines.filter(({ grantId }) => grantId !== null && ids.has(grantId))
}
