import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Oere } from '../../domain/money/oere'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { amountColumn, dayOrNull, moneyOrNull } from './columns'
import { insertRows, lastSortOrder } from './write-rows.server'

interface StepRow {
  id: string
  anchoringId: string
  title: string
  day: Day | null
  responsibleId: string | null
  deputyId: string | null
  doneOn: Day | null
  /** What an orderly close costs. */
  cost: Oere | null
  isOrderlyClose: boolean
}

/** The steps of anchorings, by day; those without a day last. */
export async function loadAnchoringSteps(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.AnchoringStepWhereInput,
): Promise<(StepRow & { version: number })[]> {
  const rows = await db.anchoringStep.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      anchoringId: true,
      title: true,
      day: true,
      responsibleId: true,
      deputyId: true,
      doneOn: true,
      cost: true,
      isOrderlyClose: true,
      version: true,
    },
  })
  return rows
    .map((row) => ({
      ...row,
      day: dayOrNull(row.day),
      doneOn: dayOrNull(row.doneOn),
      cost: moneyOrNull(row.cost),
    }))
    .sort((a, b) => compareDays(a.day, b.day))
}

function compareDays(a: Day | null, b: Day | null): number {
  const [first, second] = [a ?? '9', b ?? '9']
  return first < second ? -1 : first > second ? 1 : 0
}

export async function insertAnchoringSteps(
  db: Db,
  secretariatId: SecretariatId,
  steps: readonly StepRow[],
  today: Day,
): Promise<void> {
  const last = await lastSortOrder(db, 'AnchoringStep', secretariatId)
  await insertRows(
    db,
    'AnchoringStep',
    steps.map((step, index) => ({
      ...step,
      cost: amountColumn(step.cost),
      secretariatId,
      sortOrder: last + index + 1,
      recordedOn: today,
    })),
  )
}

/** Overwrites a step whose version the caller has checked. */
export async function overwriteAnchoringStep(
  db: Db,
  secretariatId: SecretariatId,
  { id, anchoringId: _, ...step }: StepRow,
): Promise<void> {
  await db.anchoringStep.updateMany({
    where: { secretariatId, id },
    data: { ...step, cost: amountColumn(step.cost), version: { increment: 1 } },
  })
}
