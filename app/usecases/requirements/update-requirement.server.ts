import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { noRequirementParticulars } from '~/domain/reporting/requirement-particulars'
import {
  loadRequirementParticulars,
  requirementParticularsRow,
  saveArtefactDetails,
} from '~/persistence/records/requirement-particulars.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkRequirement } from './check-requirement.server'
import type { RequirementValues } from './requirement-page'
import { requirementParts, requirementValues, toldDetails } from './requirement-parts'

/** Saves the form of a requirement; it stays with its grant. Obligations that move are shown first. */
export async function updateRequirement(
  context: UseCaseContext,
  {
    id,
    version,
    values,
    answers = null,
  }: {
    id: string
    version: number
    values: Omit<RequirementValues, 'grantId'>
    answers?: RescheduleAnswers | null
  },
): Promise<Updated<RequirementValues> | RescheduleAsked> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'requirement')) return forbidden
  return inWriting<Updated<RequirementValues> | RescheduleAsked>(context, async (db) => {
    const [before] = await loadRequirements(db, secretariatId, { id })
    if (!before) return notFound('requirement')
    const kept = await loadRequirementParticulars(db, secretariatId, { id })
    const { version: _, ...known } = kept.get(id) ?? { ...noRequirementParticulars, version: 0 }
    const current = requirementValues(before, known)
    const conflict = await conflictOf(db, context, 'requirements', id, { version, current })
    if (conflict) return conflict
    const after = requirementParts({ ...withTidyTexts(values), grantId: before.grantId }, before)
    const { problems, called } = await checkRequirement(db, context, after)
    if (!called) return notFound('grant')
    if (problems.length > 0) return invalid(problems)
    const of = { grantId: before.grantId }
    return withReschedule(db, context, { of, answers }, async () => {
      const saved = await saveChanged(
        db,
        context,
        'requirements',
        { record: before, details: requirementParticularsRow(known), told: toldDetails(known) },
        {
          record: after.requirement,
          details: requirementParticularsRow(after.particulars),
          told: toldDetails(after.particulars),
        },
        { ...called, version },
      )
      if (saved.version !== version)
        await saveArtefactDetails(db, secretariatId, id, after.particulars.artefactDetails)
      return saved
    })
  })
}
