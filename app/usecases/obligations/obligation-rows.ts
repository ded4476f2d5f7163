import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { addToMonth, monthOf } from '~/domain/calendar/month'
import { workOf } from '~/domain/reporting/admin-load'
import { isOurWork } from '~/domain/reporting/obligation-life'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { namedIn } from '../by-name'
import type { Named } from '../refusals'
import { obligationId, obligationPath } from './obligation-address'
import type { ObligationArt, ObligationGroup, ObligationRow } from './obligation-list'

interface Names {
  contacts: ReadonlyMap<string, Named>
  organisations: ReadonlyMap<string, Named>
}

export function artOf({ requirement }: Pick<GrantObligation, 'requirement'>): ObligationArt {
  return workOf(requirement) === 'accounts' ? 'accounts' : 'report'
}

/** Where an obligation stands as seen from a day. One that waits for *er den sendt?* stands nowhere. */
export function groupOf({ status, due }: GrantObligation, today: Day): ObligationGroup | null {
  if (status === 'unconfirmed') return null
  if (status === 'submitted') return 'sent'
  if (!isOurWork(status)) return 'done'
  if (due < today) return 'overdue'
  const month = monthOf(today)
  if (monthOf(due) === month) return 'thisMonth'
  return monthOf(due) === addToMonth(month, 1) ? 'nextMonth' : 'later'
}

export function rowOf(obligation: GrantObligation, names: Names, today: Day): ObligationRow {
  const { requirement, grant, occurrence, record } = obligation
  const key = { requirementId: requirement.id, occurrence }
  return {
    id: obligationId(key),
    path: obligationPath(key),
    version: 0,
    requirement: requirement.name,
    grant: { id: grant.id, name: grant.reference },
    funder: { id: grant.funderId, name: names.organisations.get(grant.funderId)?.name ?? '' },
    art: artOf(obligation),
    period: obligation.period,
    due: obligation.due,
    dueTime: requirement.dueTime,
    target: obligation.target,
    targetStep: obligation.targetWhy.find((step) => step.code !== 'noMeeting' && step.decides) ?? null,
    daysLeft: daysBetween(today, obligation.due),
    isAgreed: (record?.agreedDue ?? null) !== null,
    status: obligation.status,
    group: groupOf(obligation, today) ?? 'done',
    responsible: namedIn(names.contacts, obligation.responsibleId),
    deputy: namedIn(names.contacts, obligation.deputyId),
    holdsBack: obligation.holdsBack,
    instalments: obligation.heldInstalments.map(({ number }) => number),
    isSerious: requirement.consequence !== 'none',
  }
}
