import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { addDays } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import { sheetOf, weekAround } from '~/domain/calendar/week'
import { closedReason } from '~/domain/calendar/working-days'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { KindGroup } from '~/domain/deadlines/kind-groups'
import { kindGroupOf } from '~/domain/deadlines/kind-groups'
import { zero } from '~/domain/money/oere'
import { canBeSnoozed } from '~/domain/reminders/snooze-limits'
import { listClosingDays } from '~/persistence/closing-days.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { deadlineSubjects } from '../deadlines/deadline-subjects.server'
import { listDeadlines } from '../deadlines/list-deadlines.server'
import type { Forbidden } from '../refusals'
import type { CalendarDeadline, CalendarInput, CalendarPage, NamedDay } from './calendar-page'
import { isMovableBy } from './movable'

/** The deadlines of the weeks that are shown, narrowed as asked, with the days that are closed. */
export async function loadCalendar(
  context: UseCaseContext,
  input: CalendarInput,
): Promise<CalendarPage | Forbidden> {
  const { db: database, actor, today } = context
  const db = database.client
  const { secretariatId, contactId: ownContactId } = actor
  const day = input.day ?? today
  const window = input.view === 'week' ? weekAround(day) : sheetOf(day)
  const listed = await listDeadlines(context, {
    ...window,
    ...(input.planId && { planId: input.planId }),
  })
  if (!listed.ok) return listed

  const grantIds = new Set(listed.deadlines.flatMap(({ grantId }) => grantId ?? []))
  const readsGrants = may(actor, 'read', 'grant')
  const people = listed.deadlines.flatMap(({ responsibleId }) => responsibleId ?? [])
  const [grants, contacts, subjects, closings] = await Promise.all([
    readsGrants ? loadGrants(db, secretariatId, { id: { in: [...grantIds] } }) : [],
    loadContacts(db, secretariatId, { id: { in: [...new Set(people)] } }),
    deadlineSubjects(db, actor),
    listClosingDays(db, secretariatId),
  ])
  const grantsById = byId(grants)
  const contactsById = byId(contacts)
  const fundersById = byId(subjects.funder)
  const funderOf = ({ grantId }: Deadline) => (grantId ? grantsById.get(grantId)?.funderId : undefined)
  const concerns = ({ responsibleId, deputyId }: Deadline, id: string) =>
    responsibleId === id || deputyId === id

  const ofFunder = listed.deadlines.filter(
    (deadline) => !input.funderId || funderOf(deadline) === input.funderId,
  )
  const asked = ofFunder.filter((deadline) => !input.contactId || concerns(deadline, input.contactId))
  const groups: Partial<Record<KindGroup, number>> = {}
  for (const { kind } of asked) groups[kindGroupOf(kind)] = (groups[kindGroupOf(kind)] ?? 0) + 1
  const maySnooze = may(actor, 'update', 'deadline')
  const showsAmounts = may(actor, 'seeAmounts', 'instalment')
  const shown = asked
    .filter(({ kind }) => input.groups.length === 0 || input.groups.includes(kindGroupOf(kind)))
    .map((deadline): CalendarDeadline => {
      const { key, kind, time, target, subject, detail, record, holdsBack, state } = deadline
      return {
        key,
        kind,
        day: deadline.day,
        time,
        target: target && target < deadline.day ? target : null,
        subject,
        detail,
        record,
        state,
        holdsBack: showsAmounts ? holdsBack : zero,
        group: kindGroupOf(kind),
        funder: fundersById.get(funderOf(deadline) ?? '')?.name ?? null,
        responsible: contactsById.get(deadline.responsibleId ?? '')?.name ?? null,
        isOverdue: state === 'open' && deadline.day < today,
        isMovable: isMovableBy(actor, deadline),
        maySnooze: maySnooze && canBeSnoozed(deadline, today),
      }
    })
  const labels = new Map(closings.map((closing) => [closing.day, closing.label]))
  return {
    ok: true,
    view: input.view,
    today,
    day,
    window,
    deadlines: shown,
    namedDays: namedDaysIn(window, labels),
    counts: {
      total: asked.length,
      groups,
      mine: ownContactId ? ofFunder.filter((deadline) => concerns(deadline, ownContactId)).length : null,
    },
    subjects,
    ownContactId,
  }
}

function namedDaysIn({ from, through }: Period, labels: ReadonlyMap<Day, string>): NamedDay[] {
  const closing = new Set(labels.keys())
  const found: NamedDay[] = []
  for (let day = from; day <= through; day = addDays(day, 1)) {
    const reason = closedReason(day, 'bank', closing)
    const label = reason === 'localClosingDay' ? (labels.get(day) ?? null) : null
    if (reason && reason !== 'weekend') found.push({ day, reason, label })
  }
  return found
}
