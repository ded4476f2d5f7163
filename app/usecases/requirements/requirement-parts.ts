import type { Day } from '~/domain/calendar/day'
import type { Requirement } from '~/domain/reporting/requirement'
import type { RequirementParticulars } from '~/domain/reporting/requirement-particulars'
import type { RequirementValues } from './requirement-page'

export interface RequirementParts {
  requirement: Requirement
  particulars: RequirementParticulars
}

/** The two halves a requirement's form values are kept as. */
export function requirementParts(
  values: RequirementValues,
  { id, recordedOn, notices }: { id: string; recordedOn: Day; notices: Requirement['notices'] },
): RequirementParts {
  const { reviewerId, reviewerLeadDays, auditorLeadDays, bodyId, artefactDetails, ...requirement } = values
  const artefacts = artefactDetails.map(({ artefact }) => artefact)
  return {
    requirement: { ...requirement, id, artefacts, notices, recordedOn },
    particulars: { reviewerId, reviewerLeadDays, auditorLeadDays, bodyId, artefactDetails },
  }
}

/** The form values of a requirement as it is kept. */
export function requirementValues(
  { id: _id, artefacts, notices: _notices, recordedOn: _recordedOn, ...requirement }: Requirement,
  particulars: RequirementParticulars,
): RequirementValues {
  const detailed = new Map(particulars.artefactDetails.map((detail) => [detail.artefact, detail]))
  const artefactDetails = artefacts.map(
    (artefact) => detailed.get(artefact) ?? { artefact, makerId: null, signerId: null, hours: null },
  )
  const { reviewerId, reviewerLeadDays, auditorLeadDays, bodyId } = particulars
  return { ...requirement, reviewerId, reviewerLeadDays, auditorLeadDays, bodyId, artefactDetails }
}

/** What a history tells of the artefacts, which are kept in rows of their own. */
export function toldDetails({ artefactDetails }: RequirementParticulars): { artefactDetails: string[] } {
  return {
    artefactDetails: artefactDetails.map(({ artefact, makerId, signerId, hours }) =>
      [artefact, makerId, signerId, hours].map((part) => part ?? '').join('|'),
    ),
  }
}
