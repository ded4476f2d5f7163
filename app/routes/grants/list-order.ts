import type { GrantListInput, GrantRow } from '~/usecases/grants/grant-list'
import { grantStatuses } from '~/domain/grants/grant'

export const grantSorts = ['name', 'amount', 'day'] as const
export type GrantSort = (typeof grantSorts)[number]

/** What the address of the list says. An unknown value is as if it were not there. */
export function listInputOf(parameters: URLSearchParams): GrantListInput {
  return {
    planId: parameters.get('plan') || null,
    status: grantStatuses.find((status) => status === parameters.get('status')) ?? null,
    funderId: parameters.get('giver') || null,
    search: parameters.get('q') || null,
  }
}

export function sortOf(parameters: URLSearchParams): GrantSort {
  return grantSorts.find((sort) => sort === parameters.get('sorter')) ?? 'name'
}

/** The rows of one status: largest amount first, first day first, or as they came, by name. */
export function sortedGrants(rows: readonly GrantRow[], sort: GrantSort): GrantRow[] {
  if (sort === 'name') return [...rows]
  if (sort === 'amount') return [...rows].sort((a, b) => amountOf(b) - amountOf(a))
  return [...rows].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  })
}

function amountOf(row: GrantRow): number {
  return row.awardedAmount ?? row.appliedAmount ?? 0
}

/** What comes first on a grant: what must be applied for, else when its money begins. Without days comes last. */
function dayOf(row: GrantRow): string {
  return row.applyBy ?? row.period?.from ?? '9999'
}
