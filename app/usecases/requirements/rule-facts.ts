import type { ReportingGrant } from '~/domain/reporting/obligations'
import { foldedName } from '~/domain/reporting/secretariat-obligations'
import type { RequirementParts } from './requirement-parts'
import type { RuleFacts } from './requirement-page'

/** A grant as awarded, with one requirement and nothing done yet: what a draft's dates are worked out on. */
export function reportingGrantOf(
  facts: RuleFacts,
  { requirement, particulars }: RequirementParts,
): ReportingGrant {
  return {
    grant: { ...facts.grant, status: 'awarded' },
    planEnd: facts.planEnd,
    holderFiscalYearStart: facts.holderFiscalYearStart,
    requirements: [requirement],
    records: [],
    instalments: facts.instalments,
    meetingsOf: (name) =>
      facts.bodies.find((body) => foldedName(body.name) === foldedName(name))?.meetings ?? [],
    particularsOf: () => particulars,
    bodyOf: (id) => {
      const body = facts.bodies.find((each) => each.id === id)
      return body
        ? {
            name: body.name,
            paperLeadDays: body.paperLeadDays ?? 0,
            meetings: body.meetings.map(({ day }) => day),
          }
        : null
    },
    closingDays: new Set(facts.closingDays),
  }
}
