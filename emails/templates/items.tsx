import { Column, Heading, Link, Row, Section, Text } from '@react-email/components'
import { Fragment } from 'react'
import { daysBetween } from '../../app/domain/calendar/day'
import type { Day } from '../../app/domain/calendar/day'
import { deadlineTitle } from '../../app/i18n/deadline-title'
import { formatsFor } from '../../app/i18n/formats'
import type { Language } from '../../app/i18n/languages'
import { wordsFor } from '../../app/i18n/words'
import type { MailItem } from '../messages'
import { mailWordsFor } from '../words/mail-words'
import { colours, small, text } from './frame'

/** What a deadline is called in a subject line or a list: `Statusrapport, TrygFonden`. */
export function nameOf(item: MailItem, language: Language): string {
  return `${deadlineTitle(wordsFor(language), item)}, ${item.subject}`
}

/** How far off it is; both days where we aim at an earlier one of our own. */
export function daysLeft(item: Pick<MailItem, 'day'>, today: Day, language: Language): string {
  return formatsFor(language).daysLeft(daysBetween(today, item.day))
}

interface ItemsProps {
  items: readonly MailItem[]
  today: Day
  language: Language
  title?: string
}

/** Deadlines one under another, each with its days, what it costs to miss it, and what can be done about it. */
export function Items({ items, today, language, title }: ItemsProps) {
  return (
    <>
      {title && (
        <Heading as="h2" style={{ ...text, margin: '24px 0 4px', fontSize: '18px', fontWeight: 'bold' }}>
          {title}
        </Heading>
      )}
      {items.map((item, index) => (
        <Item key={index} item={item} today={today} language={language} />
      ))}
    </>
  )
}

function Item({ item, today, language }: { item: MailItem; today: Day; language: Language }) {
  const words = mailWordsFor(language)
  const formats = formatsFor(language)
  const when = formats.weekdayDay(item.day) + (item.time ? ` ${formats.time(item.time)}` : '')
  const kind = wordsFor(language).deadlines.kind[item.kind]
  const isPressing =
    item.reason === 'overdue' || item.consequence === 'paymentStop' || (item.holdsBack ?? 0) > 0
  const facts = [
    words.reasons[item.reason],
    item.target && item.target !== item.day ? words.item.target(formats.day(item.target)) : '',
    words.consequences[item.consequence],
    item.holdsBack ? words.item.holdsBack(formats.kroner(item.holdsBack)) : '',
    item.responsible ? words.item.responsible(item.responsible) : '',
  ].filter(Boolean)
  return (
    <Section style={{ borderTop: `1px solid ${colours.line}`, padding: '12px 0' }}>
      <Row>
        <Column style={{ verticalAlign: 'top' }}>
          <Text style={{ ...text, margin: '0', fontWeight: 'bold' }}>
            <Link href={item.url} style={{ color: colours.petrol }}>
              {nameOf(item, language)}
            </Link>
          </Text>
          {!nameOf(item, language).startsWith(kind) && (
            <Text style={{ ...small, margin: '2px 0 0' }}>{kind}</Text>
          )}
          <Text style={{ ...small, margin: '2px 0 0', color: isPressing ? colours.tegl : colours.ink }}>
            {words.item.due(when, daysLeft(item, today, language))}
          </Text>
          {facts.length > 0 && <Text style={{ ...small, margin: '2px 0 0' }}>{facts.join(' ')}</Text>}
          {item.links.length > 0 && (
            <Text style={{ ...small, margin: '6px 0 0' }}>
              {item.links.map(({ action, url }, index) => (
                <Fragment key={action}>
                  {index > 0 && ' · '}
                  <Link href={url} style={{ color: colours.petrol }}>
                    {words.links[action]}
                  </Link>
                </Fragment>
              ))}
            </Text>
          )}
        </Column>
      </Row>
    </Section>
  )
}
