import type { RecordKind } from '~/domain/access/rights'
import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { LoadHistoryResult } from './history'
import { historyOf } from './history-of.server'

/** The trail of one record, newest first; a reader without the right to salaries gets those values taken out. */
export async function loadHistory(
  context: UseCaseContext,
  { kind, id }: { kind: RecordKind; id: string },
): Promise<LoadHistoryResult> {
  if (!may(context.actor, 'read', kind)) return forbidden
  const entries = await historyOf(context, [id], mostEntries)
  return entries ? { ok: true, entries, total: entries.length } : forbidden
}

/** As far back as one page shows. */
const mostEntries = 200
