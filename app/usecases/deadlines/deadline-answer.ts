import type { Deadline } from '~/domain/deadlines/deadline'

/** The names of what a deadline points at, by id. */
export interface DeadlineNames {
  contacts: ReadonlyMap<string, string>
  plans: ReadonlyMap<string, string>
  grants: ReadonlyMap<string, string>
}

/** A deadline as the command line and the API tell it: names for ids, null for what is not there. */
export function deadlineAnswer(deadline: Deadline, { contacts, plans, grants }: DeadlineNames) {
  const nameIn = (names: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (names.get(id) ?? null)
  return {
    key: deadline.key,
    kind: deadline.kind,
    day: deadline.day,
    time: deadline.time,
    target: deadline.target,
    state: deadline.state,
    subject: deadline.subject,
    detail: deadline.detail,
    plan: nameIn(plans, deadline.planId),
    grant: nameIn(grants, deadline.grantId),
    responsible: nameIn(contacts, deadline.responsibleId),
    deputy: nameIn(contacts, deadline.deputyId),
    consequence: deadline.consequence,
    holdsBack: deadline.holdsBack,
    isOurs: deadline.isOurs,
    recordedOn: deadline.recordedOn,
  }
}
