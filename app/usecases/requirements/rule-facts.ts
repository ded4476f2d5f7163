import type { ReportingGrant } from '~/domain/reporting/obligations'
import type { MissingAnchor } from '~/domain/reporting/requirement-problems'
import { missingAnchors } from '~/domain/reporting/requirement-problems'
import { parseRule } from '~/domain/reporting/rule-parse'
import { foldedName } from '~/domain/reporting/secretariat-obligations'
import type { RequirementParts } from './requirement-parts'
import type { RuleFacts } from './requirement-page'

/** What a sentence counts from and the grant lacks, each once; nothing for one that cannot be read. */
export function anchorsMissing(sentence: string, facts: RuleFacts): MissingAnchor['anchor'][] {
  const parsed = parseRule(sentence)
  if (!parsed.ok) return []
  const isBody = (name: string) => facts.bodies.some((body) => foldedName(body.name) === foldedName(name))
  return missingAnchors(parsed.rule, facts, isBody).map(({ anchor }) => anchor)
}

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
