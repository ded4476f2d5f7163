import type { SecretariatId } from '../domain/access/secretariat-id'
import { day } from '../domain/calendar/day'
import { instant } from '../domain/calendar/instant'
import type { FeedChanges, ToldEvent } from '../domain/feeds/feed-changes'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** Whose feed has told: each feed has its own words and its own readers, so its own counts. */
export interface Teller {
  secretariatId: SecretariatId
  feedId: string
}

/** More at once would pass the number of parameters that SQLite takes. */
const batch = 500

/** What a feed has told so far. The row's `key` is the feed and the deadline, its `hash` the day and the words. */
export async function loadToldEvents(db: Db, { secretariatId, feedId }: Teller): Promise<ToldEvent[]> {
  const rows = await db.feedEvent.findMany({
    where: { secretariatId, key: { startsWith: `${feedId}/` } },
    select: { key: true, hash: true, sequence: true, changedAt: true, cancelledAt: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({
    key: row.key.slice(feedId.length + 1),
    day: day(row.hash.slice(0, 10)),
    hash: row.hash.slice(11),
    sequence: row.sequence,
    changedAt: instant(row.changedAt),
    cancelledAt: row.cancelledAt && instant(row.cancelledAt),
  }))
}

export async function saveToldEvents(
  db: Db,
  { secretariatId, feedId }: Teller,
  { created, changed, forgotten }: FeedChanges,
): Promise<void> {
  const told = (event: ToldEvent) => ({
    hash: `${event.day} ${event.hash}`,
    sequence: event.sequence,
    changedAt: event.changedAt,
    cancelledAt: event.cancelledAt,
  })
  const rowKey = (key: string) => `${feedId}/${key}`
  for (let start = 0; start < created.length; start += batch) {
    await db.feedEvent.createMany({
      data: created
        .slice(start, start + batch)
        .map((event) => ({ ...told(event), secretariatId, id: newId(), key: rowKey(event.key) })),
    })
  }
  for (const event of changed) {
    await db.feedEvent.updateMany({ where: { secretariatId, key: rowKey(event.key) }, data: told(event) })
  }
  for (let start = 0; start < forgotten.length; start += batch) {
    const keys = forgotten.slice(start, start + batch).map(rowKey)
    await db.feedEvent.deleteMany({ where: { secretariatId, key: { in: keys } } })
  }
}
