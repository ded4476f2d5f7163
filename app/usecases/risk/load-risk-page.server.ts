import { may } from '~/domain/access/rights'
import { sum } from '~/domain/money/oere'
import { matrixOf, placeOf, verdictOf } from '~/domain/risk/matrix'
import { loadPlans } from '~/persistence/records/plans.server'
import { findRiskWeights } from '~/persistence/risk-weights.server'
import { compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { chosenPlan, planChoices, planInView } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import type { ActivityRisk } from './activity-risks.server'
import { activityRisks } from './activity-risks.server'
import type { LoadRiskPageResult, RiskRow, RiskSortKey } from './risk-page'

interface RiskPageInput {
  planId?: string | null
  sort?: RiskSortKey
  direction?: 'ascending' | 'descending'
}

/** The activities of a plan by value and risk, as a matrix and as a list. */
export async function loadRiskPage(
  { db: database, actor, today }: UseCaseContext,
  { planId = null, sort = 'risk', direction = 'descending' }: RiskPageInput,
): Promise<LoadRiskPageResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'boardReview') || !may(actor, 'seeAmounts', 'activity')) return forbidden
  const plans = await loadPlans(database.client, secretariatId)
  const plan = chosenPlan(plans, planId, today)
  if (!plan) return planId ? notFound('plan') : { ok: true, plan: null }
  const risks = await activityRisks(database, secretariatId, plan.id, today)
  const rows = risks.map((risk): RiskRow => ({ ...risk, place: placeWordOf(risk) }))
  const decide = rows.filter(({ place }) => place === 'decide')
  return {
    ok: true,
    plans: planChoices(plans, today),
    plan: planInView(plan, today),
    matrix: matrixOf(risks),
    rows: sorted(rows, sort, direction),
    sort,
    direction,
    totals: {
      annualGap: sum(risks.map(({ annualGap }) => annualGap)),
      annualMissing: sum(risks.map(({ annualMissing }) => annualMissing)),
    },
    decide: { count: decide.length, annualGap: sum(decide.map(({ annualGap }) => annualGap)) },
    hasOwnWeights: (await findRiskWeights(database.client, secretariatId)) !== null,
    mayChangeWeights: may(actor, 'update', 'secretariat'),
  }
}

function placeWordOf(risk: ActivityRisk): RiskRow['place'] {
  const place = placeOf(risk)
  return typeof place === 'string' ? place : verdictOf(place.value, place.level)
}

const figureOf: Record<Exclude<RiskSortKey, 'name'>, (row: RiskRow) => number | null> = {
  risk: ({ risk }) => risk.score,
  value: ({ value }) => value,
  gap: ({ annualGap }) => annualGap,
  missing: ({ annualMissing }) => annualMissing,
}

function sorted(rows: RiskRow[], key: RiskSortKey, direction: 'ascending' | 'descending'): RiskRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const byName = (a: RiskRow, b: RiskRow) => compareNames(a.activity, b.activity)
  if (key === 'name') return rows.sort((a, b) => sign * byName(a, b))
  const figure = figureOf[key]
  return rows.sort((a, b) => {
    const [first, second] = [figure(a), figure(b)]
    if (first === second) return b.annualGap - a.annualGap || byName(a, b)
    // What has no figure stands last either way.
    if (first === null) return 1
    return second === null ? -1 : sign * (first - second)
  })
}
