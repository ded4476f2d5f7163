import type { RecordsIndex } from '../funding/records-index'
import type { Oere } from '../money/oere'
import { sum, zero } from '../money/oere'
import type { SecretariatSettings } from '../secretariat/secretariat-records'
import type { Grant } from './grant'
import type { NetAmount } from './net'
import { bearsFoundationVat, foundationVatRate, grossOf, holderIdOf, netOf } from './net'

/** Where a grant's money goes. */
export interface GivenOut {
  /** To activities. */
  allocated: Oere
  /** Through its shares of positions, to the øre of their cells. */
  throughPositions: Oere
  total: Oere
}

export interface GrantBalance {
  /** Null where no amount is stated yet. */
  amount: NetAmount | null
  givenOut: GivenOut
  /** *Ikke fordelt*; 0 where too much is given out, null where no amount is stated. */
  unallocated: Oere | null
  /** What must be freed before the net amount holds; 0 where it does. */
  toFree: Oere
}

/** What is given out above the net amount: `toFree(825, 1000)` is 175, 0 where the amount holds. */
export function toFree(net: Oere, given: Oere): Oere {
  return given > net ? ((given - net) as Oere) : zero
}

/** What a grant is worth: less fondsmoms where a foundation gives to a public holder. Null without an amount. */
export function netAmountOf(
  grant: Omit<Grant, 'id'>,
  index: Pick<RecordsIndex, 'plans' | 'organisations'>,
  settings: Pick<SecretariatSettings, 'foundationVatRates'>,
): NetAmount | null {
  const gross = grossOf(grant)
  if (gross === null) return null
  const plan = grant.planId === null ? undefined : index.plans.get(grant.planId)
  const holderId = holderIdOf(grant, plan)
  const holder = holderId === null ? undefined : index.organisations.get(holderId)
  const funderKind = index.organisations.get(grant.funderId)?.kind
  const bearsVat = bearsFoundationVat(grant, funderKind, holder)
  return netOf(gross, bearsVat ? foundationVatRate(grant, settings.foundationVatRates) : 0)
}

export function givenOutOf(grantId: string, index: RecordsIndex): GivenOut {
  const allocated = sum(index.allocationsFrom(grantId).map((allocation) => allocation.amount))
  const throughPositions = sum(
    index.positionsPaidBy(grantId).map((position) => paidByGrant(grantId, index.splitOf(position))),
  )
  return { allocated, throughPositions, total: sum([allocated, throughPositions]) }
}

export function balanceOf(
  grant: Grant,
  index: RecordsIndex,
  settings: Pick<SecretariatSettings, 'foundationVatRates'>,
): GrantBalance {
  const amount = netAmountOf(grant, index, settings)
  const givenOut = givenOutOf(grant.id, index)
  return {
    amount,
    givenOut,
    unallocated: amount && (Math.max(0, amount.net - givenOut.total) as Oere),
    toFree: amount ? toFree(amount.net, givenOut.total) : zero,
  }
}

function paidByGrant(grantId: string, split: ReturnType<RecordsIndex['splitOf']>): Oere {
  const row = split.payers.findIndex((payer) => payer.kind === 'grant' && payer.grantId === grantId)
  const width = split.activityIds.length + 1
  let paid = 0
  for (const stretch of split.stretches) {
    for (let cell = row * width; cell < (row + 1) * width; cell++) paid += stretch.cells[cell]!
  }
  return paid as Oere
}
