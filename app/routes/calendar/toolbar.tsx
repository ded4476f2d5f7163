import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { addDays, addMonths, firstDayOfMonth } from '~/domain/calendar/day'
import { monthOf } from '~/domain/calendar/month'
import { weekOf } from '~/domain/calendar/week'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'
import type { CalendarPage } from '~/usecases/calendar/calendar-page'
import { calendarViews } from '~/usecases/calendar/calendar-page'
import { calendarAddress } from './parameters'

/** `marts 2026`, or the week with its number, year and days. */
export function useCalendarTitle({ view, day, window }: CalendarPage): string {
  const words = useWords().calendar
  const formats = useFormats()
  if (view !== 'week') return formats.month(monthOf(day))
  const { number, year } = weekOf(day)
  return words.weekTitle(number, year, formats.day(window.from), formats.day(window.through))
}

interface CalendarToolbarProps {
  page: CalendarPage
  title: string
  parameters: URLSearchParams
}

/** Back, today, forward, what is shown, and how. All links: it works without JavaScript. */
export function CalendarToolbar({ page, title, parameters }: CalendarToolbarProps) {
  const words = useWords().calendar
  const { view, day, today } = page
  const at = (to: Day) => calendarAddress(parameters, { day: to })
  return (
    <div className="cal-toolbar">
      <nav className="cal-steps noprint" aria-label={words.views.label}>
        <Link to={at(stepped(page, -1))} aria-label={words.previous[view]} preventScrollReset>
          <Icon name="chevronLeft" small />
        </Link>
        <Link to={at(today)} preventScrollReset>
          {words.today}
        </Link>
        <Link to={at(stepped(page, 1))} aria-label={words.next[view]} preventScrollReset>
          <Icon name="chevronRight" small />
        </Link>
      </nav>
      <h2 aria-live="polite">{title}</h2>
      <SegmentedLinks
        label={words.views.label}
        segments={calendarViews.map((name) => ({
          to: calendarAddress(parameters, { view: name, day }),
          label: words.views[name],
          isCurrent: name === view,
        }))}
      />
    </div>
  )
}

function stepped({ view, day }: CalendarPage, steps: number): Day {
  return view === 'week' ? addDays(day, 7 * steps) : addMonths(firstDayOfMonth(day), steps)
}
