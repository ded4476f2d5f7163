import { may } from '~/domain/access/rights'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { daysBetween } from '~/domain/calendar/day'
import { listTrash as listTrashEntries } from '~/persistence/trash.server'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import { pageOf } from '../activities/page-of'
import type { ListTrashResult } from './trash-list'

/** What can still be brought back, latest first. */
export async function listTrash(
  { db: { client: db }, actor, now }: UseCaseContext,
  { page = 1 }: { page?: number },
): Promise<ListTrashResult> {
  if (!may(actor, 'read', 'trash')) return forbidden
  const entries = await listTrashEntries(db, actor.secretariatId, now)
  const { rows, ...place } = pageOf(entries, page)
  return {
    ok: true,
    ...place,
    rows: rows.map((entry) => ({
      trashId: entry.id,
      kind: entry.recordKind,
      recordId: entry.recordId,
      name: entry.recordName,
      deletedAt: entry.deletedAt,
      deletedBy: entry.deletedBy,
      expiresAt: entry.expiresAt,
      daysLeft: Math.max(0, daysBetween(dayInCopenhagen(now), dayInCopenhagen(entry.expiresAt))),
    })),
  }
}
