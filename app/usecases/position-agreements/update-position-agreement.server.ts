import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { PositionAgreement } from '~/domain/positions/agreement'
import { recordAudit } from '~/persistence/audit.server'
import {
  loadPositionAgreements,
  updatePositionAgreement as write,
} from '~/persistence/records/position-agreements.server'
import type { UseCaseContext } from '../context'
import type { AgreementValues } from '../positions/position-values'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { trailOf } from './agreement-trail'
import { agreementFrom, checkPositionAgreement } from './check-position-agreement.server'

/** Changes an agreement; its position stays. */
export async function updatePositionAgreement(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: AgreementValues },
): Promise<Updated<AgreementValues>> {
  const { actor } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'positionAgreement')) return forbidden
  return inWriting<Updated<AgreementValues>>(context, async (db) => {
    const [found] = await loadPositionAgreements(db, secretariatId, { id })
    if (!found) return notFound('positionAgreement')
    const { version: current, recordedOn: _, ...before } = found
    const now = { kind: 'positionAgreement' as const, id, version: current }
    const conflict = await conflictAt<AgreementValues>(db, context, now, { version, current: before })
    if (conflict) return conflict
    const agreement = agreementFrom({ ...values, positionId: before.positionId }, id, before)
    const { problems, name, planId } = await checkPositionAgreement(db, context, agreement)
    if (problems.length > 0) return invalid(problems)
    const changes = changesBetween('positionAgreement', trailOf(before), trailOf(agreement))
    const notes = (each: PositionAgreement) => JSON.stringify(each.evaluations.map(({ note }) => note))
    if (changes.length === 0 && notes(before) === notes(agreement)) return { ok: true, id, version, name }
    await write(db, secretariatId, agreement)
    await recordAudit(db, actor, context.now, {
      action: 'update',
      recordKind: 'positionAgreement',
      recordId: id,
      recordName: name,
      planId,
      changes,
    })
    return { ok: true, id, version: version + 1, name }
  })
}
