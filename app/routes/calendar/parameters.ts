import type { Day } from '~/domain/calendar/day'
import { isDay } from '~/domain/calendar/day'
import { kindGroups } from '~/domain/deadlines/kind-groups'
import type { CalendarInput, CalendarViewName } from '~/usecases/calendar/calendar-page'

const viewWords: Record<CalendarViewName, string> = { month: 'maaned', week: 'uge', list: 'liste' }
const groupWords = {
  reporting: 'afrapportering',
  application: 'ansoegning',
  instalment: 'rate',
  terms: 'vilkaar',
  meeting: 'moede',
  anchoring: 'forankring',
  people: 'stillinger',
  plan: 'plan',
} as const satisfies Record<(typeof kindGroups)[number], string>

/** What an address asks of the calendar. What it cannot mean is left out. */
export function calendarInputOf(parameters: URLSearchParams): CalendarInput {
  const view = (Object.keys(viewWords) as CalendarViewName[]).find(
    (name) => viewWords[name] === parameters.get('visning'),
  )
  const day = parameters.get('dag') ?? ''
  const plan = parameters.get('plan')
  return {
    view: view ?? 'month',
    day: isDay(day) ? day : null,
    groups: kindGroups.filter((group) => parameters.getAll('slags').includes(groupWords[group])),
    planId: plan && plan !== 'all' ? plan : null,
    contactId: parameters.get('person') || null,
    funderId: parameters.get('fond') || null,
  }
}

interface Change {
  view?: CalendarViewName
  day?: Day
  groups?: CalendarInput['groups']
  contactId?: string | null
}

/** The address of the calendar with one thing changed and the rest as it is. */
export function calendarAddress(parameters: URLSearchParams, change: Change): string {
  const next = new URLSearchParams(parameters)
  if (change.view) next.set('visning', viewWords[change.view])
  if (change.day) next.set('dag', change.day)
  if (change.groups) {
    next.delete('slags')
    for (const group of change.groups) next.append('slags', groupWords[group])
  }
  if (change.contactId) next.set('person', change.contactId)
  if (change.contactId === null) next.delete('person')
  return `/kalender?${next.toString()}`
}

/** The page that moves a deadline; `to` is the day it was dropped on. */
export function moveAddress(key: string, to?: Day): string {
  const parameters = new URLSearchParams({ frist: key, ...(to && { til: to }) })
  return `/kalender/flyt?${parameters.toString()}`
}
