import { wholeShare } from '~/domain/money/oere'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { planCoverageAnswer } from '../coverage/coverage-answer'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { loadObligations } from '../obligations/load-obligations.server'
import { obligationAnswer } from '../obligations/obligation-answer'
import type { ApiReader } from './api-reader.server'

/** Every plan of the secretariat, in the order of their rows. */
export async function readPlans({ db: { client: db }, secretariatId, today }: ApiReader): Promise<object> {
  const plans = await loadPlans(db, secretariatId)
  const organisations = await loadOrganisations(db, secretariatId)
  return {
    today,
    plans: plans.map((plan) => ({
      id: plan.id,
      plan: plan.name,
      from: plan.from,
      through: plan.through,
      pool: plan.pool,
      holder: organisations.find(({ id }) => id === plan.holderId)?.name ?? null,
      effortAreas: plan.effortAreas,
      areas: plan.areas,
      follows: plans.find(({ id }) => id === plan.followsId)?.name ?? null,
      coFinancingRequired: plan.coFinancingRequired / wholeShare,
    })),
  }
}

/** The coverage of one plan in the shape of the command line; null where there is no such plan. */
export async function readPlanCoverage(reader: ApiReader, planId: string): Promise<object | null> {
  const { db, secretariatId, today } = reader
  const kept = await keptCoverage(db, secretariatId, planId, today)
  return kept && { today, plans: kept.plans.map(planCoverageAnswer) }
}

/** The obligations of one plan's grants in the shape of the command line; null where there is no such plan. */
export async function readPlanObligations(reader: ApiReader, planId: string): Promise<object | null> {
  const { db, secretariatId } = reader
  const [plan] = await loadPlans(db.client, secretariatId, { id: planId })
  if (!plan) return null
  const found = await loadObligations(db, secretariatId, { plan: plan.name })
  if (!found.ok) return null
  return { obligations: found.obligations.map((each) => obligationAnswer(each, found.contacts)) }
}
