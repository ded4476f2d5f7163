import { daysBetween } from '~/domain/calendar/day'
import type { Deadline, DeadlineKind } from '~/domain/deadlines/deadline'
import { kindGroupOf } from '~/domain/deadlines/kind-groups'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { deadlinePath } from '../deadlines/deadline-path'
import { listDeadlines } from '../deadlines/list-deadlines.server'
import type { OverviewDeadlines } from './overview'

const mostOverdue = 3
const mostAhead = 4

/** So many applications are always among those ahead, however far away they are. */
const applicationsAhead = 2

/** Days on which nobody has anything to do. */
const passing: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['vouchers', 'jobChangeRisk'])

/** What is to be done next in a plan, or in none: what is overdue first, then by day. */
export async function nextDeadlines(context: UseCaseContext, planId: string): Promise<OverviewDeadlines> {
  const listed = await listDeadlines(context, { states: ['open'] })
  const open = (listed.ok ? listed.deadlines : []).filter(
    (deadline) => (deadline.planId ?? planId) === planId && !passing.has(deadline.kind),
  )
  const { today } = context
  const overdue = open.filter(({ day }) => day < today)
  const ahead = open.filter(({ day }) => day >= today)
  const applications = ahead.filter(({ kind }) => kind === 'application').slice(0, applicationsAhead)
  const near = new Set([...ahead.slice(0, mostAhead), ...applications])
  const shown = [...worstFirst(overdue).slice(0, mostOverdue), ...ahead.filter((each) => near.has(each))]
  return {
    overdue: overdue.length,
    shown: await withNames(context, shown),
  }
}

/** What stops money goes first where there is room for only a few. */
function worstFirst(overdue: readonly Deadline[]): Deadline[] {
  return [...overdue].sort((a, b) => b.holdsBack - a.holdsBack)
}

/** Only the grants, funders and people of those shown are asked for. */
async function withNames(
  { db: { client: db }, actor: { secretariatId }, today }: UseCaseContext,
  shown: readonly Deadline[],
): Promise<OverviewDeadlines['shown']> {
  const ids = (idOf: (deadline: Deadline) => string | null) => ({
    id: { in: [...new Set(shown.flatMap((each) => idOf(each) ?? []))] },
  })
  const [grants, contacts] = await Promise.all([
    loadGrants(
      db,
      secretariatId,
      ids(({ grantId }) => grantId),
    ).then(byId),
    loadContacts(
      db,
      secretariatId,
      ids(({ responsibleId }) => responsibleId),
    ).then(byId),
  ])
  const funderIds = [...new Set([...grants.values()].map(({ funderId }) => funderId))]
  const funders = byId(await loadOrganisations(db, secretariatId, { id: { in: funderIds } }))
  return shown.map((deadline) => {
    const { key, kind, day, time, target, subject, detail, holdsBack, responsibleId } = deadline
    const grant = grants.get(deadline.grantId ?? '')
    return {
      key,
      kind,
      group: kindGroupOf(kind),
      day,
      time,
      target: target === day ? null : target,
      daysLeft: daysBetween(today, day),
      subject,
      detail,
      path: deadlinePath(deadline),
      funder: grant ? namedIn(funders, grant.funderId) : null,
      responsible: namedIn(contacts, responsibleId),
      holdsBack,
    }
  })
}
