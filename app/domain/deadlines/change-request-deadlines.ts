import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** A change past the threshold must be asked for before it is made. */
export function changeRequestDeadlines({ grants, grantDates, changeRequests }: DeadlineRecords): Deadline[] {
  const given = new Map(grants.map((grant) => [grant.id, grant]))
  return changeRequests.flatMap((request) => {
    const grant = given.get(request.grantId)
    if (!grant) return []
    const owner = grantDates.get(grant.id)
    return newDeadline({
      kind: 'changeRequest',
      of: request.id,
      day: request.day,
      subject: grant.reference,
      detail: request.text,
      record: { kind: 'grant', id: grant.id },
      planId: grant.planId,
      grantId: grant.id,
      responsibleId: request.responsibleId ?? owner?.responsibleId ?? null,
      deputyId: request.deputyId ?? owner?.deputyId ?? null,
      recordedOn: request.recordedOn,
      isDone: request.requestedOn !== null,
    })
  })
}
