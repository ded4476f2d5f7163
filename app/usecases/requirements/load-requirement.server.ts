import { may } from '~/domain/access/rights'
import { noRequirementParticulars } from '~/domain/reporting/requirement-particulars'
import { loadRequirements } from '~/persistence/records/requirements.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { loadGrantReporting } from './load-grant-reporting.server'
import { ruleFactsOf } from './load-rule-facts.server'
import type { LoadRequirementResult } from './requirement-page'
import { requirementValues } from './requirement-parts'

/** One requirement for its form, with what its dates are worked out from. */
export async function loadRequirement(
  { db: { client: db }, actor }: UseCaseContext,
  { id }: { id: string },
): Promise<LoadRequirementResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'requirement')) return forbidden
  const [requirement] = await loadRequirements(db, secretariatId, { id })
  if (!requirement) return notFound('requirement')
  const reporting = await loadGrantReporting(db, secretariatId, { grantId: requirement.grantId })
  const facts = ruleFactsOf(reporting)
  if (!facts) return notFound('grant')
  const particulars = reporting.around.particulars.get(id) ?? noRequirementParticulars
  return {
    ok: true,
    id,
    name: requirement.name,
    version: (await loadVersion(db, secretariatId, 'requirements', id)) ?? 0,
    values: requirementValues(requirement, particulars),
    notices: requirement.notices,
    recordedOn: requirement.recordedOn,
    grant: { id: facts.grant.id, name: facts.grant.reference },
    facts: { ...facts, others: facts.others.filter((other) => other.id !== id) },
    may: { update: may(actor, 'update', 'requirement'), delete: may(actor, 'delete', 'requirement') },
  }
}
