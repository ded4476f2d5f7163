import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { Deadline } from '~/domain/deadlines/deadline'
import { stopsPayment } from '~/domain/deadlines/deadline'
import type { SnoozeProblem } from '~/domain/reminders/snooze-limits'
import { latestSnooze, snoozeProblem } from '~/domain/reminders/snooze-limits'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadSnoozes } from '~/persistence/snoozes.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { keptDeadlines } from './kept-deadlines.server'

export interface ShownSnooze {
  id: string
  until: Day
  reason: string
  /** Whose reminders are quiet; null: everybody's. */
  contact: string | null
  actor: string
  at: Instant
}

export interface SnoozePage {
  deadline: Pick<Deadline, 'key' | 'kind' | 'day' | 'target' | 'subject' | 'detail' | 'record'>
  responsible: string | null
  /** Why it cannot be put off at all; null where it can. */
  problem: Exclude<SnoozeProblem, 'notAhead' | 'pastLimit'> | null
  latest: Day
  /** What sets the limit: money stops, so that the target does; or the day itself. */
  limit: 'target' | 'day'
  snoozes: ShownSnooze[]
  /** Whether the actor is somebody reminders are sent to, so that they can be quiet for them alone. */
  isContact: boolean
}

/** What is put off of a deadline, and how far it may be. */
export async function loadSnooze(
  { db, actor, today }: UseCaseContext,
  { key }: { key: string },
): Promise<({ ok: true } & SnoozePage) | Forbidden | NotFound> {
  const { secretariatId, contactId } = actor
  if (!may(actor, 'update', 'deadline')) return forbidden
  const deadline = (await keptDeadlines(db, secretariatId, today)).find((each) => each.key === key)
  if (!deadline) return notFound('deadline')
  const snoozes = await loadSnoozes(db.client, secretariatId, today, key)
  const contacts = await loadContacts(db.client, secretariatId)
  const nameOf = (id: string | null) => contacts.find((contact) => contact.id === id)?.name ?? null
  const latest = latestSnooze(deadline)
  // A day within every limit: what is left says whether there is such a day at all.
  const problem = snoozeProblem(deadline, latest, today)
  return {
    ok: true,
    deadline,
    responsible: nameOf(deadline.responsibleId),
    problem: problem === 'notOpen' || problem === 'tooLate' ? problem : null,
    latest,
    limit: stopsPayment(deadline) && latest === deadline.target ? 'target' : 'day',
    snoozes: snoozes.map(({ id, until, reason, contactId: whose, actor: by, at }) => ({
      ...{ id, until, reason, actor: by, at },
      contact: nameOf(whose),
    })),
    isContact: contactId !== null,
  }
}
