import { Text } from '@react-email/components'
import { formatsFor } from '../../app/i18n/formats'
import type { Message } from '../messages'
import { mailWordsFor } from '../words/mail-words'
import { Frame, text } from './frame'
import { daysLeft, Items, nameOf } from './items'

type OfKind<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>

export function reminderSubject({
  to,
  items,
  today,
}: Pick<OfKind<'reminder'>, 'to' | 'items' | 'today'>): string {
  const words = mailWordsFor(to.language).reminder
  const first = items[0]
  if (!first) return words.title(false)
  const name = nameOf(first, to.language)
  return items.length === 1
    ? words.one(name, daysLeft(first, today, to.language))
    : words.several(
        formatsFor(to.language).number(items.length),
        `${name} ${daysLeft(first, today, to.language)}`,
      )
}

export function Reminder({ message }: { message: OfKind<'reminder'> }) {
  const { to, items, today } = message
  const words = mailWordsFor(to.language).reminder
  const isOne = items.length === 1
  return (
    <Frame message={message} preview={reminderSubject(message)} title={words.title(isOne)}>
      <Text style={text}>{words.intro(isOne)}</Text>
      <Items items={items} today={today} language={to.language} />
    </Frame>
  )
}

export function escalationSubject({ to, items, today }: OfKind<'escalation'>): string {
  const words = mailWordsFor(to.language).escalation
  const first = items[0]
  return first && items.length === 1
    ? words.one(nameOf(first, to.language), daysLeft(first, today, to.language))
    : words.several(formatsFor(to.language).number(items.length))
}

export function Escalation({ message }: { message: OfKind<'escalation'> }) {
  const { to, items, today } = message
  const words = mailWordsFor(to.language).escalation
  return (
    <Frame message={message} preview={escalationSubject(message)} title={words.title(items.length === 1)}>
      <Text style={text}>{words.intro}</Text>
      <Items items={items} today={today} language={to.language} />
    </Frame>
  )
}

/** What is due now goes before what the week brings. */
export function digestSubject({ to, today, items }: OfKind<'digest'>): string {
  if (items.length > 0) return reminderSubject({ to, today, items })
  return mailWordsFor(to.language).digest.subject(formatsFor(to.language).day(today))
}

export function Digest({ message }: { message: OfKind<'digest'> }) {
  const { to, today, items, overdue, ahead, withoutOwner } = message
  const words = mailWordsFor(to.language).digest
  const shown = { today, language: to.language }
  return (
    <Frame message={message} preview={digestSubject(message)} title={words.title}>
      {items.length > 0 && <Items title={words.now} items={items} {...shown} />}
      {overdue.length > 0 && <Items title={words.overdue} items={overdue} {...shown} />}
      {ahead.length > 0 ? (
        <Items title={words.ahead} items={ahead} {...shown} />
      ) : (
        <Text style={text}>{words.nothing}</Text>
      )}
      {withoutOwner.length > 0 && <Items title={words.withoutOwner} items={withoutOwner} {...shown} />}
    </Frame>
  )
}
