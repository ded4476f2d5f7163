import { may, maySeeSalaries, readsOnlyOwn } from '~/domain/access/rights'
import type { Activity } from '~/domain/activities/activity'
import { activityPeriod, endsBeforePlan } from '~/domain/activities/activity'
import { addToMonth, monthOf } from '~/domain/calendar/month'
import type { ActivityCoverage, PlanCoverage } from '~/domain/funding/coverage-types'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { indexRecords } from '~/domain/funding/records-index'
import { isOutsideGrant } from '~/domain/grants/grant-problems'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadVersions } from '~/persistence/records/load-versions.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadStageChanges } from '~/persistence/records/stage-changes.server'
import { historyOf } from '../audit/history-of.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { stripOf } from '../overview/strip'
import { loadOwn } from '../own-plans.server'
import { planChoice } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import { costLineRows, sourceRows, yearsOf } from './activity-money'
import type {
  ActivityAnchoring,
  ActivityMoney,
  AllocationRow,
  LoadActivityResult,
  Verdict,
} from './activity-page'
import { activityStanding } from './activity-standing.server'
import { ownerOf, reasonsShown } from './anchoring-standing'
import { goesDownOf } from './goes-down'
import { staffingPositions } from './staffing-positions'

/** One activity with who pays it, what it costs, who works on it, where it goes after the plan, and its trail. */
export async function loadActivity(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadActivityResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'activity')) return forbidden
  const [activity] = await loadActivities(db, secretariatId, { id })
  const isHidden = readsOnlyOwn(actor) && !(await loadOwn(db, actor)).activityIds.has(id)
  if (!activity || isHidden) return notFound('activity')
  const kept = await keptCoverage(database, secretariatId, activity.planId, today)
  const figures = kept?.plans[0]
  const coverage = figures?.activities.find((candidate) => candidate.activityId === id)
  if (!kept || !figures || !coverage) return notFound('activity')
  const index = indexRecords(kept.records)
  const plan = index.plans.get(activity.planId)!
  const anchorings = index.anchoringsOf(id)
  const people = [activity.responsibleId, activity.deputyId, ...anchorings.map((one) => one.ownerContactId)]
  const contacts = byId(
    await loadContacts(db, secretariatId, { id: { in: people.filter((one) => one !== null) } }),
  )
  const seesAmounts = may(actor, 'seeAmounts', 'activity')
  const versions = await loadVersions(db, secretariatId, 'activities', 'id', [id])
  return {
    ok: true,
    activity: seesAmounts ? activity : { ...activity, costAfterPlan: null },
    version: versions.get(id) ?? 0,
    plan: planChoice(plan, today),
    period: activityPeriod(activity, plan),
    endsBeforePlan: endsBeforePlan(activity, plan),
    responsible: namedIn(contacts, activity.responsibleId),
    deputy: namedIn(contacts, activity.deputyId),
    continues: inPlan(index.activities.get(activity.continuesId ?? ''), index),
    continuedBy: index.successorsOf(id).flatMap((next) => inPlan(next, index) ?? []),
    level: coverage.level,
    flags: coverage.flags,
    verdict: verdictOf(coverage, figures, today),
    strip: stripOf(coverage, figures),
    money: seesAmounts ? await moneyOf(context, activity, { kept, figures, coverage, index }) : null,
    positions: staffingPositions(activity, index, today),
    anchorings: await anchoringRows(context, activity, index, contacts),
    standing: seesAmounts ? await activityStanding(context, activity, kept) : null,
    history: await historyOf(context, [
      id,
      ...index.costLinesOf(id).map((line) => line.id),
      ...index.allocationsTo(id).map((allocation) => allocation.id),
      ...anchorings.map((anchoring) => anchoring.id),
    ]),
    may: {
      update: may(actor, 'update', 'activity'),
      delete: may(actor, 'delete', 'activity'),
      editSalaries: may(actor, 'update', 'costLine') && maySeeSalaries(actor),
      allocate: may(actor, 'create', 'allocation'),
    },
  }
}

function inPlan(activity: Activity | undefined, index: RecordsIndex) {
  if (!activity) return null
  return { id: activity.id, name: activity.name, plan: index.plans.get(activity.planId)?.name ?? '' }
}

function verdictOf(
  coverage: ActivityCoverage,
  figures: PlanCoverage,
  today: UseCaseContext['today'],
): Verdict {
  const { firstUncoveredMonth: first } = coverage
  const lastSeen = figures.months.at(-1)!
  const from = monthOf(today) > figures.months[0]! ? monthOf(today) : figures.months[0]!
  return {
    coveredThrough: first === null ? lastSeen : first > from ? addToMonth(first, -1) : null,
    firstUncoveredMonth: first,
    horizon: figures.horizon,
  }
}

interface Worked {
  kept: KeptCoverage
  figures: PlanCoverage
  coverage: ActivityCoverage
  index: RecordsIndex
}

async function moneyOf(
  { db: { client: db }, actor }: UseCaseContext,
  activity: Activity,
  { kept, figures, coverage, index }: Worked,
): Promise<ActivityMoney> {
  const { secretariatId } = actor
  const plan = index.plans.get(activity.planId)!
  const lineVersions = await loadVersions(db, secretariatId, 'costLines', 'activityId', [activity.id])
  const versions = await loadVersions(db, secretariatId, 'allocations', 'activityId', [activity.id])
  const matching = await loadGrantParticulars(db, secretariatId, { matchesId: { not: null } })
  return {
    months: coverage.months,
    years: yearsOf(coverage.months),
    sources: sourceRows(coverage, figures.months, index, kept.records.anchorings, actor),
    annualNeed: coverage.annualNeed,
    annualGap: coverage.annualGap,
    annualMissing: coverage.annualMissing,
    chance: coverage.chance,
    expectedUncovered: coverage.expectedUncovered,
    openApplications: coverage.openApplications,
    bounds: coverage.uncoveredBounds,
    costLines: costLineRows(
      index.costLinesOf(activity.id),
      lineVersions,
      activityPeriod(activity, plan),
      actor,
    ),
    allocations: index.allocationsTo(activity.id).flatMap((allocation): AllocationRow[] => {
      const grant = index.grants.get(allocation.grantId)
      if (!grant) return []
      return [
        {
          id: allocation.id,
          version: versions.get(allocation.id) ?? 0,
          grant: {
            id: grant.id,
            name: grant.reference,
            status: grant.status,
            title: grant.title,
            funder: index.organisations.get(grant.funderId)?.name ?? '',
          },
          activity: { id: activity.id, name: activity.name },
          amount: allocation.amount,
          from: allocation.from,
          through: allocation.through,
          isOutsideGrant: isOutsideGrant(allocation, grant),
        },
      ]
    }),
    goesDown: goesDownOf(coverage, figures, index, (id) => matching.get(id)?.matchesId ?? null, actor),
  }
}

async function anchoringRows(
  { db: { client: db }, actor }: UseCaseContext,
  activity: Activity,
  index: RecordsIndex,
  contacts: ReadonlyMap<string, { id: string; name: string }>,
): Promise<ActivityAnchoring[]> {
  const { secretariatId } = actor
  const anchorings = index.anchoringsOf(activity.id)
  const ids = anchorings.map((anchoring) => anchoring.id)
  const versions = await loadVersions(db, secretariatId, 'anchorings', 'activityId', [activity.id])
  const steps = await loadStageChanges(db, secretariatId, ids)
  const plan = index.plans.get(activity.planId)!
  return anchorings.map((anchoring) => ({
    id: anchoring.id,
    version: versions.get(anchoring.id) ?? 0,
    stage: anchoring.stage,
    owner: ownerOf(anchoring, index),
    contact: namedIn(contacts, anchoring.ownerContactId),
    amount: may(actor, 'seeAmounts', 'anchoring') ? anchoring.amount : null,
    from: anchoring.from,
    documentation: anchoring.documentation,
    volunteersOnly: anchoring.volunteersOnly,
    falseReasons: reasonsShown(anchoring, plan, index),
    stageChanges: steps
      .filter((step) => step.anchoringId === anchoring.id)
      .map(({ to, on, actor: by, reason }) => ({ to, on, actor: by, reason })),
  }))
}
