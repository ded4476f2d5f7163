import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import { addDays } from '~/domain/calendar/day'
import type { Day } from '~/domain/calendar/day'
import { monthAt, monthIndex, monthOf } from '~/domain/calendar/month'
import { planWindow } from '~/domain/funding/plan-window'
import { certaintyOf, probabilityOf } from '~/domain/grants/certainty'
import type { Grant } from '~/domain/grants/grant'
import { byName, compareNames } from '../by-name'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { grantName } from './asked-change'
import type { ChangeChoices, GrantChoice } from './scenario-pages'

/** What a change can be about: only what would make a difference to the plan. */
export function changeChoices(
  { records, settings }: KeptCoverage,
  planId: string,
  today: Day,
): ChangeChoices {
  const plan = records.plans.find((one) => one.id === planId)!
  const activities = records.activities.filter((one) => one.planId === planId)
  const activityOf = new Map(activities.map((one) => [one.id, one]))
  const organisations = new Map(records.organisations.map((one) => [one.id, one.name]))
  const choice = (grant: Grant): GrantChoice => ({
    id: grant.id,
    name: grantName(grant, records),
    status: grant.status,
    probability: grant.status === 'applied' ? probabilityOf(grant, settings.defaultProbability) : null,
    amount: grant.awardedAmount ?? grant.appliedAmount,
  })
  const isAwardable = (grant: Grant) =>
    ['idea', 'drafting', 'applied'].includes(grant.status) || certaintyOf(grant) === 'conditional'
  const first = Math.max(monthIndex(monthOf(today)), monthIndex(monthOf(plan.from)))
  const last = monthIndex(monthOf(planWindow(plan, settings.horizonMonths).horizon))
  return {
    // Applications first: they are what one asks about.
    refusable: records.grants
      .filter((grant) => grant.status !== 'closed' && certaintyOf(grant) !== null)
      .map(choice)
      .sort((a, b) => order(a) - order(b) || compareNames(a.name, b.name)),
    awardable: byName(records.grants.filter(isAwardable).map(choice)),
    activities: byName(activities.map(({ id, name }) => ({ id, name }))),
    organisations: byName(
      records.organisations
        .filter(({ kind }) => kind !== 'landsbyggefonden')
        .map(({ id, name }) => ({ id, name })),
    ),
    positions: byName(
      records.positions.filter((one) => one.planId === planId).map(({ id, name }) => ({ id, name })),
    ),
    anchorings: byName(
      records.anchorings.flatMap((anchoring) => {
        const activity = activityOf.get(anchoring.activityId ?? '')
        if (!activity || certaintyOfStage(anchoring.stage) === null) return []
        const { id, amount, ownerOrganisationId } = anchoring
        return {
          id,
          name: activity.name,
          owner: organisations.get(ownerOrganisationId ?? '') ?? null,
          amount,
        }
      }),
    ),
    months: Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => monthAt(first + at)),
    monthAfterPlan: monthOf(addDays(plan.through, 1)),
  }
}

function order({ status }: GrantChoice): number {
  return status === 'applied' ? 0 : 1
}
