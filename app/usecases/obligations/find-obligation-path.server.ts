import { may } from '~/domain/access/rights'
import { loadObligations } from '~/persistence/records/requirements.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { obligationPath } from './obligation-address'

/** The page of what a row of progress is about: histories and searches know the row. */
export async function findObligationPath(
  { db, actor }: UseCaseContext,
  { recordId }: { recordId: string },
): Promise<{ ok: true; path: string } | Forbidden | NotFound> {
  if (!may(actor, 'read', 'obligation')) return forbidden
  const [record] = await loadObligations(db.client, actor.secretariatId, { id: recordId })
  return record ? { ok: true, path: obligationPath(record) } : notFound('obligation')
}
