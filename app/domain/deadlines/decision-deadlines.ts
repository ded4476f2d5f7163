import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** What a board has decided and somebody must carry out. */
export function decisionDeadlines({ decisions = [], plans }: DeadlineRecords): Deadline[] {
  const planNames = new Map(plans.map(({ id, name }) => [id, name]))
  return decisions.map((decision) =>
    newDeadline({
      kind: 'decision',
      of: decision.id,
      day: decision.day,
      subject: planNames.get(decision.planId) ?? decision.subject,
      detail: decision.subject,
      record: { kind: 'boardReview', id: decision.reviewId },
      planId: decision.planId,
      responsibleId: decision.responsibleId,
      deputyId: decision.deputyId,
      recordedOn: decision.recordedOn,
      isDone: decision.isDone,
    }),
  )
}
