import type { Hours } from '../money/oere'
import type { Artefact } from './requirement'

/** Who makes and signs one artefact of a requirement, and how long it takes. */
export interface ArtefactDetail {
  artefact: Artefact
  makerId: string | null
  signerId: string | null
  hours: Hours | null
}

/** What the planner keeps of a requirement beside what the workbook carries. */
export interface RequirementParticulars {
  reviewerId: string | null
  /** Whole days before the due day that the reviewer needs it. */
  reviewerLeadDays: number | null
  /** Whole days before the due day that the auditor needs it. */
  auditorLeadDays: number | null
  /** The body that must see it: its last meeting before the due day, less its paper lead. */
  bodyId: string | null
  /** One for each artefact of the requirement, in their order. */
  artefactDetails: ArtefactDetail[]
}

export const noRequirementParticulars: RequirementParticulars = {
  reviewerId: null,
  reviewerLeadDays: null,
  auditorLeadDays: null,
  bodyId: null,
  artefactDetails: [],
}

/**
 * The estimated hours of one obligation: the requirement's own, else the sum of its artefacts'; null where neither
 * says. `hoursOf(null, [{ hours: 20_000 }, { hours: null }])` is 20.000, two hours.
 */
export function hoursOf(own: Hours | null, details: readonly Pick<ArtefactDetail, 'hours'>[]): Hours | null {
  if (own !== null) return own
  const known = details.flatMap(({ hours }) => hours ?? [])
  return known.length === 0 ? null : known.reduce((total, hours) => total + hours, 0)
}
