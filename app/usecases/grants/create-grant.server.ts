import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import { particularsRow, recordGrantStep } from '~/persistence/records/grant-particulars.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkGrant } from './check-grant.server'
import type { GrantValues } from './grant-page'
import { grantParts } from './grant-parts'

/** A new grant, with the first step of its life dated today. */
export async function createGrant(
  context: UseCaseContext,
  { values }: { values: GrantValues },
): Promise<Created> {
  const { actor, today, now } = context
  if (!may(actor, 'create', 'grant')) return forbidden
  const parts = grantParts(withTidyTexts(values), newId())
  const { grant } = parts
  return inWriting<Created>(context, async (db) => {
    const problems = await checkGrant(db, context, parts, null)
    if (problems.length > 0) return invalid(problems)
    const details = particularsRow(parts.particulars)
    const called = { name: grant.reference, planId: grant.planId, details }
    const saved = await saveNew(db, context, 'grants', grant, called)
    const step = { grantId: grant.id, from: null, to: grant.status, on: today, note: null }
    await recordGrantStep(db, actor.secretariatId, step, { actor: actor.name, at: now })
    return saved
  })
}
