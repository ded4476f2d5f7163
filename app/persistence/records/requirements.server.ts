import { day } from '../../domain/calendar/day'
import { oere } from '../../domain/money/oere'
import type { ObligationRecord, Requirement, RequirementCondition } from '../../domain/reporting/requirement'
import { artefacts, consequences, obligationStatuses, shifts } from '../../domain/reporting/requirement'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { dayOrNull } from './columns'
import type { RecordTable, Row } from './record-table.server'
import { byParent, oneOf, underParents } from './record-table.server'

export const requirementTable: RecordTable<Requirement> = {
  table: 'Requirement',
  columns: (requirement) => ({
    grantId: requirement.grantId,
    name: requirement.name,
    rule: requirement.rule,
    dueTime: requirement.dueTime,
    shift: requirement.shift,
    consequence: requirement.consequence,
    hours: requirement.hours,
    responsibleId: requirement.responsibleId,
    deputyId: requirement.deputyId,
    sourceText: requirement.sourceText,
    sourcePage: requirement.sourcePage,
    ...conditionColumns(requirement.condition),
    signerId: requirement.signerId,
    recordedOn: requirement.recordedOn,
  }),
  lists: [
    {
      table: 'RequirementArtefact',
      parent: 'requirementId',
      items: (requirement) => requirement.artefacts.map((artefact) => ({ artefact })),
      isOrdered: true,
      // Who makes and signs an artefact is kept beside the workbook's columns; a row that stays keeps it.
      keeps: { by: 'artefact', columns: ['makerId', 'signerId', 'hours'] },
    },
    {
      table: 'RequirementOrder',
      parent: 'requirementId',
      items: (requirement) => requirement.afterIds.map((afterId) => ({ afterId })),
      isOrdered: false,
    },
    {
      table: 'RequirementNotice',
      parent: 'requirementId',
      // With their own ids: what a notice causes is known by them.
      items: (requirement) => requirement.notices.map(({ id, day, note }) => ({ id, day, note })),
      isOrdered: false,
    },
  ],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: false,
}

function conditionColumns(condition: RequirementCondition | null): Row {
  const none = { conditionKind: null, conditionFirst: null, conditionLast: null, conditionAmount: null }
  if (condition === null) return none
  switch (condition.kind) {
    case 'projectYears':
      return {
        ...none,
        conditionKind: condition.kind,
        conditionFirst: condition.first,
        conditionLast: condition.last,
      }
    case 'lastProjectYear':
      return { ...none, conditionKind: condition.kind }
    case 'awardAbove':
    case 'awardUpTo':
    case 'awardFrom':
    case 'awardBelow':
      return { ...none, conditionKind: condition.kind, conditionAmount: BigInt(condition.amount) }
  }
}

function conditionOf(row: {
  conditionKind: string | null
  conditionFirst: number | null
  conditionLast: number | null
  conditionAmount: bigint | null
}): RequirementCondition | null {
  if (row.conditionKind === null) return null
  const kind = oneOf(
    ['projectYears', 'lastProjectYear', 'awardAbove', 'awardUpTo', 'awardFrom', 'awardBelow'] as const,
    row.conditionKind,
  )
  if (kind === 'projectYears') return { kind, first: row.conditionFirst ?? 1, last: row.conditionLast ?? 1 }
  if (kind === 'lastProjectYear') return { kind }
  return { kind, amount: oere(row.conditionAmount ?? 0n) }
}

export async function loadRequirements(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.RequirementWhereInput = {},
): Promise<Requirement[]> {
  const rows = await db.requirement.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      grantId: true,
      name: true,
      rule: true,
      dueTime: true,
      shift: true,
      consequence: true,
      hours: true,
      responsibleId: true,
      deputyId: true,
      sourceText: true,
      sourcePage: true,
      conditionKind: true,
      conditionFirst: true,
      conditionLast: true,
      conditionAmount: true,
      signerId: true,
      recordedOn: true,
    },
  })
  const ofThese = { secretariatId, ...underParents('requirementId', rows, where) }
  const artefactRows = await db.requirementArtefact.findMany({
    where: ofThese,
    orderBy: { sortOrder: 'asc' },
    select: { requirementId: true, artefact: true },
  })
  const orders = await db.requirementOrder.findMany({
    where: ofThese,
    orderBy: { id: 'asc' },
    select: { requirementId: true, afterId: true },
  })
  const notices = await db.requirementNotice.findMany({
    where: ofThese,
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
    select: { requirementId: true, id: true, day: true, note: true },
  })
  const noticesOf = byParent(notices, 'requirementId')
  const artefactsOf = byParent(artefactRows, 'requirementId')
  const ordersOf = byParent(orders, 'requirementId')
  return rows.map(({ conditionKind, conditionFirst, conditionLast, conditionAmount, ...row }) => ({
    ...row,
    shift: oneOf(shifts, row.shift),
    consequence: oneOf(consequences, row.consequence),
    condition: conditionOf({ conditionKind, conditionFirst, conditionLast, conditionAmount }),
    artefacts: (artefactsOf.get(row.id) ?? []).map((item) => oneOf(artefacts, item.artefact)),
    afterIds: (ordersOf.get(row.id) ?? []).map((order) => order.afterId),
    notices: (noticesOf.get(row.id) ?? []).map(({ id, day: on, note }) => ({ id, day: day(on), note })),
    recordedOn: day(row.recordedOn),
  }))
}

export const obligationTable: RecordTable<ObligationRecord> = {
  table: 'Obligation',
  columns: (obligation) => ({
    requirementId: obligation.requirementId,
    occurrence: obligation.occurrence,
    status: obligation.status,
    submittedOn: obligation.submittedOn,
    approvedOn: obligation.approvedOn,
    agreedDue: obligation.agreedDue,
    agreedReason: obligation.agreedReason,
    waivedReason: obligation.waivedReason,
    responsibleId: obligation.responsibleId,
    deputyId: obligation.deputyId,
    keptDue: obligation.keptDue,
    computedDue: obligation.computedDue,
    periodFrom: obligation.periodFrom,
    periodThrough: obligation.periodThrough,
  }),
  lists: [],
  isOrdered: false,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadObligations(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.ObligationWhereInput = {},
): Promise<ObligationRecord[]> {
  const rows = await db.obligation.findMany({
    where: { ...where, secretariatId },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      requirementId: true,
      occurrence: true,
      status: true,
      submittedOn: true,
      approvedOn: true,
      agreedDue: true,
      agreedReason: true,
      waivedReason: true,
      responsibleId: true,
      deputyId: true,
      keptDue: true,
      computedDue: true,
      periodFrom: true,
      periodThrough: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    status: oneOf(obligationStatuses, row.status),
    submittedOn: dayOrNull(row.submittedOn),
    approvedOn: dayOrNull(row.approvedOn),
    agreedDue: dayOrNull(row.agreedDue),
    keptDue: dayOrNull(row.keptDue),
    computedDue: dayOrNull(row.computedDue),
    periodFrom: dayOrNull(row.periodFrom),
    periodThrough: dayOrNull(row.periodThrough),
  }))
}
