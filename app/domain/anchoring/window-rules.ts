import type { Organisation } from '../organisations/organisation'

/** Who a decision is waited for, as far as the time it takes goes. */
export const windowOwners = [
  'municipality',
  'housing',
  'foundation',
  'landsbyggefonden',
  'other',
  'position',
] as const
export type WindowOwner = (typeof windowOwners)[number]

/**
 * How far before the first uncovered month an owner must have decided. `budgetDay` and `fiscalYear` go back from a
 * day of the owner's own year, `round` from a foundation's answer, `before` from the month itself, `notice` from it by
 * the post's notice.
 */
export type WindowRule =
  | { kind: 'budgetDay'; monthDay: string; leadDays: number }
  | { kind: 'fiscalYear'; leadMonths: number; leadDays: number }
  | { kind: 'round'; leadMonths: number }
  | { kind: 'before'; leadMonths: number; leadDays: number }
  | { kind: 'notice' }

export type WindowRules = Record<WindowOwner, WindowRule>

/**
 * What holds until a secretariat writes its own. A municipal budget is adopted by 15 October the year before (lov om
 * kommunernes styrelse §§ 37–38), and the proposal lies with the administration 45 days before; a housing department's
 * meeting is held within 3 months before its fiscal year with 4 weeks' notice; Landsbyggefonden advises about 1½ years.
 * The other leads are our own.
 */
export const usualWindowRules: WindowRules = {
  municipality: { kind: 'budgetDay', monthDay: '10-15', leadDays: 45 },
  housing: { kind: 'fiscalYear', leadMonths: 3, leadDays: 28 },
  foundation: { kind: 'round', leadMonths: 8 },
  landsbyggefonden: { kind: 'before', leadMonths: 18, leadDays: 0 },
  other: { kind: 'before', leadMonths: 0, leadDays: 90 },
  position: { kind: 'notice' },
}

/** An institution or a state body that is a public authority decides as a municipality does. */
export function windowOwnerOf({
  kind,
  isPublicAuthority,
}: Pick<Organisation, 'kind' | 'isPublicAuthority'>): WindowOwner {
  switch (kind) {
    case 'municipality':
      return 'municipality'
    case 'institution':
    case 'state':
      return isPublicAuthority ? 'municipality' : 'other'
    case 'housingOrganisation':
    case 'housingDepartment':
      return 'housing'
    case 'foundation':
      return 'foundation'
    case 'landsbyggefonden':
      return 'landsbyggefonden'
    case 'association':
    case 'ngo':
    case 'socialEnterprise':
    case 'company':
      return 'other'
  }
}
