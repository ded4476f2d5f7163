import { monthIndex, monthOf } from '../calendar/month'
import type { Oere } from '../money/oere'
import { sum } from '../money/oere'
import type { Organisation } from '../organisations/organisation'
import type { Plan } from '../plans/plan'
import type { CoFinancing } from './coverage-types'
import type { RecordsIndex } from './records-index'

/**
 * Local co-financing of a plan. In cash: the gross awards marked as such. In kind: what local parties pay of
 * positions up to and including the month the plan ends in. Of the total foundations and state pools are no part.
 */
export function coFinancingOf(plan: Plan, index: RecordsIndex): CoFinancing {
  const awarded = index
    .grantsOf(plan.id)
    .filter((grant) => grant.status === 'awarded' || grant.status === 'closed')
    .map((grant) => ({ grant, amount: grant.awardedAmount ?? (0 as Oere) }))
  const cashGrants = awarded.filter(({ grant }) => grant.isCoFinancing)
  const fundGrants = awarded.filter(
    ({ grant }) =>
      !grant.isCoFinancing && index.organisations.get(grant.funderId)?.kind === 'landsbyggefonden',
  )
  const inKindPayers = inKindOf(plan, index)

  const cash = sum(cashGrants.map(({ amount }) => amount))
  const inKind = sum(inKindPayers.map(({ amount }) => amount))
  const total = sum([cash, inKind, ...fundGrants.map(({ amount }) => amount)])
  return {
    required: plan.coFinancingRequired,
    cash,
    inKind,
    total,
    shareWithInKind: total > 0 ? (cash + inKind) / total : null,
    shareWithoutInKind: total > inKind ? cash / (total - inKind) : null,
    cashGrants: cashGrants.map(({ grant, amount }) => ({ grantId: grant.id, amount })),
    inKindPayers,
    fundGrants: fundGrants.map(({ grant, amount }) => ({ grantId: grant.id, amount })),
  }
}

function inKindOf(plan: Plan, index: RecordsIndex): CoFinancing['inKindPayers'] {
  const lastMonth = monthIndex(monthOf(plan.through))
  const paid = new Map<string, number>()
  for (const position of index.positionsOf(plan.id)) {
    const split = index.splitOf(position)
    const width = split.activityIds.length + 1
    split.payers.forEach((payer, row) => {
      if (payer.kind !== 'organisation') return
      const organisation = index.organisations.get(payer.organisationId)
      if (!organisation || !givesInKind(organisation)) return
      let amount = paid.get(organisation.id) ?? 0
      for (const stretch of split.stretches) {
        if (stretch.month > lastMonth) break
        for (let cell = row * width; cell < (row + 1) * width; cell++) amount += stretch.cells[cell]!
      }
      paid.set(organisation.id, amount)
    })
  }
  return [...paid].map(([organisationId, amount]) => ({ organisationId, amount: amount as Oere }))
}

function givesInKind(organisation: Organisation): boolean {
  switch (organisation.kind) {
    case 'municipality':
    case 'housingOrganisation':
    case 'housingDepartment':
      return true
    case 'institution':
      return organisation.isPublicAuthority
    case 'landsbyggefonden':
    case 'foundation':
    case 'state':
    case 'association':
    case 'ngo':
    case 'socialEnterprise':
    case 'company':
      return false
  }
}
