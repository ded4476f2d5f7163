import type { Day } from '~/domain/calendar/day'
import { deadlineTitle } from '~/i18n/deadline-title'
import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'
import type { SheetEvent } from '~/ui/calendar/sheet-event'
import type { CalendarPage } from '~/usecases/calendar/calendar-page'
import { deadlinePath } from '~/usecases/deadlines/deadline-path'
import { moveAddress } from './parameters'
import { groupIcons } from './kind-icon'

/** The deadlines as the sheet draws them: two short lines to see, one whole sentence to hear. */
export function sheetEvents(page: CalendarPage, words: Words, formats: Formats): SheetEvent[] {
  const said = words.calendar
  const all = page.deadlines.map((deadline): SheetEvent => {
    const { key, day, time, subject, funder, responsible, holdsBack, state, isOverdue, group } = deadline
    const title = deadlineTitle(words, deadline)
    const status = isOverdue
      ? said.overdueWord
      : state === 'done'
        ? deadline.kind === 'meeting'
          ? said.meetingHeld
          : said.state.done
        : state === 'unconfirmed'
          ? said.state.unconfirmed
          : null
    const held = holdsBack > 0 && state !== 'done' ? said.holdsBack(formats.kroner(holdsBack)) : null
    const join = (parts: (string | null | false)[], by: string) => parts.filter(Boolean).join(by)
    const clock = time && formats.time(time)
    return {
      key,
      day,
      title,
      line: join([isOverdue || state === 'unconfirmed' ? status : null, clock, subject], ' · '),
      held,
      label: join(
        [
          words.deadlines.group[group],
          title,
          subject,
          funder !== subject && funder,
          formats.weekdayDay(day),
          clock,
          status,
          responsible ?? said.nobody,
          held,
        ],
        ', ',
      ),
      group,
      icon: isOverdue
        ? 'alert'
        : state === 'done'
          ? 'check'
          : state === 'unconfirmed'
            ? 'ask'
            : groupIcons[group],
      tone: isOverdue ? 'over' : state === 'done' ? 'done' : 'plain',
      to: deadlinePath(deadline),
      moveTo: deadline.isMovable ? moveAddress(key) : null,
      moveLabel: said.moveOf(title),
      stands: 1,
    }
  })
  return page.view === 'month' ? shortened(all, said) : all
}

/** A day of a month holds this many tiles; what is over is one tile that leads to the list. */
const mostTiles = 6

function shortened(events: readonly SheetEvent[], words: Words['calendar']): SheetEvent[] {
  const days = new Map<Day, SheetEvent[]>()
  for (const event of events) days.set(event.day, [...(days.get(event.day) ?? []), event])
  return [...days].flatMap(([day, own]) => {
    const over = own.length > mostTiles ? own.slice(mostTiles - 1) : []
    if (over.length === 0) return own
    const title = words.more(over.length)
    const more: SheetEvent = {
      key: `more:${day}`,
      day,
      title,
      line: '',
      held: null,
      label: title,
      group: 'more',
      icon: 'more',
      tone: 'plain',
      to: listAddress(day),
      moveTo: null,
      moveLabel: '',
      stands: over.length,
    }
    return [...own.slice(0, mostTiles - 1), more]
  })
}

function listAddress(day: Day): string {
  return `/kalender?visning=liste&dag=${day}#dag-${day}`
}
