import type { DragEvent, KeyboardEvent } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import * as RBC from 'react-big-calendar'
import type { Components, Formats } from 'react-big-calendar'
import type { Day } from '~/domain/calendar/day'
import { isDay } from '~/domain/calendar/day'
import { sheetOf, weekAround } from '~/domain/calendar/week'
import { useFormats, useWords } from '~/i18n/language-context'
import { dateOf, dayOf } from './day-dates'
import { dayAfterKey } from './keyboard'
import { SheetContext } from './sheet-context'
import type { SheetEvent } from './sheet-event'
import { DayGround, DayHead, EventTile, WeekDayHead, WeekdayName } from './sheet-parts'
import { usePlainRoles } from './use-plain-roles'

interface SheetProps {
  view: 'month' | 'week'
  /** Any day of the month or week that is shown. */
  day: Day
  today: Day
  title: string
  events: readonly SheetEvent[]
  closed: ReadonlyMap<Day, string>
  onGoTo: (day: Day) => void
  onOpen: (to: string) => void
  /** An event was dropped on another day. */
  onMove: (event: SheetEvent, to: Day) => void
}

interface Drawn {
  title: string
  start: Date
  end: Date
  allDay: true
  shown: SheetEvent
}

const Calendar = RBC.Calendar<Drawn>

// Every format is a function below, so the localizer's own words are never asked for. Weeks begin on Monday.
const localizer = RBC.dateFnsLocalizer({
  format: (date: Date) => dayOf(date),
  startOfWeek: (date: Date) => date,
  getDay: () => 1,
  locales: {},
})

const components: Components<Drawn> = {
  // The types speak of wrapping an event; ours takes its place.
  eventWrapper: EventTile as NonNullable<Components<Drawn>['eventWrapper']>,
  dateCellWrapper: DayGround as NonNullable<Components<Drawn>['dateCellWrapper']>,
  month: { header: WeekdayName, dateHeader: DayHead },
  week: { header: WeekDayHead },
}

const shownViews = { month: true, week: true }
/** Deadlines are whole days: the hours of a week are one that nobody sees. */
const earliest = new Date(2000, 0, 1, 8)
const latest = new Date(2000, 0, 1, 9)
const nothing = () => {}

/** A month or a week of days and deadlines, by mouse, finger or keyboard. Rendered in the browser only. */
export default function Sheet({
  view,
  day,
  today,
  title,
  events,
  closed,
  onGoTo,
  onOpen,
  onMove,
}: SheetProps) {
  const words = useWords().calendar
  const formats = useFormats()
  const root = useRef<HTMLDivElement>(null)
  const dragged = useRef<string | null>(null)
  const wanted = useRef<Day | null>(null)
  const [active, setActive] = useState(day)
  const [shownDay, setShownDay] = useState(day)
  if (shownDay !== day) {
    setShownDay(day)
    setActive(day)
  }
  usePlainRoles(root)
  // A new month is measured before it is drawn, so its days can be a few frames late, and drawn anew.
  useEffect(() => {
    const to = wanted.current
    if (!to) return
    let frames = 0
    let frame = 0
    const attempt = () => {
      const lost = document.activeElement === document.body || frames === 0
      if (lost && focusDay(root.current, to)) wanted.current = null
      frames += 1
      if (frames < 30) frame = requestAnimationFrame(attempt)
    }
    attempt()
    return () => cancelAnimationFrame(frame)
  }, [day, view, active, events])

  const drawn = useMemo(
    () =>
      events.map((shown): Drawn => {
        const start = dateOf(shown.day)
        return { title: shown.title, start, end: start, allDay: true, shown }
      }),
    [events],
  )
  const dayFormats = useMemo(
    (): Formats => ({
      weekdayFormat: (date) => formats.weekdayDay(dayOf(date)).split('\u00a0')[0]!,
      dateFormat: (date) => String(date.getDate()),
      dayFormat: (date) => formats.weekdayDay(dayOf(date)),
      timeGutterFormat: () => '',
      dayRangeHeaderFormat: () => '',
      monthHeaderFormat: () => '',
    }),
    [formats],
  )
  const state = useMemo(
    () => ({
      today,
      active,
      events,
      closed,
      onOpen,
      onDrag: (key: string | null) => {
        dragged.current = key
      },
    }),
    [today, active, events, closed, onOpen],
  )

  function goTo(to: Day) {
    const window = view === 'month' ? sheetOf(day) : weekAround(day)
    wanted.current = to
    setActive(to)
    if (to < window.from || to > window.through) onGoTo(to)
    else if (focusDay(root.current, to)) wanted.current = null
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const { day: on, on: eventOn } = event.target.dataset
    if (on && isDay(on)) {
      const to = dayAfterKey(event.key, on, view)
      const isEntering = event.key === 'Enter' || event.key === ' '
      if (!to && !isEntering) return
      event.preventDefault()
      if (to) goTo(to)
      else linksOf(root.current, on)[0]?.focus()
    } else if (eventOn && isDay(eventOn)) {
      const links = linksOf(root.current, eventOn)
      const at = links.indexOf(event.target)
      if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus()
      else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus()
      else if (event.key === 'ArrowUp' || event.key === 'Escape') goTo(eventOn)
      else if (event.key !== 'Home' && event.key !== 'End') {
        const to = dayAfterKey(event.key, eventOn, view)
        if (!to) return
        goTo(to)
      } else return
      event.preventDefault()
    }
  }

  function onDrop(drop: DragEvent<HTMLDivElement>) {
    const to = dayUnder(drop)
    const event = events.find(({ key }) => key === dragged.current)
    dragged.current = null
    if (!event?.moveTo || !to) return
    drop.preventDefault()
    if (to !== event.day) onMove(event, to)
  }

  return (
    <SheetContext.Provider value={state}>
      <div
        ref={root}
        className="sheet"
        role="group"
        aria-label={words.gridLabel(title)}
        onKeyDown={onKeyDown}
        onDragOver={(over) => {
          if (dragged.current !== null && dayUnder(over)) over.preventDefault()
        }}
        onDrop={onDrop}
      >
        <Calendar
          localizer={localizer}
          view={view}
          views={shownViews}
          date={dateOf(day)}
          getNow={() => dateOf(today)}
          events={drawn}
          components={components}
          formats={dayFormats}
          toolbar={false}
          showAllEvents
          drilldownView={null}
          selectable={false}
          min={earliest}
          max={latest}
          step={60}
          timeslots={1}
          dayPropGetter={(date) => groundOf(dayOf(date), closed)}
          onNavigate={nothing}
          onView={nothing}
        />
      </div>
    </SheetContext.Provider>
  )
}

function groundOf(day: Day, closed: ReadonlyMap<Day, string>): { className?: string } {
  const isWeekend = [0, 6].includes(dateOf(day).getDay())
  return isWeekend || closed.has(day) ? { className: 'closed' } : {}
}

function focusDay(root: HTMLElement | null, day: Day): boolean {
  const button = root?.querySelector<HTMLElement>(`[data-day="${day}"]`)
  button?.focus()
  return Boolean(button)
}

function linksOf(root: HTMLElement | null, day: Day): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(`[data-on="${day}"]`) ?? [])]
}

/** The day that lies under the pointer: its ground is behind the events. */
function dayUnder({ clientX, clientY }: { clientX: number; clientY: number }): Day | null {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const ground = element instanceof HTMLElement ? element.dataset.ground : undefined
    if (ground && isDay(ground)) return ground
  }
  return null
}
