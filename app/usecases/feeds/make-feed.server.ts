import type { FeedScope } from '~/domain/feeds/feed-scope'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { createFeed } from '~/persistence/feeds.server'
import { hashOfToken, newToken } from '../access/tokens.server'
import type { UseCaseContext } from '../context'
import type { Invalid } from '../refusals'
import { invalid } from '../refusals'
import { deadlineSubjects } from '../deadlines/deadline-subjects.server'

export type MakeFeedResult =
  /** `token` is the end of the feed's address, shown this once. */
  { ok: true; id: string; token: string; name: string } | Invalid

/** Makes a feed of something its maker may read. What it shows follows the maker's rights, now and later. */
export async function makeFeed(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { scope, subjectId }: { scope: FeedScope; subjectId: string },
): Promise<MakeFeedResult> {
  const choices = await deadlineSubjects(db.client, actor)
  const subject = choices[scope].find(({ id }) => id === subjectId)
  if (!subject) return invalid([{ field: 'subject', problem: 'unknownReference' }])
  const token = newToken()
  return inTransaction(db, async (db) => {
    const feed = { scope, subjectId, tokenHash: hashOfToken(token), createdById: actor.userId }
    const id = await createFeed(db, actor.secretariatId, feed, now)
    await recordAudit(db, actor, now, {
      action: 'create',
      recordKind: 'token',
      recordId: id,
      recordName: subject.name,
      planId: null,
      changes: [],
    })
    return { ok: true, id, token, name: subject.name }
  })
}
