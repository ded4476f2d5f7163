import type { SecretariatId } from '../domain/access/secretariat-id'
import { dayToAct } from '../domain/board/board-decision'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type {
  DatedAgreement,
  DatedAnchoringStep,
  DatedMilestone,
  DatedPositionAgreement,
  DeadlineRecords,
  DecisionDay,
  GrantDates,
} from '../domain/deadlines/deadline-records'
import { agreementKinds } from '../domain/agreements/agreement'
import { anchoringSubjectKinds } from '../domain/anchoring/anchoring'
import type { Db } from './db.server'
import { loadBodies, loadMeetings } from './records/bodies.server'
import { dayOrNull } from './records/columns'
import { loadGrants, loadInstalments } from './records/grants.server'
import { loadOrganisations } from './records/organisations.server'
import { loadPlans } from './records/plans.server'
import { loadPositionShares } from './records/positions.server'
import { byParent, oneOf } from './records/record-table.server'
import { loadObligations, loadRequirements } from './records/requirements.server'

const owners = { responsibleId: true, deputyId: true } as const
const kept = { ...owners, recordedOn: true } as const

/** Everything of a secretariat that has a day. A fixed number of queries, however much there is. */
export async function loadDeadlineRecords(db: Db, secretariatId: SecretariatId): Promise<DeadlineRecords> {
  const where = { secretariatId }
  return {
    plans: await loadPlans(db, secretariatId),
    organisations: await loadOrganisations(db, secretariatId),
    grants: await loadGrants(db, secretariatId),
    instalments: await loadInstalments(db, secretariatId),
    requirements: await loadRequirements(db, secretariatId),
    obligations: await loadObligations(db, secretariatId),
    bodies: await loadBodies(db, secretariatId),
    meetings: await loadMeetings(db, secretariatId),
    activities: await db.activity.findMany({ where, select: { id: true, planId: true, name: true } }),
    positions: await loadPostDays(db, secretariatId),
    positionShares: await loadPositionShares(db, secretariatId),
    anchorings: await loadSubjects(db, secretariatId),
    collaborations: await db.collaboration.findMany({
      where,
      select: { id: true, planId: true, name: true },
    }),
    milestones: await loadMilestones(db, secretariatId),
    agreements: await loadDatedAgreements(db, secretariatId),
    positionAgreements: await loadPositionAgreements(db, secretariatId),
    changeRequests: (
      await db.changeRequest.findMany({
        where,
        orderBy: { id: 'asc' },
        select: { id: true, grantId: true, text: true, day: true, requestedOn: true, ...kept },
      })
    ).map((row) => ({ ...withDay(row), day: day(row.day), requestedOn: dayOrNull(row.requestedOn) })),
    anchoringSteps: await loadSteps(db, secretariatId),
    grantDates: await loadGrantDates(db, secretariatId),
    instalmentsKept: byId(
      (await db.instalment.findMany({ where, select: { id: true, requestedOn: true, ...kept } })).map(
        (row) => ({ ...withDay(row), requestedOn: dayOrNull(row.requestedOn) }),
      ),
    ),
    bodiesKept: byId(await db.body.findMany({ where, select: { id: true, ...owners } })),
    recordedOn: await loadRecordedOn(db, secretariatId),
    decisions: await loadDecisionDays(db, secretariatId),
  }
}

function withDay<T extends { recordedOn: string }>(row: T): T & { recordedOn: Day } {
  return { ...row, recordedOn: day(row.recordedOn) }
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

async function loadPostDays(db: Db, secretariatId: SecretariatId): Promise<DeadlineRecords['positions']> {
  const rows = await db.position.findMany({
    where: { secretariatId },
    select: {
      id: true,
      planId: true,
      name: true,
      employerId: true,
      dailyLeaderContactId: true,
      from: true,
      through: true,
      noticeMonths: true,
    },
  })
  return rows.map((row) => ({ ...row, from: day(row.from), through: dayOrNull(row.through) }))
}

async function loadSubjects(db: Db, secretariatId: SecretariatId): Promise<DeadlineRecords['anchorings']> {
  const rows = await db.anchoring.findMany({
    where: { secretariatId },
    select: { id: true, subjectKind: true, activityId: true, collaborationId: true, planId: true },
  })
  return rows.map((row) => ({ ...row, subjectKind: oneOf(anchoringSubjectKinds, row.subjectKind) }))
}

async function loadMilestones(db: Db, secretariatId: SecretariatId): Promise<DatedMilestone[]> {
  const rows = await db.milestone.findMany({
    where: { secretariatId },
    select: { id: true, activityId: true, title: true, day: true, status: true, doneOn: true, ...kept },
  })
  return rows.map(({ status, doneOn, ...row }) => ({
    ...withDay(row),
    day: day(row.day),
    isDone: doneOn !== null || status === 'done',
  }))
}

async function loadDatedAgreements(db: Db, secretariatId: SecretariatId): Promise<DatedAgreement[]> {
  const rows = await db.agreement.findMany({
    where: { secretariatId },
    select: {
      id: true,
      planId: true,
      kind: true,
      title: true,
      effortArea: true,
      approvedOn: true,
      validFrom: true,
      validThrough: true,
      sortOrder: true,
      ...kept,
    },
  })
  return rows.map((row) => ({
    ...withDay(row),
    kind: oneOf(agreementKinds, row.kind),
    approvedOn: dayOrNull(row.approvedOn),
    validFrom: dayOrNull(row.validFrom),
    validThrough: dayOrNull(row.validThrough),
  }))
}

async function loadPositionAgreements(
  db: Db,
  secretariatId: SecretariatId,
): Promise<DatedPositionAgreement[]> {
  const agreements = await db.positionAgreement.findMany({
    where: { secretariatId },
    select: { id: true, positionId: true, validFrom: true, validThrough: true, recordedOn: true },
  })
  const evaluations = await db.positionEvaluation.findMany({
    where: { secretariatId },
    orderBy: { day: 'asc' },
    select: { id: true, agreementId: true, day: true, doneOn: true },
  })
  const evaluationsOf = byParent(evaluations, 'agreementId')
  return agreements.map((row) => ({
    ...withDay(row),
    validFrom: dayOrNull(row.validFrom),
    validThrough: dayOrNull(row.validThrough),
    evaluations: (evaluationsOf.get(row.id) ?? []).map((evaluation) => ({
      id: evaluation.id,
      day: day(evaluation.day),
      doneOn: dayOrNull(evaluation.doneOn),
    })),
  }))
}

async function loadSteps(db: Db, secretariatId: SecretariatId): Promise<DatedAnchoringStep[]> {
  const rows = await db.anchoringStep.findMany({
    where: { secretariatId, day: { not: null } },
    select: {
      id: true,
      anchoringId: true,
      title: true,
      day: true,
      doneOn: true,
      isOrderlyClose: true,
      ...kept,
    },
  })
  return rows.flatMap(({ day: on, doneOn, ...row }) =>
    on === null ? [] : [{ ...withDay(row), day: day(on), doneOn: dayOrNull(doneOn) }],
  )
}

async function loadGrantDates(db: Db, secretariatId: SecretariatId): Promise<Map<string, GrantDates>> {
  const rows = await db.grant.findMany({
    where: { secretariatId },
    select: {
      id: true,
      expectedAnswer: true,
      startBy: true,
      useBy: true,
      extensionBefore: true,
      vouchersUntil: true,
      ...kept,
    },
  })
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      {
        ...withDay(row),
        expectedAnswer: dayOrNull(row.expectedAnswer),
        startBy: dayOrNull(row.startBy),
        useBy: dayOrNull(row.useBy),
        extensionBefore: dayOrNull(row.extensionBefore),
        vouchersUntil: dayOrNull(row.vouchersUntil),
      },
    ]),
  )
}

/**
 * What a frozen paper asks a board to decide, until it is carried out: by the last day it can be, and what is
 * postponed by the day it comes up again. Whoever answers for the activity sees to it.
 */
async function loadDecisionDays(db: Db, secretariatId: SecretariatId): Promise<DecisionDay[]> {
  const decisions = await db.boardDecision.findMany({
    where: { secretariatId, review: { status: { not: 'draft' } } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      reviewId: true,
      activityId: true,
      subject: true,
      decision: true,
      latestOn: true,
      postponedTo: true,
      carriedOutOn: true,
      recordedOn: true,
      review: { select: { planId: true } },
    },
  })
  const activityIds = decisions.flatMap(({ activityId }) => activityId ?? [])
  const activities = byId(
    activityIds.length === 0
      ? []
      : await db.activity.findMany({
          where: { secretariatId, id: { in: activityIds } },
          select: { id: true, ...owners },
        }),
  )
  return decisions.flatMap((decision) => {
    const on = dayToAct({
      decision: decision.decision === 'postpone' ? 'postpone' : null,
      postponedTo: dayOrNull(decision.postponedTo),
      latestOn: dayOrNull(decision.latestOn),
    })
    if (on === null) return []
    const { id, reviewId, subject, review, carriedOutOn, recordedOn } = decision
    const { responsibleId = null, deputyId = null } = activities.get(decision.activityId ?? '') ?? {}
    const isDone = carriedOutOn !== null
    const of = { responsibleId, deputyId, recordedOn: day(recordedOn) }
    return [{ id, reviewId, subject, day: on, planId: review.planId, isDone, ...of }]
  })
}

async function loadRecordedOn(db: Db, secretariatId: SecretariatId): Promise<Map<string, Day>> {
  const question = { where: { secretariatId }, select: { id: true, recordedOn: true } } as const
  const rows = [
    ...(await db.plan.findMany(question)),
    ...(await db.position.findMany(question)),
    ...(await db.meeting.findMany(question)),
  ]
  return new Map(rows.map((row) => [row.id, day(row.recordedOn)]))
}
