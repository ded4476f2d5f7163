import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import type { Agreement } from './agreement'

/**
 * How a version stands on a day. `upcoming`: approved, and holds from a later day. `superseded`: a newer approved
 * version holds instead.
 */
export const agreementStates = [
  'notApproved',
  'expired',
  'expiringSoon',
  'valid',
  'upcoming',
  'superseded',
] as const
export type AgreementState = (typeof agreementStates)[number]

/** An agreement that ends within so many months must be thought of now. */
export const expiresSoonMonths = 6

/** What is kept of a version to tell it from the others; `sortOrder` is the order they were written in. */
export type AgreementVersion = Pick<
  Agreement,
  'id' | 'planId' | 'kind' | 'title' | 'effortArea' | 'approvedOn' | 'validFrom' | 'validThrough'
> & { sortOrder: number }

/** Versions of one agreement have the same plan, kind, effort area and title, whatever its case. */
export function agreementIdentity(
  agreement: Pick<Agreement, 'planId' | 'kind' | 'effortArea' | 'title'>,
): string {
  const { planId, kind, effortArea, title } = agreement
  return JSON.stringify([planId, kind, effortArea, title.trim().toLocaleLowerCase('da')])
}

/** The versions of each agreement, oldest first: approved ones by the day they began, those not approved last. */
export function inVersions<V extends AgreementVersion>(agreements: readonly V[]): V[][] {
  const series = new Map<string, V[]>()
  for (const agreement of agreements) {
    const key = agreementIdentity(agreement)
    series.set(key, [...(series.get(key) ?? []), agreement])
  }
  return [...series.values()].map((versions) => versions.sort(olderFirst))
}

/** The version that holds on a day, else the approved one to come, else the last written. */
export function versionInForce<V extends AgreementVersion>(versions: readonly V[], today: Day): V {
  const begun = versions.filter((version) => hasBegun(version, today))
  const approved = versions.filter(({ approvedOn }) => approvedOn !== null)
  return (begun.at(-1) ?? approved[0] ?? versions.at(-1))!
}

/**
 * How each version of one agreement stands. Not approved wins over everything: it never held.
 * One approved version through 2027-03-31 is `'expiringSoon'` on 2026-11-22 and `'expired'` on 2027-04-01.
 */
export function versionStates<V extends AgreementVersion>(
  versions: readonly V[],
  today: Day,
): Map<string, AgreementState> {
  const inForce = versionInForce(versions, today)
  const at = versions.indexOf(inForce)
  return new Map(
    versions.map((version, index) => {
      const isOlder = index < at && version.approvedOn !== null && hasBegun(inForce, today)
      return [version.id, isOlder ? 'superseded' : stateAlone(version, today)]
    }),
  )
}

function stateAlone(version: AgreementVersion, today: Day): AgreementState {
  const { approvedOn, validThrough } = version
  if (approvedOn === null) return 'notApproved'
  if (validThrough !== null && validThrough < today) return 'expired'
  if (!hasBegun(version, today)) return 'upcoming'
  const soon = addMonths(today, expiresSoonMonths)
  return validThrough !== null && validThrough <= soon ? 'expiringSoon' : 'valid'
}

function hasBegun({ approvedOn, validFrom }: AgreementVersion, today: Day): boolean {
  return approvedOn !== null && (validFrom ?? approvedOn) <= today
}

function olderFirst(a: AgreementVersion, b: AgreementVersion): number {
  if ((a.approvedOn === null) !== (b.approvedOn === null)) return a.approvedOn === null ? 1 : -1
  const [first, second] = [a.validFrom ?? a.approvedOn ?? '', b.validFrom ?? b.approvedOn ?? '']
  if (first !== second) return first < second ? -1 : 1
  return a.sortOrder - b.sortOrder
}
