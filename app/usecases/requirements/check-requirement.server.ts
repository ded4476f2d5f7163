import type { RequirementProblem } from '~/domain/reporting/requirement-problems'
import { requirementProblems } from '~/domain/reporting/requirement-problems'
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
  problems.push(...(await unknownPeople(db, secretariatId, { requirement, particulars })))
  const { condition } = requirement
  if (condition?.kind === 'projectYears' && (condition.first < 1 || condition.last < condition.first))
    problems.push({ field: 'conditionLast', problem: 'endsBeforeStart' })
  if (condition && 'amount' in condition && condition.amount < 0)
    problems.push({ field: 'conditionAmount', problem: 'negative' })
  // What the grant only applies for may still lack its days; its reports come with the award.
  const bodies = new Set(reporting.records.bodies.map((body) => foldedName(body.name)))
  const draft = { ...reportingGrantOf(facts, { requirement, particulars }), grant }
  const given = { ...draft, requirements: [...others, requirement] }
  const isBody = (body: string) => bodies.has(foldedName(body))
  problems.push(...requirementProblems(requirement, given, isBody).map(fieldProblemOf))
  return { problems, called: { name: `${grant.reference}: ${name}`, planId: grant.planId } }
}

function fieldProblemOf(found: RequirementProblem): FieldProblem {
  switch (found.code) {
    case 'rule':
      return {
        field: 'rule',
        problem: 'rule',
        detail: `${found.problem.category}:${found.problem.expected}:`,
      }
    case 'missingAnchor':
      return { field: 'rule', problem: 'anchorMissing', detail: found.anchor }
    case 'tooMany':
      return { field: 'rule', problem: 'tooManyObligations', detail: String(found.count) }
    case 'circular': {
      const names = found.gates.map((gate) => (gate.kind === 'requirement' ? gate.name : gate.number))
      return { field: 'afterIds', problem: 'circularOrder', detail: [...names, names[0]].join(' → ') }
    }
  }
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
