import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { Deadline } from '~/domain/deadlines/deadline'
import { latestSnooze } from '~/domain/reminders/snooze-limits'
import type { FoundActionLink } from '~/persistence/action-links.server'
import { findActionLink as findLink } from '~/persistence/action-links.server'
import type { Database } from '~/persistence/database.server'
import type { Db } from '~/persistence/db.server'
import { loadAddressees } from '~/persistence/reminder-addresses.server'
import { hashOfToken } from '../access/tokens.server'
import { loadDeadlines } from '../deadlines/load-deadlines.server'

/** Somebody with a link from a mail, signed in or not. */
export interface LinkContext {
  db: Database
  now: Instant
  today: Day
}

/** Why a link does nothing: it is none, was used, is too old, or what it was about is done, gone or on another day. */
export type LinkProblem = 'unknown' | 'used' | 'expired' | 'settled' | 'tooLate'

export interface OpenLink {
  action: 'done' | 'snooze' | 'notMine'
  secretariat: string
  person: string
  deadline: Pick<Deadline, 'kind' | 'subject' | 'detail' | 'day' | 'time'>
  /** The last day it can be put off to. */
  latest: Day
}

export type FindActionLinkResult = { ok: true; link: OpenLink } | { ok: false; reason: LinkProblem }

/** What a link from a mail would do. Looking changes nothing, since mail programs look too. */
export async function findActionLink(
  { db: { client: db }, ...context }: LinkContext,
  token: string,
): Promise<FindActionLinkResult> {
  const found = await openLink(db, context, token)
  if (!found.ok) return found
  const { link, deadline, person } = found
  const { kind, subject, detail, day, time } = deadline
  return {
    ok: true,
    link: {
      action: link.action as OpenLink['action'],
      secretariat: link.secretariatName,
      person,
      deadline: { kind, subject, detail, day, time },
      latest: latestSnooze(deadline),
    },
  }
}

export type OpenedLink =
  { ok: true; link: FoundActionLink; deadline: Deadline; person: string } | { ok: false; reason: LinkProblem }

/** A link with what it is about, as long as both are still open. */
export async function openLink(
  db: Db,
  { now, today }: Omit<LinkContext, 'db'>,
  token: string,
): Promise<OpenedLink> {
  const link = await findLink(db, hashOfToken(token))
  if (!link || link.action === 'overruled') return { ok: false, reason: 'unknown' }
  if (link.usedAt !== null) return { ok: false, reason: 'used' }
  if (link.expiresAt <= now) return { ok: false, reason: 'expired' }
  const deadlines = await loadDeadlines(db, link.secretariatId, today)
  const deadline = deadlines.find(({ key }) => key === link.deadlineKey)
  if (deadline?.state !== 'open' || deadline.day !== link.deadlineDay) return { ok: false, reason: 'settled' }
  if (link.action === 'snooze' && latestSnooze(deadline) <= today) return { ok: false, reason: 'tooLate' }
  const addressee = (await loadAddressees(db, link.secretariatId)).get(link.recipient)
  if (!addressee) return { ok: false, reason: 'unknown' }
  return { ok: true, link, deadline, person: addressee.name }
}
