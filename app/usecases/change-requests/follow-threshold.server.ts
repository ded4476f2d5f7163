import { recordAudit } from '~/persistence/audit.server'
import { changesBetween } from '~/domain/audit/changes'
import { addDays } from '~/domain/calendar/day'
import type { ChangeRequest } from '~/domain/grants/change-request'
import { noParticulars } from '~/domain/grants/grant-particulars'
import { zero } from '~/domain/money/oere'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import {
  insertChangeRequest,
  loadChangeRequests,
  overwriteChangeRequest,
} from '~/persistence/records/change-requests.server'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadGrantRecords } from '~/persistence/records/load-grant-records.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import type { UseCaseContext } from '../context'
import { loadChangeMeasure } from '../grants/grant-budget.server'

/** How long there is to ask where nobody has said: the money must not be used otherwise before the answer. */
export const daysToAsk = 14

/**
 * After a reallocation: where the grant's allocations now lie past its threshold, a change request with a day to ask
 * stands open, with what is moved in all. One not sent yet is brought up to date; one that waits for its answer stays.
 */
export async function followThreshold(
  db: Db,
  context: UseCaseContext,
  grantId: string,
  text: string,
  /** The allocation that is about to be deleted: its line is measured without it while its approved amount is known. */
  leaving: string | null = null,
): Promise<void> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  const records = await loadGrantRecords(db, secretariatId, grantId)
  const grant = records.grants.find(({ id }) => id === grantId)
  if (!grant) return
  const particulars = (await loadGrantParticulars(db, secretariatId, { id: grantId })).get(grantId)
  const settings = await loadSettings(db, secretariatId)
  const given = { grant, records, settings }
  const allocations = records.allocations.map((allocation) =>
    allocation.id === leaving ? { ...allocation, amount: zero } : allocation,
  )
  const after = { ...given, records: { ...records, allocations } }
  const threshold = particulars ?? noParticulars
  const measure = await loadChangeMeasure(db, actor, after, threshold, records.allocations)
  if (!measure?.needsApproval) return
  const open = (await loadChangeRequests(db, secretariatId, { grantId, answeredOn: null })).at(-1)
  if (open?.requestedOn || open?.amount === measure.moved) return
  const { version: _, recordedOn: __, ...known } = open ?? { version: 0, recordedOn: today }
  const request: ChangeRequest = {
    id: newId(),
    grantId,
    text,
    day: addDays(today, daysToAsk),
    requestedOn: null,
    answeredOn: null,
    answer: null,
    responsibleId: null,
    deputyId: null,
    ...known,
    amount: measure.moved,
  }
  if (open) await overwriteChangeRequest(db, secretariatId, request)
  else await insertChangeRequest(db, secretariatId, request, today)
  await recordAudit(db, actor, now, {
    action: open ? 'update' : 'create',
    recordKind: 'changeRequest',
    recordId: request.id,
    recordName: grant.reference,
    planId: grant.planId,
    changes: changesBetween('changeRequest', open ? { ...open } : null, { ...request }),
  })
}
