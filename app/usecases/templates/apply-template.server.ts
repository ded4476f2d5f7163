import { may } from '~/domain/access/rights'
import { parseRule } from '~/domain/reporting/rule-parse'
import { printRule } from '~/domain/reporting/rule-print'
import type { TemplateRequirement } from '~/domain/reporting/templates/template'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import { saveArtefactDetails } from '~/persistence/records/requirement-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { keepTemplateOfGrant, loadTemplateOfGrant } from '~/persistence/requirement-templates.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { checkRequirement } from '../requirements/check-requirement.server'
import { requirementParts, toldDetails } from '../requirements/requirement-parts'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { allTemplates } from './list-templates.server'
import { valuesOf } from './offer-template.server'
import type { TemplateApplied, TemplateChoice } from './template-pages'
import { templateRef } from './template-pages'

/**
 * Writes the chosen requirements of a template on a grant, all of them or none. The grant keeps which template and
 * version it was, whatever becomes of the template afterwards.
 */
export async function applyTemplate(
  context: UseCaseContext,
  { grantId, ref, choice }: { grantId: string; ref: string; choice: TemplateChoice },
): Promise<TemplateApplied> {
  const { actor, today, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'create', 'requirement')) return forbidden
  return inWriting<TemplateApplied>(context, async (db) => {
    const [grant] = await loadGrants(db, secretariatId, { id: grantId })
    if (!grant) return notFound('grant')
    const template = (await allTemplates(db, secretariatId)).find((each) => templateRef(each) === ref)
    if (!template) return notFound('requirement')
    const chosen = template.requirements.flatMap((requirement, index) =>
      choice.take.has(index) ? [{ requirement, typed: choice.rules[index]?.trim() ?? '', id: newId() }] : [],
    )
    if (chosen.length === 0) return { ok: false, reason: 'nothingChosen' }
    const ids = new Map(chosen.map(({ requirement, id }) => [requirement.name, id]))
    const refused: string[] = []
    for (const { requirement, typed, id } of predecessorsFirst(chosen)) {
      const parsed = parseRule(requirement.rule ?? typed)
      const afterIds = (requirement.after ?? []).flatMap((name) => ids.get(name) ?? [])
      const values = valuesOf(requirement, grantId, parsed.ok ? printRule(parsed.rule) : '')
      const parts = requirementParts({ ...values, afterIds }, { id, recordedOn: today, notices: [] })
      const { problems, called } = await checkRequirement(db, context, parts)
      if (problems.length > 0 || !called) {
        refused.push(requirement.name)
        continue
      }
      await saveNew(db, context, 'requirements', parts.requirement, {
        ...called,
        told: toldDetails(parts.particulars),
      })
      await saveArtefactDetails(db, secretariatId, id, parts.particulars.artefactDetails)
    }
    if (refused.length > 0) return { ok: false, reason: 'refused', names: refused }
    const before = await loadTemplateOfGrant(db, secretariatId, grantId)
    await keepTemplateOfGrant(db, secretariatId, grantId, template)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'grant',
      recordId: grantId,
      recordName: grant.reference,
      planId: grant.planId,
      changes: [
        {
          field: 'template',
          from: before && templateRef(before),
          to: templateRef(template),
          isSealed: false,
        },
      ],
    })
    return { ok: true, id: grantId, name: template.title, made: chosen.length }
  })
}

/** What must be approved first is written first, so that the others can name it. */
function predecessorsFirst<Chosen extends { requirement: TemplateRequirement }>(
  chosen: readonly Chosen[],
): Chosen[] {
  const waiting = new Set(chosen)
  const ordered: Chosen[] = []
  while (waiting.size > 0) {
    const open = new Set([...waiting].map(({ requirement }) => requirement.name))
    const free = [...waiting].filter(({ requirement }) => !requirement.after?.some((name) => open.has(name)))
    for (const each of free.length > 0 ? free : [...waiting]) {
      ordered.push(each)
      waiting.delete(each)
    }
  }
  return ordered
}
