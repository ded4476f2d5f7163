import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { AnchoringStage } from '../../domain/anchoring/anchoring'
import { anchoringStages } from '../../domain/anchoring/anchoring'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import type { Db } from '../db.server'
import { newId } from '../new-id.server'
import { oneOf } from './record-table.server'
import { deleteRows, insertRows } from './write-rows.server'

export interface StageChange {
  anchoringId: string
  from: AnchoringStage | null
  to: AnchoringStage
  on: Day
  actor: string
  reason: string | null
  /** What shows it. */
  evidence: string | null
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
    select: { anchoringId: true, from: true, to: true, on: true, actor: true, reason: true, evidence: true },
  })
  return rows.map((row) => ({
    ...row,
    from: row.from === null ? null : oneOf(anchoringStages, row.from),
    to: oneOf(anchoringStages, row.to),
    on: day(row.on),
  }))
}

/** Adds a step to an anchoring's history. */
export async function insertStageChange(
  db: Db,
  secretariatId: SecretariatId,
  change: StageChange & { from: AnchoringStage; at: Instant },
): Promise<void> {
  await insertRows(db, 'AnchoringStageChange', [
    { ...change, secretariatId, id: newId(), at: new Date(change.at) },
  ])
}

/** Writes the histories of anchorings in place of what was noted when they were first known. */
export async function replaceStageChanges(
  db: Db,
  secretariatId: SecretariatId,
  changes: readonly (StageChange & { from: AnchoringStage; at: Instant })[],
): Promise<void> {
  const ids = [...new Set(changes.map(({ anchoringId }) => anchoringId))]
  await deleteRows(db, 'AnchoringStageChange', secretariatId, 'anchoringId', ids)
  for (const change of changes) await insertStageChange(db, secretariatId, change)
}
