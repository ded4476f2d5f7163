import type { RecordKind } from '~/domain/access/rights'
import { maySeeSalaries } from '~/domain/access/rights'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { listAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { kindOfList } from '~/persistence/records/record-lists.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import type { Conflict } from '../refusals'

/** The most changes that a conflict tells of; who has been away longer starts from what is there now. */
const mostTold = 20

/** Null while a record still has the version a form was opened with; otherwise what has happened since. */
export async function conflictOf<Values>(
  db: Db,
  context: UseCaseContext,
  list: keyof SecretariatRecords,
  id: string,
  opened: { version: number; current: Values },
): Promise<Conflict<Values> | null> {
  const version = (await loadVersion(db, context.actor.secretariatId, list, id)) ?? 0
  return conflictAt(db, context, { kind: kindOfList[list], id, version }, opened)
}

/** The same for a record that is in no list; `version` is the one it has now. */
export async function conflictAt<Values>(
  db: Db,
  { actor }: UseCaseContext,
  { kind, id, version }: { kind: RecordKind; id: string; version: number },
  opened: { version: number; current: Values },
): Promise<Conflict<Values> | null> {
  if (version === opened.version) return null
  const missed = Math.min(mostTold, Math.max(1, version - opened.version))
  const entries = await listAudit(
    db,
    actor.secretariatId,
    { recordKind: kind, recordId: id, take: missed },
    maySeeSalaries(actor),
  )
  return {
    ok: false,
    reason: 'conflict',
    current: opened.current,
    version,
    changedBy: entries[0]?.actor ?? null,
    changedAt: entries[0]?.at ?? null,
    changes: entries.reverse().flatMap((entry) => entry.changes),
  }
}
