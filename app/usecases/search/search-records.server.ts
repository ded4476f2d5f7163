import { may } from '~/domain/access/rights'
import { findByText } from '~/persistence/records/find-by-text.server'
import { searchTextOf } from '~/persistence/records/record-table.server'
import type { UseCaseContext } from '../context'
import type { SearchRecordsResult } from './search-results'

/** So many of each kind are shown. */
const mostHits = 8

/**
 * The search of the top bar: activities, grants, agreements, collaborations, contacts and
 * organisations whose folded text has every word.
 */
export async function searchRecords(
  { db: { client: db }, actor }: UseCaseContext,
  { text }: { text: string },
): Promise<SearchRecordsResult> {
  const words = searchTextOf(text).split(/\s+/).filter(Boolean).slice(0, 8)
  // A partner reads its own activities only, and finds them in its list.
  if (words.join('').length < 2 || !may(actor, 'read', 'organisation'))
    return { ok: true, hits: [], hasMore: false }
  const found = await findByText(db, actor.secretariatId, words, mostHits + 1)
  const hits = found.flatMap(({ kind, rows }) => rows.slice(0, mostHits).map((row) => ({ kind, ...row })))
  return { ok: true, hits, hasMore: found.some(({ rows }) => rows.length > mostHits) }
}
