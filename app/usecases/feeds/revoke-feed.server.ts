import { may } from '~/domain/access/rights'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { listFeeds, revokeFeeds } from '~/persistence/feeds.server'
import type { UseCaseContext } from '../context'
import type { NotFound } from '../refusals'
import { notFound } from '../refusals'
import { subjectName } from './feed-name.server'

/** Ends a feed for good: one's own, or anybody's for who manages users. Its address is then unknown. */
export async function revokeFeed(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { id }: { id: string },
): Promise<{ ok: true; name: string } | NotFound> {
  const { secretariatId, userId } = actor
  return inTransaction(db, async (db) => {
    const feeds = await listFeeds(db, secretariatId, may(actor, 'manageUsers', 'user') ? null : userId)
    const feed = feeds.find((one) => one.id === id)
    if (!feed) return notFound('token')
    await revokeFeeds(db, secretariatId, { id }, now)
    const name = (await subjectName(db, feed)) ?? '–'
    await recordAudit(db, actor, now, {
      action: 'revoke',
      recordKind: 'token',
      recordId: id,
      recordName: name,
      planId: null,
      changes: [],
    })
    return { ok: true, name }
  })
}
