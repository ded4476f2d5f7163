import { may } from '~/domain/access/rights'
import { textProblems } from '~/domain/privacy/text-problems'
import type { TemplateRequirement } from '~/domain/reporting/templates/template'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import { insertOwnTemplate, loadOwnTemplates } from '~/persistence/requirement-templates.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

/**
 * Keeps a grant's requirements as the secretariat's own template. A title that is there already gets a new version;
 * grants made from the earlier one keep it.
 */
export async function saveOwnTemplate(
  context: UseCaseContext,
  { grantId, title, source }: { grantId: string; title: string; source: string },
): Promise<Created> {
  const { actor, today, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'create', 'requirement')) return forbidden
  return inWriting<Created>(context, async (db) => {
    const [grant] = await loadGrants(db, secretariatId, { id: grantId })
    if (!grant) return notFound('grant')
    const problems = textProblems({ title, source })
    if (problems.length > 0) return invalid(problems)
    const [funder] = await loadOrganisations(db, secretariatId, { id: grant.funderId })
    const requirements = await loadRequirements(db, secretariatId, { grantId })
    if (requirements.length === 0) return invalid([{ field: 'title', problem: 'required' }])
    const earlier = (await loadOwnTemplates(db, secretariatId)).filter((own) => own.title === title)
    const version = Math.max(0, ...earlier.map((own) => own.version)) + 1
    const key = earlier[0]?.key ?? `own:${newId()}`
    const names = new Map(requirements.map(({ id, name }) => [id, name]))
    await insertOwnTemplate(db, secretariatId, {
      key,
      version,
      title,
      funder: funder?.name ?? '',
      readOn: today,
      sources: [{ title: source, address: '' }],
      notes: [],
      requirements: requirements.map((requirement): TemplateRequirement => ({
        name: requirement.name,
        artefacts: requirement.artefacts,
        rule: requirement.rule,
        shift: requirement.shift,
        consequence: requirement.consequence,
        clause: requirement.sourceText ?? '',
        after: requirement.afterIds.flatMap((id) => names.get(id) ?? []),
        ...(requirement.dueTime && { dueTime: requirement.dueTime }),
        ...(requirement.condition && { condition: requirement.condition }),
      })),
    })
    await recordAudit(db, actor, now, {
      action: 'create',
      recordKind: 'requirement',
      recordId: key,
      recordName: `${title} ${version}`,
      planId: grant.planId,
      changes: [],
    })
    return { ok: true, id: key, version: 1, name: title }
  })
}
