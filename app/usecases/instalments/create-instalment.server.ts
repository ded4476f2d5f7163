import { may } from '~/domain/access/rights'
import { newId } from '~/persistence/new-id.server'
import { loadGrants } from '~/persistence/records/grants.server'
import {
  instalmentParticularsRow,
  replaceInstalmentConditions,
} from '~/persistence/records/instalment-particulars.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkInstalment } from './check-instalment.server'
import type { InstalmentValues } from './instalment-pages'
import { instalmentParts, toldConditions } from './instalment-parts'

/** A new payment of a grant, with what releases it; all of them together never above the gross award. */
export async function createInstalment(
  context: UseCaseContext,
  {
    grantId,
    id = newId(),
    values,
    answers = null,
  }: {
    grantId: string
    /** Its id to be: reports that follow it are shown by it before it is saved, and must be the same when it is. */
    id?: string
    values: InstalmentValues
    answers?: RescheduleAnswers | null
  },
): Promise<Created | RescheduleAsked> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'create', 'instalment')) return forbidden
  const parts = instalmentParts(values, { id, grantId })
  const { instalment, particulars } = parts
  return inWriting<Created | RescheduleAsked>(context, async (db) => {
    const [grant] = await loadGrants(db, secretariatId, { id: grantId })
    if (!grant) return notFound('grant')
    const problems = await checkInstalment(db, context, grant, parts)
    if (problems.length > 0) return invalid(problems)
    return withReschedule(db, context, { of: { grantId }, answers }, async () => {
      const saved = await saveNew(db, context, 'instalments', instalment, {
        name: `${grant.reference}: ${instalment.number}`,
        planId: grant.planId,
        details: instalmentParticularsRow(particulars),
        told: toldConditions(particulars),
      })
      await replaceInstalmentConditions(db, secretariatId, instalment.id, particulars.conditions)
      return saved
    })
  })
}
