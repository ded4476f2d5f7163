import { createHash } from 'node:crypto'
import type { Actor } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import { daysBetween } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import { kindGroupOf } from '~/domain/deadlines/kind-groups'
import type { FeedContent } from '~/domain/feeds/feed-calendar'
import { deadlineTitle } from '~/i18n/deadline-title'
import { formatsFor } from '~/i18n/formats'
import { wordsFor } from '~/i18n/words'

/** The address of the page that answers a deadline, as the outside sees it. */
export type LinkTo = (deadline: Deadline) => string

export interface ContentNames {
  contacts: ReadonlyMap<string, { name: string }>
  plans: ReadonlyMap<string, { name: string }>
}

/** Days before a deadline, or before its target where it has one, on which a calendar program calls. */
const alarmLeads = [7, 1]

/** What a reader's calendar program is told of a deadline. */
export function feedContent(
  deadline: Deadline,
  { actor, names, linkTo }: { actor: Actor; names: ContentNames; linkTo: LinkTo },
): FeedContent {
  const words = wordsFor(actor.language)
  const feed = words.feeds.event
  const formats = formatsFor(actor.language)
  const { day, time, target, subject, state, kind, holdsBack, responsibleId, deputyId, planId } = deadline
  const nameOf = (id: string | null) => (id === null ? undefined : names.contacts.get(id)?.name)
  const named = [deadlineTitle(words, deadline), subject].join(' – ')
  const title = time ? `${named} (${formats.time(time)})` : named
  const responsible = nameOf(responsibleId)
  const deputy = nameOf(deputyId)
  const plan = planId === null ? undefined : names.plans.get(planId)?.name
  const showsAmount = holdsBack > 0 && state === 'open' && may(actor, 'seeAmounts', 'instalment')
  const url = linkTo(deadline)
  const lines = [
    words.deadlines.kind[kind],
    plan && feed.plan(plan),
    target && target < day && feed.target(formats.weekdayDay(target)),
    responsible ? feed.responsible(responsible) : feed.nobody,
    deputy && feed.deputy(deputy),
    showsAmount && feed.holdsBack(formats.kroner(holdsBack)),
    state === 'done' && feed.done,
    url,
  ]
  const ahead = target && target < day ? daysBetween(target, day) : 0
  return {
    day,
    summary: state === 'done' ? `✓ ${title}` : title,
    description: lines.filter((line) => typeof line === 'string').join('\n'),
    url,
    category: words.deadlines.group[kindGroupOf(kind)],
    alarmsBefore: state === 'open' ? alarmLeads.map((lead) => lead + ahead) : [],
  }
}

/** What is left to tell of something that is no longer there: its kind and the day it had. */
export function cancelledContent(
  { key, day }: { key: string; day: Deadline['day'] },
  actor: Pick<Actor, 'language'>,
): FeedContent {
  const words = wordsFor(actor.language)
  const kind = key.slice(0, key.indexOf(':')) as Deadline['kind']
  const name = words.deadlines.kind[kind]
  return {
    day,
    summary: words.feeds.event.cancelled(name),
    description: '',
    url: null,
    category: words.deadlines.group[kindGroupOf(kind)],
    alarmsBefore: [],
  }
}

/** Raised where the writing of an event changes, so that every event is told anew. */
const edition = 1

export function hashOfContent(content: FeedContent): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, content]))
    .digest('base64url')
}

/** The same for as long as feed and deadline are, whatever happens to the day; it tells nothing of either. */
export function uidOf(feedId: string, key: string): string {
  return `${createHash('sha256').update(`${feedId}/${key}`).digest('hex').slice(0, 40)}@ankerplan`
}
