import { inVersions, versionStates } from '../agreements/versions'
import type { Day } from '../calendar/day'
import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** The last day a strategic, partial or partnership agreement holds; it goes with its plan and with its newer version. */
export function agreementDeadlines({ agreements, plans }: DeadlineRecords, today: Day): Deadline[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]))
  const states = new Map(inVersions(agreements).flatMap((versions) => [...versionStates(versions, today)]))
  return agreements.flatMap((agreement) => {
    if (agreement.validThrough === null) return []
    const plan = planOf.get(agreement.planId ?? '')
    return newDeadline({
      kind: 'agreement',
      of: agreement.id,
      day: agreement.validThrough,
      subject: agreement.title,
      detail: plan?.name ?? null,
      record: { kind: 'agreement', id: agreement.id },
      planId: agreement.planId,
      responsibleId: agreement.responsibleId,
      deputyId: agreement.deputyId,
      recordedOn: agreement.recordedOn,
      isDone: states.get(agreement.id) === 'superseded' || (plan !== undefined && plan.through < today),
    })
  })
}
