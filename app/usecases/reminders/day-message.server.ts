import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import { occasionKind } from '~/domain/reminders/occasions'
import type { Digest } from '~/domain/reminders/plan-digests'
import type { PlannedSend } from '~/domain/reminders/plan-sends'
import { contactOfRecipient, contactRecipient } from '~/domain/reminders/recipients'
import { latestSnooze } from '~/domain/reminders/snooze-limits'
import type { ActionLink } from '~/persistence/action-links.server'
import type { Addressee } from '~/persistence/reminder-addresses.server'
import { newId } from '~/persistence/new-id.server'
import type { ItemReason, MailItem, Message } from '../../../emails/messages'
import { deadlinePath } from '../deadlines/deadline-path'
import { canBeTicked } from './ticked-deadlines'

export type DayMessage = Extract<Message, { kind: 'reminder' | 'escalation' | 'digest' }>

/** What a person's mail of a day is made of. */
export interface DayContent {
  to: Addressee
  secretariat: string
  today: Day
  sends: readonly PlannedSend[]
  digest: Digest | null
  addressees: ReadonlyMap<string, Addressee>
  /** Links that a mail already has, by deadline. */
  knownLinks?: ReadonlyMap<string, MailItem['links']>
}

/** In a kept mail a link is `link:` and its id, a page its path; what they lead to is made when the mail is sent. */
const linkPrefix = 'link:'

/** The mail of a person and day as data, and the links that it needs. */
export function dayMessage(content: DayContent): { message: DayMessage; links: ActionLink[] } {
  const links: ActionLink[] = []
  const { to, secretariat, today, digest } = content
  const items = [...content.sends]
    .sort((a, b) => (a.deadlineDay < b.deadlineDay ? -1 : a.deadlineDay > b.deadlineDay ? 1 : 0))
    .map((send) => itemOf(send.deadline, reasonOf(send, today), content, linksFor(send, content, links)))
  const common = {
    to: { name: to.name, email: to.email ?? '', language: to.language },
    ...{ secretariat, siteUrl: '/', today, items, optDownUrl: 'optDown:' },
  }
  if (digest) {
    const plain = (deadline: Deadline) => itemOf(deadline, reasonOfDay(deadline, today), content, [])
    const message: DayMessage = {
      ...{ kind: 'digest', ...common },
      overdue: digest.overdue.map(plain),
      ahead: digest.ahead.map(plain),
      withoutOwner: digest.withoutOwner.map((deadline) => itemOf(deadline, 'withoutOwner', content, [])),
    }
    return { message, links }
  }
  const isPassedOn = items.every(({ reason }) => reason === 'escalated' || reason === 'withoutOwner')
  return { message: { kind: isPassedOn ? 'escalation' : 'reminder', ...common }, links }
}

function reasonOfDay({ day }: Deadline, today: Day): ItemReason {
  if (day < today) return 'overdue'
  return day === today ? 'onTheDay' : 'ahead'
}

function reasonOf({ deadline, occasion, recipient }: PlannedSend, today: Day): ItemReason {
  const kind = occasionKind(occasion)
  const owner = deadline.responsibleId ?? deadline.deputyId
  if (kind === 'escalation') return 'escalated'
  if (owner === null) return 'withoutOwner'
  if (recipient !== contactRecipient(owner)) return 'escalated'
  return kind === 'snoozed' ? 'snoozeOver' : reasonOfDay(deadline, today)
}

function itemOf(
  deadline: Deadline,
  reason: ItemReason,
  { to, addressees }: DayContent,
  links: MailItem['links'],
): MailItem {
  const { key, kind, subject, detail, day, time, target, consequence, responsibleId } = deadline
  const seesAmounts = to.role !== null && may({ role: to.role, maySeeSalaries: false }, 'seeAmounts', 'grant')
  const responsible = responsibleId === null ? null : contactRecipient(responsibleId)
  return {
    ...{ deadlineKey: key, kind, subject, detail, day, time, target, reason, consequence, links },
    holdsBack: seesAmounts ? deadline.holdsBack : null,
    responsible:
      responsible === null || responsible === to.recipient
        ? null
        : (addressees.get(responsible)?.name ?? null),
    url: deadlinePath(deadline),
  }
}

function linksFor(
  { deadline, recipient }: PlannedSend,
  { today, knownLinks }: DayContent,
  made: ActionLink[],
): MailItem['links'] {
  const known = knownLinks?.get(deadline.key)
  if (known) return known
  const link = (action: 'done' | 'snooze' | 'notMine') => {
    const id = newId()
    made.push({ id, action, deadlineKey: deadline.key, deadlineDay: deadline.day, recipient })
    return { action, url: `${linkPrefix}${id}` }
  }
  const links: MailItem['links'] = []
  if (deadline.kind === 'obligation') links.push({ action: 'submit', url: deadlinePath(deadline) })
  if (canBeTicked(deadline)) links.push(link('done'))
  if (contactOfRecipient(recipient) !== null) {
    if (latestSnooze(deadline) > today) links.push(link('snooze'))
    const named = [deadline.responsibleId, deadline.deputyId]
    if (named.some((id) => id !== null && contactRecipient(id) === recipient)) links.push(link('notMine'))
  }
  return links
}

/** A kept message with its addresses whole. */
export function withAddresses(
  message: DayMessage,
  addresses: { site: string; optDown: string | null; link: (id: string) => string },
): DayMessage {
  const whole = (url: string) =>
    url.startsWith(linkPrefix) ? addresses.link(url.slice(linkPrefix.length)) : `${addresses.site}${url}`
  const item = (one: MailItem): MailItem => ({
    ...one,
    url: whole(one.url),
    links: one.links.map((link) => ({ ...link, url: whole(link.url) })),
  })
  const common = {
    ...{ siteUrl: addresses.site, optDownUrl: addresses.optDown, items: message.items.map(item) },
  }
  if (message.kind !== 'digest') return { ...message, ...common }
  return {
    ...{ ...message, ...common },
    overdue: message.overdue.map(item),
    ahead: message.ahead.map(item),
    withoutOwner: message.withoutOwner.map(item),
  }
}
