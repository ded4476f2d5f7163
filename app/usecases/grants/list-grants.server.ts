import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { probabilityOf } from '~/domain/grants/certainty'
import type { Grant } from '~/domain/grants/grant'
import { grantStatuses } from '~/domain/grants/grant'
import { isAwardCounted } from '~/domain/grants/net'
import type { Share } from '~/domain/money/oere'
import { shareOf, sum, zero } from '~/domain/money/oere'
import { loadGrantParticulars, loadGrantSteps } from '~/persistence/records/grant-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { searchTextOf } from '~/persistence/records/record-table.server'
import { byId, byName, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { planChoices } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import type { GrantGroup, GrantListInput, GrantRow, ListGrantsResult } from './grant-list'

/** Every grant by how far it has come, each status with its sum. */
export async function listGrants(
  { db: { client: db }, actor, today }: UseCaseContext,
  { planId, status, funderId, search }: GrantListInput,
): Promise<ListGrantsResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'grant')) return forbidden
  const plans = await loadPlans(db, secretariatId)
  const chosen = planId && planId !== 'all' ? planId : null
  if (chosen && plans.every((plan) => plan.id !== chosen)) return notFound('plan')
  const where = chosen ? { planId: chosen } : {}
  const grants = await loadGrants(db, secretariatId, where)
  const particulars = await loadGrantParticulars(db, secretariatId, where)
  const organisations = byId(await loadOrganisations(db, secretariatId))
  const people = [...particulars.values()].flatMap(({ responsibleId }) => responsibleId ?? [])
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: people } }))
  const steps = await loadGrantSteps(db, secretariatId, null)
  const { defaultProbability } = await loadSettings(db, secretariatId)

  const since = new Map<string, Day>()
  for (const step of steps) since.set(`${step.grantId}.${step.to}`, step.on)
  const plansById = byId(plans)
  const words = searchTextOf(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const rows = grants
    .filter((grant) => {
      const funder = organisations.get(grant.funderId)?.name ?? null
      const text = searchTextOf(grant.reference, grant.title, funder)
      return (
        (!status || grant.status === status) &&
        (!funderId || grant.funderId === funderId) &&
        words.every((word) => text.includes(word))
      )
    })
    .map((grant): GrantRow => {
      const { from, through } = grant
      return {
        id: grant.id,
        name: grant.reference,
        title: grant.title,
        funder: namedIn(organisations, grant.funderId) ?? { id: grant.funderId, name: '' },
        plan: namedIn(plansById, grant.planId),
        status: grant.status,
        appliedAmount: grant.appliedAmount,
        awardedAmount: grant.awardedAmount,
        probability: grant.status === 'applied' ? probabilityOf(grant, defaultProbability) : null,
        applyBy: grant.applyBy,
        applyTime: grant.applyTime,
        since: since.get(`${grant.id}.${grant.status}`) ?? null,
        period: from && through ? { from, through } : null,
        responsible: namedIn(contacts, particulars.get(grant.id)?.responsibleId ?? null),
        isCoFinancing: grant.isCoFinancing,
        version: particulars.get(grant.id)?.version ?? 0,
      }
    })
  const pipeline = grantStatuses.map((group) => groupOf(group, rows, grants, defaultProbability))
  const funderIds = new Set(grants.map((grant) => grant.funderId))
  return {
    ok: true,
    plans: planChoices(plans, today),
    planId: chosen,
    funders: byName([...funderIds].flatMap((id) => namedIn(organisations, id) ?? [])),
    unfiltered: grants.length,
    pipeline,
    total: rows.length,
  }
}

function groupOf(
  status: Grant['status'],
  rows: readonly GrantRow[],
  grants: readonly Grant[],
  defaultProbability: Share,
): GrantGroup {
  const own = byName(rows.filter((row) => row.status === status))
  const amountOf = (row: GrantRow) => (isAwardCounted(row) ? row.awardedAmount : row.appliedAmount) ?? zero
  const shown = byId(own)
  const weighted = grants
    .filter((grant) => shown.has(grant.id))
    .map((grant) => shareOf(grant.appliedAmount ?? zero, probabilityOf(grant, defaultProbability)))
  return {
    status,
    grants: own,
    sum: sum(own.map(amountOf)),
    weighted: status === 'applied' ? sum(weighted) : null,
  }
}
