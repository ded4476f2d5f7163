import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import {
  requirementParticularsRow,
  saveArtefactDetails,
} from '~/persistence/records/requirement-particulars.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkRequirement } from './check-requirement.server'
import type { RequirementValues } from './requirement-page'
import { requirementParts, toldDetails } from './requirement-parts'

/** Writes down one clause of a grant letter; its obligations follow from it at once. */
export async function createRequirement(
  context: UseCaseContext,
  { values }: { values: RequirementValues },
): Promise<Created> {
  const { actor, today } = context
  if (!may(actor, 'create', 'requirement')) return forbidden
  const parts = requirementParts(withTidyTexts(values), { id: newId(), recordedOn: today, notices: [] })
  return inWriting<Created>(context, async (db) => {
    const { problems, called } = await checkRequirement(db, context, parts)
    if (!called) return notFound('grant')
    if (problems.length > 0) return invalid(problems)
    const { requirement, particulars } = parts
    const saved = await saveNew(db, context, 'requirements', requirement, {
      ...called,
      details: requirementParticularsRow(particulars),
      told: toldDetails(particulars),
    })
    await saveArtefactDetails(db, actor.secretariatId, requirement.id, particulars.artefactDetails)
    return saved
  })
}
