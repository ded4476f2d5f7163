import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import type { Contact } from '~/domain/organisations/organisation'
import { countsFromNotice } from '~/domain/reporting/counts-from-notice'
import { isOurWork } from '~/domain/reporting/obligation-life'
import type { Obligation } from '~/domain/reporting/obligations'
import type { Requirement } from '~/domain/reporting/requirement'
import { whyOf } from '~/domain/reporting/why-of'
import { namedIn } from '../by-name'
import { obligationId } from '../obligations/obligation-address'
import type { ObligationRow, RequirementRow } from './grant-page'

type Contacts = ReadonlyMap<string, Contact>

export function requirementRows(requirements: readonly Requirement[], contacts: Contacts): RequirementRow[] {
  const names = new Map(requirements.map(({ id, name }) => [id, name]))
  return requirements.map((requirement) => ({
    id: requirement.id,
    name: requirement.name,
    artefacts: requirement.artefacts,
    rule: requirement.rule,
    consequence: requirement.consequence,
    condition: requirement.condition,
    after: requirement.afterIds.flatMap((id) => names.get(id) ?? []),
    notices: countsFromNotice(requirement.rule) ? requirement.notices.length : null,
    responsible: namedIn(contacts, requirement.responsibleId),
    sourceText: requirement.sourceText,
    sourcePage: requirement.sourcePage,
  }))
}

/** The reports of a grant by due day, as its page shows them. */
export function obligationRows(
  obligations: readonly Obligation[],
  contacts: Contacts,
  today: Day,
): ObligationRow[] {
  const counts = new Map<string, number>()
  for (const { requirement } of obligations) counts.set(requirement.id, (counts.get(requirement.id) ?? 0) + 1)
  return obligations
    .map((obligation): ObligationRow => {
      const { requirement, status, due } = obligation
      const isDone = status === 'submitted' || status === 'approved' || status === 'waived'
      return {
        id: obligationId({ requirementId: requirement.id, occurrence: obligation.occurrence }),
        recordId: obligation.record?.id ?? null,
        requirement: { id: requirement.id, name: requirement.name },
        sequence: obligation.sequence,
        isOnly: counts.get(requirement.id) === 1,
        period: obligation.period,
        due,
        dueTime: requirement.dueTime,
        isAgreed: Boolean(obligation.record?.agreedDue),
        target: obligation.target,
        daysLeft: daysBetween(today, due),
        status,
        isLate: due < today && isOurWork(status) && status !== 'unconfirmed',
        isDone,
        hours: obligation.hours,
        consequence: requirement.consequence,
        holdsBack: obligation.holdsBack,
        responsible: namedIn(contacts, obligation.responsibleId),
        why: whyOf(obligation),
        targetWhy: isDone ? [] : obligation.targetWhy,
      }
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1))
}
