import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { calendarText, property, textProperty } from './calendar-text'

/** What a calendar program is told of one deadline. All texts are in the reader's language already. */
export interface FeedContent {
  day: Day
  summary: string
  description: string
  /** The page that answers it; null for kinds without one. */
  url: string | null
  category: string
  /** Days before `day` on which the program is to call, at nine in the morning. */
  alarmsBefore: readonly number[]
}

/** One event of a feed: what is told, and how often and when that has changed. */
export interface FeedEvent {
  uid: string
  sequence: number
  changedAt: Instant
  isCancelled: boolean
  content: FeedContent
}

/**
 * A feed as RFC 5545 text. Events are whole days that take nobody's time; the same events give the same bytes, so
 * DTSTAMP is the moment of the last change.
 */
export function feedCalendar(name: string, events: readonly FeedEvent[]): string {
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ankerplan//Kalender//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textProperty('NAME', name),
    textProperty('X-WR-CALNAME', name),
    'X-WR-TIMEZONE:Europe/Copenhagen',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...copenhagen,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ])
}

/** A calendar without a component is none (RFC 5545 section 3.6), and a feed can be without events. */
const copenhagen = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

function eventLines({ uid, sequence, changedAt, isCancelled, content }: FeedEvent): string[] {
  const { day, summary, description, url, category, alarmsBefore } = content
  const changed = moment(changedAt)
  return [
    'BEGIN:VEVENT',
    property('UID', uid),
    property('DTSTAMP', changed),
    property('LAST-MODIFIED', changed),
    property('SEQUENCE', String(sequence)),
    property('DTSTART;VALUE=DATE', date(day)),
    property('DTEND;VALUE=DATE', date(addDays(day, 1))),
    textProperty('SUMMARY', summary),
    ...(description ? [textProperty('DESCRIPTION', description)] : []),
    ...(url ? [property('URL', url)] : []),
    textProperty('CATEGORIES', category),
    property('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    ...(isCancelled ? [] : alarmsBefore.flatMap((days) => alarmLines(days, summary))),
    'END:VEVENT',
  ]
}

/** Nine in the morning `days` before: a whole day begins at midnight, from where programs count. */
function alarmLines(days: number, summary: string): string[] {
  const trigger = days === 0 ? 'PT9H' : days === 1 ? '-PT15H' : `-P${days - 1}DT15H`
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    property('TRIGGER', trigger),
    textProperty('DESCRIPTION', summary),
    'END:VALARM',
  ]
}

function date(day: Day): string {
  return day.replaceAll('-', '')
}

/** `2026-03-09T08:00:00.000Z` as `20260309T080000Z`. */
function moment(instant: Instant): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`
}
