import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { ChangeRequest } from '~/domain/grants/change-request'
import { changeRequestProblems } from '~/domain/grants/change-request'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import {
  approveAllocations,
  insertChangeRequest,
  loadChangeRequests,
  overwriteChangeRequest,
} from '~/persistence/records/change-requests.server'
import { loadGrants } from '~/persistence/records/grants.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { unknownReferences } from '../saving/references.server'

export type ChangeRequestValues = Omit<ChangeRequest, 'id' | 'grantId'>

/**
 * Saves a change request, a new one where no id is given: that it was sent, and what the funder answered. An approval
 * makes the grant's allocations as they stand the approved ones, from which the next change is counted.
 */
export async function saveChangeRequest(
  context: UseCaseContext,
  asked: { grantId: string; id: string | null; version: number; values: ChangeRequestValues },
): Promise<Updated<ChangeRequestValues>> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  const { id, version } = asked
  if (!may(actor, 'update', 'changeRequest')) return forbidden
  return inWriting<Updated<ChangeRequestValues>>(context, async (db) => {
    const [before] = id ? await loadChangeRequests(db, secretariatId, { id }) : []
    if (id && !before) return notFound('changeRequest')
    const grantId = before?.grantId ?? asked.grantId
    const [grant] = await loadGrants(db, secretariatId, { id: grantId })
    if (!grant) return notFound('grant')
    if (before) {
      const now = { kind: 'changeRequest' as const, id: before.id, version: before.version }
      const opened = { version, current: before }
      const conflict = await conflictAt<ChangeRequestValues>(db, context, now, opened)
      if (conflict) return conflict
    }
    const request: ChangeRequest = { ...withTidyTexts(asked.values), id: before?.id ?? newId(), grantId }
    const problems = [
      ...changeRequestProblems(request, today),
      ...textProblems({ text: request.text }),
      ...(await unknownReferences(db, secretariatId, {
        responsibleId: ['Contact', request.responsibleId],
        deputyId: ['Contact', request.deputyId],
      })),
    ]
    if (problems.length > 0) return invalid(problems)
    const name = grant.reference
    const changes = changesBetween('changeRequest', before ? { ...before } : null, { ...request })
    if (changes.length === 0) return { ok: true, id: request.id, version, name }
    if (before) await overwriteChangeRequest(db, secretariatId, request)
    else await insertChangeRequest(db, secretariatId, request, today)
    if (request.answer === 'approved' && before?.answer !== 'approved')
      await approveAllocations(db, secretariatId, grantId)
    await recordAudit(db, actor, now, {
      action: before ? 'update' : 'create',
      recordKind: 'changeRequest',
      recordId: request.id,
      recordName: name,
      planId: grant.planId,
      changes,
    })
    return { ok: true, id: request.id, version: before ? version + 1 : 1, name }
  })
}
