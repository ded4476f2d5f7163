import { may } from '~/domain/access/rights'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { stopsPayment } from '~/domain/deadlines/deadline'
import type { PlanCoverage } from '~/domain/funding/coverage-types'
import type { Oere } from '~/domain/money/oere'
import { isUnsent } from '~/domain/reporting/obligation-life'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { Database } from '~/persistence/database.server'
import type { Db } from '~/persistence/db.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import type { SubjectStanding } from '../anchoring/subject-standing'
import { compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { keptObligations } from '../obligations/kept-obligations.server'
import { obligationPath } from '../obligations/obligation-address'
import { headlineOf } from '../overview/headline'
import { forbidden } from '../refusals'
import type { ActivityRisk } from './activity-risks.server'
import { risksBeside } from './activity-risks.server'
import type { LoadPortfolioResult, PortfolioFigures, PortfolioRow, PortfolioSortKey } from './portfolio'

interface PortfolioInput {
  sort?: PortfolioSortKey
  direction?: 'ascending' | 'descending'
}

/**
 * Every plan of a secretariat that is not over: what it loses, what is at risk, and which days come next. A fixed number
 * of queries, however many plans there are.
 */
export async function loadPortfolio(
  { db: database, actor, today }: UseCaseContext,
  { sort = 'days', direction = 'ascending' }: PortfolioInput = {},
): Promise<LoadPortfolioResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'boardReview') || !may(actor, 'seeAmounts', 'plan')) return forbidden
  const kept = await keptCoverage(database, secretariatId, null, today)
  const figures = (kept?.plans ?? []).filter(({ through }) => through >= today)
  const around = await loadAround(database, secretariatId, kept ? { ...kept, plans: figures } : null, today)
  const rows = figures.map((plan) => rowOf(plan, around, today))
  return {
    ok: true,
    rows: sorted(rows, sort, direction),
    totals: totalsOf(rows),
    ended: (kept?.plans.length ?? 0) - figures.length,
    sort,
    direction,
  }
}

interface Around {
  risks: ReadonlyMap<string, readonly ActivityRisk[]>
  standings: ReadonlyMap<string, readonly SubjectStanding[]>
  meetings: ReadonlyMap<string, Day>
  stops: ReadonlyMap<string, GrantObligation>
}

async function loadAround(
  database: Database,
  secretariatId: SecretariatId,
  covered: Awaited<ReturnType<typeof keptCoverage>>,
  today: Day,
): Promise<Around> {
  if (!covered || covered.plans.length === 0) {
    return { risks: new Map(), standings: new Map(), meetings: new Map(), stops: new Map() }
  }
  const standings = await standingsIn(database.client, secretariatId, covered, today)
  const risks = await risksBeside(database, secretariatId, { covered, standings }, today)
  return {
    risks: byPlan(risks),
    standings: byPlan(standings),
    meetings: await nextMeetings(
      database.client,
      secretariatId,
      covered.plans.map(({ planId }) => planId),
      today,
    ),
    stops: nextStops((await keptObligations(database, secretariatId))?.obligations ?? []),
  }
}

function byPlan<Row extends { planId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.planId)
    if (group) group.push(row)
    else groups.set(row.planId, [row])
  }
  return groups
}

/** The next meeting of a board of each plan. */
async function nextMeetings(
  db: Db,
  secretariatId: SecretariatId,
  planIds: readonly string[],
  today: Day,
): Promise<Map<string, Day>> {
  const boards = await loadBodies(db, secretariatId, { planId: { in: [...planIds] }, level: 'board' })
  const planOf = new Map(boards.map(({ id, planId }) => [id, planId]))
  const meetings = await loadMeetings(db, secretariatId, {
    bodyId: { in: [...planOf.keys()] },
    day: { gte: today },
  })
  const next = new Map<string, Day>()
  for (const { bodyId, day } of meetings) {
    const planId = planOf.get(bodyId)!
    const known = next.get(planId)
    if (known === undefined || day < known) next.set(planId, day)
  }
  return next
}

/**
 * The first of each plan that is still to be sent and stops money, also one that is overdue. Obligations come by day, and
 * nothing else stops money.
 */
function nextStops(obligations: readonly GrantObligation[]): Map<string, GrantObligation> {
  const next = new Map<string, GrantObligation>()
  for (const obligation of obligations) {
    const { grant, status, requirement, holdsBack } = obligation
    if (grant.planId === null || next.has(grant.planId)) continue
    if (isUnsent(status) && stopsPayment({ consequence: requirement.consequence, holdsBack }))
      next.set(grant.planId, obligation)
  }
  return next
}

function rowOf(plan: PlanCoverage, around: Around, today: Day): PortfolioRow {
  const { losing, activities, annualGap, annualMissing } = headlineOf(plan.activities)
  const risks = around.risks.get(plan.planId) ?? []
  const standings = around.standings.get(plan.planId) ?? []
  const counted = (state: SubjectStanding['window']) =>
    standings.filter(({ window }) => window === state).length
  const stop = around.stops.get(plan.planId)
  return {
    id: plan.planId,
    name: plan.plan,
    from: plan.from,
    through: plan.through,
    daysLeft: daysBetween(today, plan.through),
    activities,
    losing,
    annualGap,
    annualMissing,
    high: risks.filter(({ risk }) => risk.level === 'high').length,
    missed: counted('missed'),
    closing: counted('closing'),
    meeting: around.meetings.get(plan.planId) ?? null,
    deadline: stop
      ? {
          day: stop.due,
          daysLeft: daysBetween(today, stop.due),
          name: stop.requirement.name,
          grant: stop.grant.reference,
          path: obligationPath({ requirementId: stop.requirement.id, occurrence: stop.occurrence }),
        }
      : null,
  }
}

function totalsOf(rows: readonly PortfolioRow[]): PortfolioFigures {
  const total = (key: keyof PortfolioFigures) => rows.reduce((sum, row) => sum + row[key], 0)
  return {
    activities: total('activities'),
    losing: total('losing'),
    annualGap: total('annualGap') as Oere,
    annualMissing: total('annualMissing') as Oere,
    high: total('high'),
    missed: total('missed'),
    closing: total('closing'),
  }
}

const figuresOf: Record<Exclude<PortfolioSortKey, 'name'>, (row: PortfolioRow) => number[]> = {
  days: ({ daysLeft }) => [daysLeft],
  losing: ({ losing }) => [losing],
  gap: ({ annualGap }) => [annualGap],
  missing: ({ annualMissing }) => [annualMissing],
  high: ({ high }) => [high],
  windows: ({ missed, closing }) => [missed, closing],
}

function sorted(
  rows: PortfolioRow[],
  key: PortfolioSortKey,
  direction: 'ascending' | 'descending',
): PortfolioRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const byName = (a: PortfolioRow, b: PortfolioRow) => compareNames(a.name, b.name)
  if (key === 'name') return rows.sort((a, b) => sign * byName(a, b))
  const figures = figuresOf[key]
  return rows.sort((a, b) => {
    const second = figures(b)
    const difference = figures(a)
      .map((figure, at) => figure - second[at]!)
      .find((each) => each !== 0)
    return difference === undefined ? byName(a, b) : sign * difference
  })
}
