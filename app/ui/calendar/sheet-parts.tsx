import type { MouseEvent, ReactElement, ReactNode } from 'react'
import { cloneElement, isValidElement } from 'react'
import type { Day } from '~/domain/calendar/day'
import { dayOfMonth, weekdayOf } from '~/domain/calendar/day'
import { weekOf } from '~/domain/calendar/week'
import { useFormats, useWords } from '~/i18n/language-context'
import { classes } from '../primitives/class-names'
import { Icon } from '../primitives/icon'
import { dayOf } from './day-dates'
import { useSheet } from './sheet-context'
import type { SheetEvent } from './sheet-event'

/** What the library's own event is replaced by: one link to the record, and one to move it where that is ours. */
export function EventTile({ event }: { event: { shown: SheetEvent } }) {
  const { onOpen, onDrag } = useSheet()
  const { key, day, title, line, held, label, group, icon, tone, to, moveTo, moveLabel } = event.shown
  const follow = (address: string) => (click: MouseEvent<HTMLAnchorElement>) => {
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
    click.preventDefault()
    onOpen(address)
  }
  return (
    <div
      className={classes('rbc-event', `k-${group}`, tone !== 'plain' && tone, moveTo && 'ours')}
      data-deadline={key}
      draggable={moveTo !== null}
      onDragStart={(drag) => {
        drag.dataTransfer.setData('text/plain', title)
        drag.dataTransfer.effectAllowed = 'move'
        onDrag(key)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <a href={to} onClick={follow(to)} aria-label={label} title={label} data-on={day} draggable={false}>
        <Icon name={icon} />
        <span className="rbc-event-content">
          <b>{title}</b>
          {line && <small>{line}</small>}
          {held && <small className="held">{held}</small>}
        </span>
      </a>
      {moveTo && (
        <a
          className="move noprint"
          href={moveTo}
          onClick={follow(moveTo)}
          aria-label={moveLabel}
          title={moveLabel}
          data-on={day}
          draggable={false}
        >
          <Icon name="calendar" small />
        </a>
      )}
    </div>
  )
}

/** The head of a day in the month: its number, its week on Mondays, and why it is closed. */
export function DayHead({ date }: { date: Date }) {
  return <DayButton day={dayOf(date)} isWeek={false} />
}

/** The head of a day in the week. */
export function WeekDayHead({ date }: { date: Date }) {
  return <DayButton day={dayOf(date)} isWeek />
}

function DayButton({ day, isWeek }: { day: Day; isWeek: boolean }) {
  const words = useWords().calendar
  const formats = useFormats()
  const { today, active, events, closed } = useSheet()
  const week = weekOf(day)
  const weekWord =
    week.number >= 52 || week.number === 1
      ? `${words.week(week.number)}, ${week.year}`
      : words.week(week.number)
  const isToday = day === today
  const about = [isToday && words.today, closed.get(day)].filter((word): word is string => Boolean(word))
  const seen = [...about, !isWeek && weekdayOf(day) === 1 && weekWord].filter(Boolean).join(' · ')
  const count = events.reduce((sum, event) => sum + (event.day === day ? event.stands : 0), 0)
  return (
    <>
      {!isWeek && <span className="hol">{seen}</span>}
      <button
        type="button"
        className="rbc-button-link"
        data-day={day}
        tabIndex={day === active ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        aria-label={words.dayLabel(formats.weekdayDay(day), [...about, weekWord], count)}
      >
        {isWeek ? formats.weekdayDay(day) : dayOfMonth(day)}
      </button>
      {isWeek && <span className="hol">{seen}</span>}
    </>
  )
}

/** The name of a weekday above the month. */
export function WeekdayName({ label }: { label: string }) {
  return <span>{label}</span>
}

/** The ground of a day, so that a drop finds it. */
export function DayGround({ children, value }: { children?: ReactNode; value: Date }) {
  if (!isValidElement(children)) return <>{children}</>
  return cloneElement(children as ReactElement<Record<string, unknown>>, { 'data-ground': dayOf(value) })
}
