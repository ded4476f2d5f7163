import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/**
 * An instalment is first asked for (`request`), then expected (`receive`); both on the day the letter names. Money that
 * came without being asked for ends both.
 */
export function instalmentDeadlines({
  grants,
  instalments,
  instalmentsKept,
  grantDates,
}: DeadlineRecords): Deadline[] {
  const given = new Map(grants.map((grant) => [grant.id, grant]))
  return instalments.flatMap((instalment) => {
    const grant = given.get(instalment.grantId)
    const kept = instalmentsKept.get(instalment.id)
    if (!grant || !kept || (grant.status !== 'awarded' && grant.status !== 'closed')) return []
    const owner = grantDates.get(grant.id)
    const shared = {
      kind: 'instalment' as const,
      of: instalment.id,
      day: instalment.day,
      subject: grant.reference,
      detail: instalment.number,
      record: { kind: 'grant' as const, id: grant.id },
      planId: grant.planId,
      grantId: grant.id,
      responsibleId: kept.responsibleId ?? owner?.responsibleId ?? null,
      deputyId: kept.deputyId ?? owner?.deputyId ?? null,
      recordedOn: kept.recordedOn,
    }
    const isRequested = kept.requestedOn !== null
    const isReceived = instalment.receivedOn !== null
    const request = newDeadline({ ...shared, occurrence: 'request', isDone: isRequested || isReceived })
    if (!isRequested) return request
    return [request, newDeadline({ ...shared, occurrence: 'receive', isDone: isReceived })]
  })
}
