import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { AnchoringStage } from '../../domain/anchoring/anchoring'
import { anchoringStages } from '../../domain/anchoring/anchoring'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Db } from '../db.server'
import { oneOf } from './record-table.server'

export interface StageChange {
  anchoringId: string
  to: AnchoringStage
  on: Day
  actor: string
  reason: string | null
}

/** The steps anchorings have taken, in the order they were taken. */
export async function loadStageChanges(
  db: Db,
  secretariatId: SecretariatId,
  anchoringIds: readonly string[],
): Promise<StageChange[]> {
  const rows = await db.anchoringStageChange.findMany({
    where: { secretariatId, anchoringId: { in: [...anchoringIds] } },
    orderBy: [{ on: 'asc' }, { at: 'asc' }, { id: 'asc' }],
    select: { anchoringId: true, to: true, on: true, actor: true, reason: true },
  })
  return rows.map((row) => ({ ...row, to: oneOf(anchoringStages, row.to), on: day(row.on) }))
}
