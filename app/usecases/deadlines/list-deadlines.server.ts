import type { Actor } from '~/domain/access/actor'
import { may, readsOnlyOwn } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { Deadline, DeadlineKind, DeadlineState } from '~/domain/deadlines/deadline'
import { zero } from '~/domain/money/oere'
import type { Db } from '~/persistence/db.server'
import { loadBodyMembers } from '~/persistence/records/bodies.server'
import type { UseCaseContext } from '../context'
import { loadOwn } from '../own-plans.server'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import { keptDeadlines } from './kept-deadlines.server'

/** What is left out asks for all. */
export interface DeadlineFilter {
  planId?: string
  grantId?: string
  kinds?: readonly DeadlineKind[]
  /** Its responsible or its deputy. */
  contactId?: string
  /** The outer days, both counted. */
  from?: Day
  through?: Day
  states?: readonly DeadlineState[]
}

export type ListDeadlinesResult = { ok: true; deadlines: Deadline[] } | Forbidden

/** The deadlines an actor may read: a partner the meetings of its own bodies and the days of its own positions. */
export async function listDeadlines(
  { db: database, actor, today }: UseCaseContext,
  filter: DeadlineFilter = {},
): Promise<ListDeadlinesResult> {
  const isPartner = readsOnlyOwn(actor)
  if (isPartner ? !may(actor, 'read', 'meeting') : !may(actor, 'read', 'deadline')) return forbidden
  const all = await keptDeadlines(database, actor.secretariatId, today)
  const found = all.filter((deadline) => isAskedFor(deadline, filter))
  return { ok: true, deadlines: isPartner ? await ownOf(database.client, actor, found) : found }
}

export function isAskedFor(deadline: Deadline, filter: DeadlineFilter): boolean {
  const { planId, grantId, kinds, contactId, from, through, states } = filter
  return (
    (planId === undefined || deadline.planId === planId) &&
    (grantId === undefined || deadline.grantId === grantId) &&
    (kinds === undefined || kinds.includes(deadline.kind)) &&
    (contactId === undefined || deadline.responsibleId === contactId || deadline.deputyId === contactId) &&
    (from === undefined || deadline.day >= from) &&
    (through === undefined || deadline.day <= through) &&
    (states === undefined || states.includes(deadline.state))
  )
}

async function ownOf(db: Db, actor: Actor, deadlines: Deadline[]): Promise<Deadline[]> {
  const { positionIds } = await loadOwn(db, actor)
  const { contactId } = actor
  const seats = contactId === null ? [] : await loadBodyMembers(db, actor.secretariatId, { contactId })
  const own = new Set([...positionIds, ...seats.map(({ bodyId }) => bodyId)])
  return deadlines
    .filter(({ record }) => may(actor, 'read', record.kind) && own.has(record.id))
    .map((deadline) => ({ ...deadline, holdsBack: zero }))
}
