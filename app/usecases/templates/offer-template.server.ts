import { may } from '~/domain/access/rights'
import { obligationsOf } from '~/domain/reporting/obligations'
import { noRequirementParticulars } from '~/domain/reporting/requirement-particulars'
import { parseRule } from '~/domain/reporting/rule-parse'
import type { TemplateRequirement } from '~/domain/reporting/templates/template'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { loadRuleFacts } from '../requirements/load-rule-facts.server'
import type { RequirementValues, RuleFacts } from '../requirements/requirement-page'
import { requirementParts } from '../requirements/requirement-parts'
import { anchorsMissing, reportingGrantOf } from '../requirements/rule-facts'
import { allTemplates } from './list-templates.server'
import type { OfferedRequirement, OfferTemplateResult, TemplateChoice } from './template-pages'
import { templateRef } from './template-pages'

/** What a template would ask of a grant, with the dates it would give and what the grant lacks for them. */
export async function offerTemplate(
  context: UseCaseContext,
  { grantId, ref, choice }: { grantId: string; ref: string | null; choice: TemplateChoice | null },
): Promise<OfferTemplateResult> {
  const { actor, db, today } = context
  if (!may(actor, 'read', 'requirement')) return forbidden
  const facts = await loadRuleFacts(context, { grantId })
  if (!facts.ok) return facts
  const templates = await allTemplates(db.client, actor.secretariatId)
  const chosen = templates.find((template) => templateRef(template) === ref) ?? null
  if (ref !== null && ref !== '' && !chosen) return notFound('requirement')
  return {
    ok: true,
    grant: { id: facts.grant.id, name: facts.grant.reference },
    mayApply: may(actor, 'create', 'requirement'),
    templates,
    chosen,
    offered: (chosen?.requirements ?? []).map((requirement, index) =>
      offered(requirement, index, facts, choice, today),
    ),
  }
}

function offered(
  requirement: TemplateRequirement,
  index: number,
  facts: RuleFacts,
  choice: TemplateChoice | null,
  today: UseCaseContext['today'],
): OfferedRequirement {
  const sentence = requirement.rule ?? choice?.rules[index]?.trim() ?? ''
  const parsed = parseRule(sentence)
  const values = valuesOf(requirement, facts.grant.id, sentence)
  const parts = requirementParts(values, { id: 'draft', recordedOn: today, notices: [] })
  const { from, through } = facts.grant
  const canDate = parsed.ok && from !== null && through !== null
  const dates = canDate ? obligationsOf(reportingGrantOf(facts, parts)).obligations.map(({ due }) => due) : []
  const isNameTaken = facts.others.some(({ name }) => name === requirement.name)
  const isTierMet = requirement.rule === null || dates.length > 0 || !requirement.condition
  return {
    ...requirement,
    sentence,
    problem: parsed.ok || sentence === '' ? null : parsed.problem,
    missing: anchorsMissing(sentence, facts),
    dates,
    isNameTaken,
    isTaken: choice ? choice.take.has(index) : !isNameTaken && isTierMet,
  }
}

/** A template's requirement as the values of a form; people and hours are the secretariat's own to add. */
export function valuesOf(
  { name, artefacts, shift, consequence, condition, clause, dueTime }: TemplateRequirement,
  grantId: string,
  rule: string,
): RequirementValues {
  const { artefactDetails: _, ...nobody } = noRequirementParticulars
  return {
    ...nobody,
    grantId,
    name,
    rule,
    dueTime: dueTime ?? null,
    shift: shift ?? 'none',
    consequence: consequence ?? 'none',
    hours: null,
    responsibleId: null,
    deputyId: null,
    sourceText: clause,
    sourcePage: null,
    condition: condition ?? null,
    afterIds: [],
    signerId: null,
    artefactDetails: artefacts.map((artefact) => ({
      artefact,
      makerId: null,
      signerId: null,
      hours: null,
    })),
  }
}
