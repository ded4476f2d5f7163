import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import { createPositionAgreements } from '~/persistence/records/position-agreements.server'
import type { UseCaseContext } from '../context'
import type { AgreementValues } from '../positions/position-values'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { trailOf } from './agreement-trail'
import { agreementFrom, checkPositionAgreement } from './check-position-agreement.server'

/** Adds an agreement about a post; a renewal is one more, and the old one stays. */
export async function createPositionAgreement(
  context: UseCaseContext,
  { values }: { values: AgreementValues },
): Promise<Created> {
  const { actor, now, today } = context
  if (!may(actor, 'create', 'positionAgreement')) return forbidden
  const agreement = agreementFrom(values, newId(), null)
  return inWriting<Created>(context, async (db) => {
    const { problems, name, planId } = await checkPositionAgreement(db, context, agreement)
    if (problems.length > 0) return invalid(problems)
    await createPositionAgreements(db, actor.secretariatId, [agreement], today)
    await recordAudit(db, actor, now, {
      action: 'create',
      recordKind: 'positionAgreement',
      recordId: agreement.id,
      recordName: name,
      planId,
      changes: changesBetween('positionAgreement', null, trailOf(agreement)),
    })
    return { ok: true, id: agreement.id, version: 1, name }
  })
}
