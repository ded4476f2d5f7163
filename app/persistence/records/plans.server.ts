import { day } from '../../domain/calendar/day'
import type { Plan } from '../../domain/plans/plan'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import type { RecordTable } from './record-table.server'
import { byParent, searchTextOf, underParents } from './record-table.server'

export const planTable: RecordTable<Plan> = {
  table: 'Plan',
  columns: (plan) => ({
    name: plan.name,
    searchText: searchTextOf(plan.name),
    from: plan.from,
    through: plan.through,
    pool: plan.pool,
    coFinancingRequired: plan.coFinancingRequired,
    holderId: plan.holderId,
    followsId: plan.followsId,
  }),
  lists: [
    {
      table: 'PlanEffortArea',
      parent: 'planId',
      items: (plan) => plan.effortAreas.map((name) => ({ name })),
      isOrdered: true,
    },
    {
      table: 'PlanArea',
      parent: 'planId',
      items: (plan) => plan.areas.map((name) => ({ name })),
      isOrdered: true,
    },
  ],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
  selfReference: { column: 'followsId', of: (plan) => plan.followsId },
}

export async function loadPlans(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.PlanWhereInput = {},
): Promise<Plan[]> {
  const rows = await db.plan.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      from: true,
      through: true,
      pool: true,
      coFinancingRequired: true,
      holderId: true,
      followsId: true,
    },
  })
  const ofThese = { secretariatId, ...underParents('planId', rows, where) }
  const inOrder = { orderBy: { sortOrder: 'asc' }, select: { planId: true, name: true } } as const
  const effortAreas = await db.planEffortArea.findMany({ where: ofThese, ...inOrder })
  const areas = await db.planArea.findMany({ where: ofThese, ...inOrder })
  const effortAreasOf = byParent(effortAreas, 'planId')
  const areasOf = byParent(areas, 'planId')
  return rows.map((row) => ({
    ...row,
    from: day(row.from),
    through: day(row.through),
    effortAreas: (effortAreasOf.get(row.id) ?? []).map((item) => item.name),
    areas: (areasOf.get(row.id) ?? []).map((item) => item.name),
  }))
}
