import { may, maySeeSalaries } from '~/domain/access/rights'
import { listAudit } from '~/persistence/audit.server'
import type { UseCaseContext } from '../context'
import type { HistoryEntry } from './history'

/** The latest changes of records, newest first; null to those who may not read the trail. */
export async function historyOf(
  { db: { client: db }, actor }: UseCaseContext,
  recordIds: readonly string[],
  take = 20,
): Promise<HistoryEntry[] | null> {
  if (!may(actor, 'read', 'audit')) return null
  const asked = { recordId: { in: [...recordIds] }, take }
  const entries = await listAudit(db, actor.secretariatId, asked, maySeeSalaries(actor))
  return entries.map(({ id, at, actor: by, action, recordKind, recordId, recordName, changes }) => ({
    id,
    at,
    actor: by,
    action,
    kind: recordKind,
    recordId,
    recordName,
    changes,
  }))
}
