import { maySeeSalaries } from '~/domain/access/rights'
import type { RecordKind } from '~/domain/access/rights'
import { listAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import type { UseCaseContext } from '../context'
import type { Conflict } from '../refusals'

/**
 * A number that stands for what a row says, for rows that keep no version: a form opened at another number than the
 * row has now was opened before somebody changed it. 1 … 2³².
 */
export function contentVersion(row: object): number {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(row)) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0) + 1
}

/** Null while a row still says what it said when the form was opened; otherwise what it says now. */
export async function contentConflictOf<Values extends object>(
  db: Db,
  { actor }: UseCaseContext,
  kind: RecordKind,
  current: Values & { id: string },
  opened: number,
): Promise<Conflict<Values> | null> {
  const version = contentVersion(current)
  if (version === opened) return null
  const query = { recordKind: kind, recordId: current.id, take: 1 }
  const [last] = await listAudit(db, actor.secretariatId, query, maySeeSalaries(actor))
  return {
    ok: false,
    reason: 'conflict',
    current,
    version,
    changedBy: last?.actor ?? null,
    changedAt: last?.at ?? null,
    changes: last?.changes ?? [],
  }
}
