/** The kinds of party a plan meets, in the order of the workbook's words. */
export const organisationKinds = [
  'municipality',
  'housingOrganisation',
  'housingDepartment',
  'landsbyggefonden',
  'foundation',
  'state',
  'association',
  'ngo',
  'socialEnterprise',
  'company',
  'institution',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export interface Organisation {
  id: string
  name: string
  kind: OrganisationKind
  isPublicAuthority: boolean
  /** The month (1–12) its fiscal year starts in; null where nobody has said, which counts as January. */
  fiscalYearStart: number | null
  /** It gives no money to running costs (*yder ikke drift*). */
  paysNoRunningCosts: boolean
}

/** A professional person. Never a resident. */
export interface Contact {
  id: string
  name: string
  title: string | null
  email: string | null
  organisationId: string | null
}
