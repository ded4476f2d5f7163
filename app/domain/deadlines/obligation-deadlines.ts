import type { GrantObligation, ReportingAround } from '../reporting/secretariat-obligations'
import { secretariatObligations } from '../reporting/secretariat-obligations'
import type { Deadline, DeadlineState } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** One deadline for each obligation: its day is the funder's, its target ours. */
export function obligationDeadlines(records: DeadlineRecords, around: ReportingAround): Deadline[] {
  return secretariatObligations(records, around).map((obligation) => {
    const { requirement, grant, due, target } = obligation
    return newDeadline({
      kind: 'obligation',
      of: requirement.id,
      occurrence: obligation.occurrence,
      day: due,
      time: requirement.dueTime,
      target: target <= due ? target : null,
      subject: grant.reference,
      detail: requirement.name,
      record: { kind: 'requirement', id: requirement.id },
      planId: grant.planId,
      grantId: grant.id,
      responsibleId: obligation.responsibleId,
      deputyId: obligation.deputyId,
      consequence: requirement.consequence,
      holdsBack: obligation.holdsBack,
      state: stateOf(obligation),
      recordedOn: requirement.recordedOn,
    })
  })
}

/** What is sent is met, though money may still wait for its approval; what came back is to be done again. */
function stateOf({ status }: Pick<GrantObligation, 'status'>): DeadlineState {
  if (status === 'unconfirmed') return 'unconfirmed'
  return status === 'submitted' || status === 'approved' || status === 'waived' ? 'done' : 'open'
}
