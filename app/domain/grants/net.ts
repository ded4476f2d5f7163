import type { Oere, Share } from '../money/oere'
import { shareOf } from '../money/oere'
import type { Organisation, OrganisationKind } from '../organisations/organisation'
import type { Plan } from '../plans/plan'
import type { SecretariatSettings } from '../secretariat/secretariat-records'
import type { Grant } from './grant'

export interface NetAmount {
  gross: Oere
  /** What a public holder loses of foundation money (*fondsmoms*). */
  foundationVat: Oere
  /** What can be given out to activities and posts. */
  net: Oere
}

/** The holder of a grant: its own, else the plan's. */
export function holderIdOf(
  grant: Pick<Grant, 'holderId'>,
  plan: Pick<Plan, 'holderId'> | undefined,
): string | null {
  return grant.holderId ?? plan?.holderId ?? null
}

/** Only money from a foundation to a public authority pays fondsmoms, unless the grant is marked exempt. */
export function bearsFoundationVat(
  grant: Pick<Grant, 'exemptFromFoundationVat'>,
  funderKind: OrganisationKind | undefined,
  holder: Pick<Organisation, 'isPublicAuthority'> | undefined,
): boolean {
  return funderKind === 'foundation' && holder?.isPublicAuthority === true && !grant.exemptFromFoundationVat
}

/**
 * The rate of fondsmoms for a grant: the one in force on its award day, else on its first day; the newest where it
 * has neither. `rates` are oldest first; 0 before the first of them.
 */
export function foundationVatRate(
  grant: Pick<Grant, 'awardDay' | 'from'>,
  rates: SecretariatSettings['foundationVatRates'],
): Share {
  const day = grant.awardDay ?? grant.from
  const inForce = day === null ? rates : rates.filter((rate) => rate.from <= day)
  return inForce.at(-1)?.share ?? 0
}

/** `netOf(1.000.000 øre, 1750)` is net 825.000 and foundationVat 175.000: the loss is rounded half up. */
export function netOf(gross: Oere, foundationVatShare: Share): NetAmount {
  const foundationVat = shareOf(gross, foundationVatShare)
  return { gross, foundationVat, net: (gross - foundationVat) as Oere }
}

/** Money of the grant is awarded, whatever of it is spent: its amount and days are binding. */
export function isAwardCounted(grant: Pick<Grant, 'status'>): boolean {
  return grant.status === 'awarded' || grant.status === 'closed'
}

/** The gross amount that counts: what is awarded, before that what is applied for; null where it is not stated. */
export function grossOf(grant: Pick<Grant, 'status' | 'appliedAmount' | 'awardedAmount'>): Oere | null {
  return isAwardCounted(grant) ? grant.awardedAmount : grant.appliedAmount
}
