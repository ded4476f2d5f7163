import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'

type RecordList = keyof SecretariatRecords

/** What records are called in audit and lists, and the plan each belongs to. */
export interface RecordNames {
  nameOf<L extends RecordList>(list: L, record: SecretariatRecords[L][number]): string
  planOf<L extends RecordList>(list: L, record: SecretariatRecords[L][number]): string | null
}

/** Names from the records at hand; what they refer to beyond these is left out of the name. */
export function recordNames(records: Partial<SecretariatRecords>): RecordNames {
  const names = new Map<string, string>()
  const plans = new Map<string, string | null>()
  for (const plan of records.plans ?? []) names.set(plan.id, plan.name)
  for (const organisation of records.organisations ?? []) names.set(organisation.id, organisation.name)
  for (const contact of records.contacts ?? []) names.set(contact.id, contact.name)
  for (const list of ['activities', 'positions', 'collaborations', 'bodies'] as const) {
    for (const record of records[list] ?? []) {
      names.set(record.id, record.name)
      plans.set(record.id, record.planId)
    }
  }
  for (const grant of records.grants ?? []) {
    names.set(grant.id, grant.reference)
    plans.set(grant.id, grant.planId)
  }
  for (const requirement of records.requirements ?? []) {
    names.set(requirement.id, of(requirement.grantId, requirement.name))
    plans.set(requirement.id, plans.get(requirement.grantId) ?? null)
  }

  function of(...parts: (string | null)[]): string {
    return parts
      .flatMap((part) => (part === null ? [] : (names.get(part) ?? (isId(part) ? [] : part))))
      .join(': ')
  }

  const naming: {
    [L in RecordList]: (record: SecretariatRecords[L][number]) => [name: string, plan: string | null]
  } = {
    plans: (plan) => [plan.name, plan.id],
    organisations: (organisation) => [organisation.name, null],
    contacts: (contact) => [contact.name, null],
    activities: (activity) => [activity.name, activity.planId],
    costLines: (line) => [of(line.activityId, line.label), plans.get(line.activityId) ?? null],
    positions: (position) => [position.name, position.planId],
    positionShares: (share) => [
      of(share.positionId, share.payerGrantId ?? share.payerOrganisationId),
      plans.get(share.positionId) ?? null,
    ],
    positionAssignments: (row) => [of(row.positionId, row.activityId), plans.get(row.positionId) ?? null],
    grants: (grant) => [grant.reference, grant.planId],
    instalments: (instalment) => [
      of(instalment.grantId, instalment.number),
      plans.get(instalment.grantId) ?? null,
    ],
    allocations: (allocation) => [
      of(allocation.grantId, allocation.activityId),
      plans.get(allocation.activityId) ?? null,
    ],
    requirements: (requirement) => [
      of(requirement.grantId, requirement.name),
      plans.get(requirement.grantId) ?? null,
    ],
    obligations: (obligation) => [of(obligation.requirementId), plans.get(obligation.requirementId) ?? null],
    anchorings: (anchoring) => {
      const subject = anchoring.activityId ?? anchoring.collaborationId ?? anchoring.planId
      return [of(subject), anchoring.planId ?? (subject === null ? null : (plans.get(subject) ?? null))]
    },
    collaborations: (collaboration) => [collaboration.name, collaboration.planId],
    bodies: (body) => [body.name, body.planId],
    bodyMembers: (member) => [of(member.bodyId, member.contactId), plans.get(member.bodyId) ?? null],
    meetings: (meeting) => [of(meeting.bodyId, meeting.day), plans.get(meeting.bodyId) ?? null],
  }
  return {
    nameOf: (list, record) => naming[list](record)[0],
    planOf: (list, record) => naming[list](record)[1],
  }
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text)
}
