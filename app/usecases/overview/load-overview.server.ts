import { may, maySeeSalaries, readsOnlyOwn } from '~/domain/access/rights'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { monthOf } from '~/domain/calendar/month'
import type { PlanCoverage } from '~/domain/funding/coverage-types'
import { indexRecords } from '~/domain/funding/records-index'
import { moneyInDanger } from '~/domain/reporting/money-in-danger'
import type { Db } from '~/persistence/db.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { anchoringStanding } from '../activities/anchoring-standing'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import { rowOf } from '../anchoring/load-anchoring.server'
import type { SubjectStanding } from '../anchoring/subject-standing'
import { stillEnds } from '../anchoring/subject-standing'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { loadOwn } from '../own-plans.server'
import { keptObligations } from '../obligations/kept-obligations.server'
import { postsWithFindings } from '../positions/posts-with-findings.server'
import { coFinancingFigures } from '../plans/co-financing-figures'
import { chosenPlan, planChoices, planInView } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import { headlineOf } from './headline'
import { losingActivities } from './losing-activities'
import { nextDeadlines } from './next-deadlines.server'
import type { CliffMonth, FullOverview, LoadOverviewResult, OverviewInput, OwnActivity } from './overview'
import { aroundPlanEnd, stripOf, sumOfMonths, yearAfter } from './strip'

/**
 * What loses funding when a plan ends, by month and by activity, and which days come next. A partner gets its
 * own activities without kroner.
 */
export async function loadOverview(
  context: UseCaseContext,
  { planId }: OverviewInput,
): Promise<LoadOverviewResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'plan') || !may(actor, 'read', 'activity')) return forbidden
  const own = readsOnlyOwn(actor) ? await loadOwn(db, actor) : null
  const plans = (await loadPlans(db, secretariatId)).filter((plan) => !own || own.planIds.has(plan.id))
  const plan = chosenPlan(plans, planId, today)
  if (!plan) return planId ? notFound('plan') : { ok: true, view: 'empty', plans: [] }
  const kept = await keptCoverage(database, secretariatId, plan.id, today)
  const figures = kept?.plans[0]
  if (!kept || !figures) return notFound('plan')
  const shown = { plans: planChoices(plans, today), plan: planInView(plan, today) }
  if (own)
    return { ok: true, view: 'own', ...shown, activities: ownActivities(kept, figures, own.activityIds) }
  const index = indexRecords(kept.records)
  const contacts = await contactsOf(db, secretariatId, kept)
  return {
    ok: true,
    view: 'full',
    ...shown,
    headline: headlineOf(figures.activities),
    months: cliffMonths(figures),
    yearAfter: sumOfMonths(yearAfter(figures.totals.activities, figures)),
    losing: losingActivities(kept, figures, index, contacts, maySeeSalaries(actor)),
    deadlines: await nextDeadlines(context, plan.id),
    inDanger: await inDangerOf(context, plan.id),
    postsWithFindings: await postsWithFindings(db, secretariatId, plan, index, today),
    coFinancing: coFinancingFigures(figures.coFinancing, index),
    ...windowsOf(await standingsIn(db, secretariatId, kept, today), today),
  }
}

async function inDangerOf({ db, actor, today }: UseCaseContext, planId: string) {
  const reports = await keptObligations(db, actor.secretariatId)
  return moneyInDanger(
    (reports?.obligations ?? []).filter(({ grant }) => grant.planId === planId),
    today,
  )
}

const mostTold = 4

function windowsOf(
  standings: readonly SubjectStanding[],
  today: Day,
): Pick<FullOverview, 'windows' | 'windowSubjects'> {
  const among = (state: SubjectStanding['window']) => standings.filter(({ window }) => window === state)
  const told = {
    missed: sortedBy(among('missed'), ({ annualGap }) => -annualGap),
    closing: sortedBy(among('closing'), ({ last }) => last?.day ?? ''),
    ends: sortedBy(standings.filter(stillEnds), ({ closing }) => closing?.next?.day ?? closing?.first ?? '9'),
  }
  const shown = (rows: readonly SubjectStanding[]) =>
    rows.slice(0, mostTold).map((standing) => rowOf(standing, today))
  const { missed, closing, ends } = told
  return {
    windows: {
      missed: missed.length,
      closing: closing.length,
      open: among('open').length,
      ends: ends.length,
    },
    windowSubjects: { missed: shown(missed), closing: shown(closing), ends: shown(ends) },
  }
}

function sortedBy<Row>(rows: readonly Row[], key: (row: Row) => string | number): Row[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Only those who answer for an activity of the plan are asked for by name. */
async function contactsOf(db: Db, secretariatId: SecretariatId, { records }: KeptCoverage) {
  const ids = new Set(records.activities.flatMap((activity) => activity.responsibleId ?? []))
  return byId(await loadContacts(db, secretariatId, { id: { in: [...ids] } }))
}

function cliffMonths(figures: PlanCoverage): CliffMonth[] {
  const end = monthOf(figures.through)
  const own = new Map(figures.unassigned.months.map((cell) => [cell.month, cell]))
  return aroundPlanEnd(figures.totals.activities, figures).map((cell) => {
    const { need, firm, conditional, hoped, missing } = own.get(cell.month)!
    return { ...cell, own: { need, firm, conditional, hoped, missing }, isAfterPlan: cell.month > end }
  })
}

function ownActivities(
  { records }: KeptCoverage,
  figures: PlanCoverage,
  activityIds: ReadonlySet<string>,
): OwnActivity[] {
  const index = indexRecords(records)
  const plan = index.plans.get(figures.planId)!
  return figures.activities
    .filter(({ activityId }) => activityIds.has(activityId))
    .map((activity) => {
      const { stage, owner } = anchoringStanding(activity.activityId, plan, index)
      return {
        id: activity.activityId,
        name: activity.activity,
        effortAreas: index.activities.get(activity.activityId)?.effortAreas ?? [],
        level: activity.level,
        flags: activity.flags,
        continuation: activity.continuation,
        strip: stripOf(activity, figures),
        firstUncoveredMonth: activity.firstUncoveredMonth,
        stage,
        owner,
      }
    })
}
