import type { Gate } from './circular-gates'
import { circularGates } from './circular-gates'
import type { ReportingGrant } from './obligations'
import { periodOf, scheduleContext } from './obligations'
import { conditionHolds } from './project-years'
import type { Requirement } from './requirement'
import type { Rule, SimpleRule } from './rule'
import { parseRule } from './rule-parse'
import type { RuleProblem } from './rule-problem'
import { scheduleRule } from './schedule'

/** What a grant must say before a rule can be laid on it; each is filled in on its own page. */
export type MissingAnchor =
  | { anchor: 'awardDay' | 'acceptedOn' | 'planEnd' | 'instalments' }
  /** No body has that name. */
  | { anchor: 'body'; name: string }

/** Why a requirement is not saved. */
export type RequirementProblem =
  | { code: 'rule'; problem: RuleProblem }
  | ({ code: 'missingAnchor' } & MissingAnchor)
  | { code: 'tooMany'; count: number; most: number }
  /** Each gate waits for the next and the last for the first. */
  | { code: 'circular'; gates: Gate[] }

/** More obligations of one requirement are a mistyped rule, not work anybody would do. */
export const mostObligations = 500

/**
 * What keeps a requirement from being saved on its grant: a sentence that cannot be read, an anchor the grant has no
 * day for, more than 500 obligations, or gates that wait for each other. `given.requirements` are the grant's as they
 * would be saved, this one among them. A rule that waits for a notice or for meetings that are not planned yet is not
 * refused, nor is anything asked of a grant that is not awarded. `isBody` is asked of the body a rule names.
 */
export function requirementProblems(
  requirement: Requirement,
  given: Omit<ReportingGrant, 'particularsOf' | 'bodyOf' | 'records'>,
  isBody: (name: string) => boolean,
): RequirementProblem[] {
  const parsed = parseRule(requirement.rule)
  if (!parsed.ok) return [{ code: 'rule', problem: parsed.problem }]
  const problems: RequirementProblem[] = circularGates(given.requirements, given.instalments)
    .filter((gates) => gates.some(({ kind, id }) => kind === 'requirement' && id === requirement.id))
    .map((gates) => ({ code: 'circular', gates }))
  const period = periodOf(given.grant)
  if (!period) return problems
  for (const missing of missingAnchors(parsed.rule, given, isBody))
    problems.push({ code: 'missingAnchor', ...missing })
  const grant = { ...period, awardedAmount: given.grant.awardedAmount }
  const { length: count } = scheduleRule(parsed.rule, scheduleContext(requirement, period, given)).filter(
    (date) => conditionHolds(requirement.condition, date.period, grant),
  )
  if (count > mostObligations) problems.push({ code: 'tooMany', count, most: mostObligations })
  return problems
}

/** The anchors of a rule and its limits that a grant has nothing for, each once. */
export function missingAnchors(
  { rule, atLatest, atEarliest }: Rule,
  given: Pick<ReportingGrant, 'grant' | 'planEnd' | 'instalments'>,
  isBody: (name: string) => boolean,
): MissingAnchor[] {
  const found = new Map<string, MissingAnchor>()
  for (const simple of [rule, atLatest, atEarliest]) {
    const missing = simple && missingAnchor(simple, given, isBody)
    if (missing) found.set(JSON.stringify(missing), missing)
  }
  return [...found.values()]
}

function missingAnchor(
  rule: SimpleRule,
  { grant, planEnd, instalments }: Pick<ReportingGrant, 'grant' | 'planEnd' | 'instalments'>,
  isBody: (name: string) => boolean,
): MissingAnchor | null {
  switch (rule.kind) {
    case 'withInstalments':
    case 'beforeInstalments':
      return instalments.length === 0 ? { anchor: 'instalments' } : null
    case 'beforeMeeting':
    case 'afterMeeting':
      return isBody(rule.body) ? null : { anchor: 'body', name: rule.body }
    case 'after':
      switch (rule.anchor) {
        case 'awardDay':
          return grant.awardDay === null ? { anchor: 'awardDay' } : null
        case 'acceptance':
          return grant.acceptedOn === null ? { anchor: 'acceptedOn' } : null
        case 'planEnd':
          return planEnd === null ? { anchor: 'planEnd' } : null
        case 'lastPayment':
          return instalments.length === 0 ? { anchor: 'instalments' } : null
        default:
          return null
      }
    default:
      return null
  }
}
