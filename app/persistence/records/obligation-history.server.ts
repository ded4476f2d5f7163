import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Instant } from '../../domain/calendar/instant'
import { instant } from '../../domain/calendar/instant'
import type { ObligationStatus } from '../../domain/reporting/requirement'
import { obligationStatuses } from '../../domain/reporting/requirement'
import type { Db } from '../db.server'
import { newId } from '../new-id.server'
import { oneOf } from './record-table.server'

/** One step of an obligation's life; the note is the funder's words, a reason or why a step was taken back. */
export interface ObligationStep {
  obligationId: string
  from: ObligationStatus | null
  to: ObligationStatus
  note: string | null
}

export async function recordObligationStep(
  db: Db,
  secretariatId: SecretariatId,
  step: ObligationStep,
  by: { actor: string; at: Instant },
): Promise<void> {
  await db.obligationStatusChange.create({
    data: { ...step, ...by, secretariatId, id: newId() },
    select: { id: true },
  })
}

/** Says more of a step that is written down already: where it came from, in whose words, by whom and when. */
export async function retellObligationStep(
  db: Db,
  secretariatId: SecretariatId,
  { obligationId, to, from, note }: ObligationStep,
  by: { actor: string; at: Instant },
): Promise<void> {
  await db.obligationStatusChange.updateMany({
    where: { secretariatId, obligationId, to },
    data: { from, note, ...by },
  })
}

/** The steps of obligations, in the order they were taken. */
export async function loadObligationSteps(
  db: Db,
  secretariatId: SecretariatId,
  obligationIds: readonly string[],
): Promise<(ObligationStep & { actor: string; at: Instant })[]> {
  const rows = await db.obligationStatusChange.findMany({
    where: { secretariatId, obligationId: { in: [...obligationIds] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { obligationId: true, from: true, to: true, note: true, actor: true, at: true },
  })
  return rows.map((row) => ({
    ...row,
    from: row.from === null ? null : oneOf(obligationStatuses, row.from),
    to: oneOf(obligationStatuses, row.to),
    at: instant(row.at),
  }))
}
