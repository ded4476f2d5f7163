import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { reporting } from '~/i18n/da/reporting'
import { whyText } from '~/i18n/why-text'

/** An obligation as the command line and the API tell it. */
export function obligationAnswer(
  obligation: GrantObligation,
  contacts: SecretariatRecords['contacts'],
): object {
  const { grant, requirement, period } = obligation
  const nameOf = (id: string | null) => contacts.find((contact) => contact.id === id)?.name ?? null
  return {
    grant: grant.reference,
    requirement: requirement.name,
    sequence: obligation.sequence,
    periodFrom: period.from,
    periodThrough: period.through,
    computedDue: obligation.computedDue,
    due: obligation.due,
    dueTime: requirement.dueTime,
    target: obligation.target,
    status: obligation.status,
    artefacts: requirement.artefacts,
    consequence: requirement.consequence,
    holdsBack: obligation.holdsBack,
    hours: obligation.hours === null ? null : obligation.hours / 10_000,
    responsible: nameOf(obligation.responsibleId),
    deputy: nameOf(obligation.deputyId),
    why: whyText(obligation.why, reporting),
  }
}
