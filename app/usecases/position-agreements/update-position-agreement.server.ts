import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { PositionAgreement } from '~/domain/positions/agreement'
import { listAudit, recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import {
  loadPositionAgreements,
  updatePositionAgreement as write,
} from '~/persistence/records/position-agreements.server'
import type { UseCaseContext } from '../context'
import type { AgreementValues } from '../positions/position-values'
import type { Conflict, Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { trailOf } from './agreement-trail'
import { agreementFrom, checkPositionAgreement } from './check-position-agreement.server'

/** Changes an agreement; its position stays. */
export async function updatePositionAgreement(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: AgreementValues },
): Promise<Updated<AgreementValues>> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'positionAgreement')) return forbidden
  return inWriting<Updated<AgreementValues>>(context, async (db) => {
    const [found] = await loadPositionAgreements(db, secretariatId, { id })
    if (!found) return notFound('positionAgreement')
    const { version: current, recordedOn: _, ...before } = found
    if (current !== version) return conflictWith(db, context, before, current)
    const agreement = agreementFrom({ ...values, positionId: before.positionId }, id, before)
    const { problems, name, planId } = await checkPositionAgreement(db, context, agreement)
    if (problems.length > 0) return invalid(problems)
    const changes = changesBetween('positionAgreement', trailOf(before), trailOf(agreement))
    const notes = (each: PositionAgreement) => JSON.stringify(each.evaluations.map(({ note }) => note))
    if (changes.length === 0 && notes(before) === notes(agreement)) return { ok: true, id, version, name }
    await write(db, secretariatId, agreement)
    await recordAudit(db, actor, now, {
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

/** What the form shows to somebody who opened the agreement before another changed it. */
export async function conflictWith(
  db: Db,
  { actor }: UseCaseContext,
  current: PositionAgreement,
  version: number,
): Promise<Conflict<AgreementValues>> {
  const query = { recordKind: 'positionAgreement' as const, recordId: current.id, take: 1 }
  const [last] = await listAudit(db, actor.secretariatId, query, false)
  return {
    ok: false,
    reason: 'conflict',
    current,
    version,
    changedBy: last?.actor ?? null,
    changedAt: last?.at ?? null,
    changes: last?.changes ?? [],
  }
}
