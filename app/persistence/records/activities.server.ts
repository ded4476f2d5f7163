import type { Activity, CostLine } from '../../domain/activities/activity'
import { continuations, costBases, costKinds } from '../../domain/activities/activity'
import { oere } from '../../domain/money/oere'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { amountColumn, dayOrNull, moneyOrNull } from './columns'
import type { RecordTable } from './record-table.server'
import { byParent, oneOf, searchTextOf, underParents } from './record-table.server'

export const activityTable: RecordTable<Activity> = {
  table: 'Activity',
  columns: (activity) => ({
    planId: activity.planId,
    name: activity.name,
    searchText: searchTextOf(activity.name, activity.targetGroup),
    targetGroup: activity.targetGroup,
    from: activity.from,
    through: activity.through,
    responsibleId: activity.responsibleId,
    deputyId: activity.deputyId,
    value: activity.value,
    valueReason: activity.valueReason,
    continuation: activity.continuation,
    reduceShare: activity.reduceShare,
    costAfterPlan: amountColumn(activity.costAfterPlan),
    contributionSafety: activity.contributionSafety,
    contributionOpportunity: activity.contributionOpportunity,
    continuesId: activity.continuesId,
  }),
  lists: [
    {
      table: 'ActivityEffortArea',
      parent: 'activityId',
      items: (activity) => activity.effortAreas.map((name) => ({ name })),
      isOrdered: true,
    },
    {
      table: 'ActivityArea',
      parent: 'activityId',
      items: (activity) => activity.areas.map((name) => ({ name })),
      isOrdered: true,
    },
  ],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
  selfReference: { column: 'continuesId', of: (activity) => activity.continuesId },
}

export async function loadActivities(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.ActivityWhereInput = {},
): Promise<Activity[]> {
  const rows = await db.activity.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      planId: true,
      name: true,
      targetGroup: true,
      from: true,
      through: true,
      responsibleId: true,
      deputyId: true,
      value: true,
      valueReason: true,
      continuation: true,
      reduceShare: true,
      costAfterPlan: true,
      contributionSafety: true,
      contributionOpportunity: true,
      continuesId: true,
    },
  })
  const ofThese = { secretariatId, ...underParents('activityId', rows, where) }
  const inOrder = { orderBy: { sortOrder: 'asc' }, select: { activityId: true, name: true } } as const
  const effortAreas = await db.activityEffortArea.findMany({ where: ofThese, ...inOrder })
  const areas = await db.activityArea.findMany({ where: ofThese, ...inOrder })
  const effortAreasOf = byParent(effortAreas, 'activityId')
  const areasOf = byParent(areas, 'activityId')
  return rows.map((row) => ({
    ...row,
    from: dayOrNull(row.from),
    through: dayOrNull(row.through),
    continuation: oneOf(continuations, row.continuation),
    costAfterPlan: moneyOrNull(row.costAfterPlan),
    effortAreas: (effortAreasOf.get(row.id) ?? []).map((item) => item.name),
    areas: (areasOf.get(row.id) ?? []).map((item) => item.name),
  }))
}

export const costLineTable: RecordTable<CostLine> = {
  table: 'CostLine',
  columns: (line) => ({
    activityId: line.activityId,
    label: line.label,
    kind: line.kind,
    amount: BigInt(line.amount),
    basis: line.basis,
    from: line.from,
    through: line.through,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: false,
}

export async function loadCostLines(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.CostLineWhereInput = {},
): Promise<CostLine[]> {
  const rows = await db.costLine.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      activityId: true,
      label: true,
      kind: true,
      amount: true,
      basis: true,
      from: true,
      through: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    kind: row.kind === null ? null : oneOf(costKinds, row.kind),
    amount: oere(row.amount),
    basis: oneOf(costBases, row.basis),
    from: dayOrNull(row.from),
    through: dayOrNull(row.through),
  }))
}
