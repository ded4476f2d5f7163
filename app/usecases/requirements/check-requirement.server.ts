import { missingAnchors } from '~/domain/reporting/missing-anchors'
import { orderCircle } from '~/domain/reporting/order-circle'
import { obligationsOf, periodOf } from '~/domain/reporting/obligations'
import { parseRule } from '~/domain/reporting/rule-parse'
import { foldedName } from '~/domain/reporting/secretariat-obligations'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import type { UseCaseContext } from '../context'
import { unknownReferences } from '../saving/references.server'
import { loadGrantReporting } from './load-grant-reporting.server'
import { ruleFactsOf } from './load-rule-facts.server'
import type { RequirementParts } from './requirement-parts'
import { reportingGrantOf } from './rule-facts'

/** More than a weekly report over nine years: such a rule is a slip of the hand, and nobody could work with it. */
export const mostObligations = 500

export interface RequirementCheck {
  problems: FieldProblem[]
  /** What it is called in histories, and whose plan it is; null where its grant is not there. */
  called: { name: string; planId: string | null } | null
}

/** Everything that keeps a requirement from being saved as it is. */
export async function checkRequirement(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  { requirement, particulars }: RequirementParts,
): Promise<RequirementCheck> {
  const reporting = await loadGrantReporting(db, secretariatId, { grantId: requirement.grantId })
  const facts = ruleFactsOf(reporting)
  if (!facts) return { problems: [], called: null }
  const { grant } = facts
  const problems: FieldProblem[] = []
  const { name, grantId } = requirement
  if (name.trim() === '') problems.push({ field: 'name', problem: 'required' })
  else if ((await idWith(db, secretariatId, 'Requirement', { grantId, name }, requirement.id)) !== null)
    problems.push({ field: 'name', problem: 'nameTaken' })
  problems.push(...textProblems(requirement))
  const others = reporting.records.requirements.filter(({ id }) => id !== requirement.id)
  const otherIds = new Set(others.map(({ id }) => id))
  if (requirement.afterIds.includes(requirement.id))
    problems.push({ field: 'afterIds', problem: 'selfReference' })
  else if (requirement.afterIds.some((id) => !otherIds.has(id)))
    problems.push({ field: 'afterIds', problem: 'unknownReference' })
  const circle = orderCircle(requirement, others)
  if (circle && circle.length > 2)
    problems.push({ field: 'afterIds', problem: 'circularOrder', detail: circle.join(' → ') })
  problems.push(...(await unknownPeople(db, secretariatId, { requirement, particulars })))
  const { condition } = requirement
  if (condition?.kind === 'projectYears' && (condition.first < 1 || condition.last < condition.first))
    problems.push({ field: 'conditionLast', problem: 'endsBeforeStart' })
  if (condition && 'amount' in condition && condition.amount < 0)
    problems.push({ field: 'conditionAmount', problem: 'negative' })
  const parsed = parseRule(requirement.rule)
  if (!parsed.ok) {
    const { category, expected } = parsed.problem
    problems.push({ field: 'rule', problem: 'rule', detail: `${category}:${expected}:` })
  } else if (periodOf(grant)) {
    // What is only applied for may still lack its days; its reports come with the award.
    const bodies = new Set(reporting.records.bodies.map((body) => foldedName(body.name)))
    const isBody = (body: string) => bodies.has(foldedName(body))
    for (const anchor of missingAnchors(requirement.rule, { ...facts, isBody }))
      problems.push({ field: 'rule', problem: 'anchorMissing', detail: anchor })
    const count = obligationsOf(reportingGrantOf(facts, { requirement, particulars })).obligations.length
    if (count > mostObligations)
      problems.push({ field: 'rule', problem: 'tooManyObligations', detail: String(count) })
  }
  return { problems, called: { name: `${grant.reference}: ${name}`, planId: grant.planId } }
}

async function unknownPeople(
  db: Db,
  secretariatId: UseCaseContext['actor']['secretariatId'],
  { requirement, particulars }: RequirementParts,
): Promise<FieldProblem[]> {
  const details = particulars.artefactDetails.flatMap(({ makerId, signerId }, index) => [
    [`artefactDetails[${index}].makerId`, ['Contact', makerId]] as const,
    [`artefactDetails[${index}].signerId`, ['Contact', signerId]] as const,
  ])
  return unknownReferences(db, secretariatId, {
    responsibleId: ['Contact', requirement.responsibleId],
    deputyId: ['Contact', requirement.deputyId],
    signerId: ['Contact', requirement.signerId],
    reviewerId: ['Contact', particulars.reviewerId],
    bodyId: ['Body', particulars.bodyId],
    ...(Object.fromEntries(details) as Record<string, [string, string | null]>),
  })
}
