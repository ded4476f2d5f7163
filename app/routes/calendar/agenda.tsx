import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { weekOf } from '~/domain/calendar/week'
import { deadlineTitle } from '~/i18n/deadline-title'
import { useFormats, useWords } from '~/i18n/language-context'
import { classes } from '~/ui/primitives/class-names'
import { Icon } from '~/ui/primitives/icon'
import type { CalendarDeadline, CalendarPage } from '~/usecases/calendar/calendar-page'
import { deadlinePath } from '~/usecases/deadlines/deadline-path'
import { snoozePath } from '~/usecases/deadlines/snooze-path'
import { closedWord } from './closed-word'
import { groupIcons } from './kind-icon'
import { moveAddress } from './parameters'

/** The same deadlines as the sheet, day by day: what the server sends. */
export function Agenda({ page }: { page: CalendarPage }) {
  const { calendar: words } = useWords()
  const formats = useFormats()
  const days = [...new Set(page.deadlines.map(({ day }) => day))]
  const closed = new Map(page.namedDays.map((named) => [named.day, closedWord(words, named)]))
  return days.map((day) => {
    const about = [closed.get(day), words.week(weekOf(day).number)].filter(Boolean).join(' · ')
    return (
      <section key={day} className="agenda-day" aria-labelledby={`dag-${day}`}>
        <h3 id={`dag-${day}`} className={day === page.today ? 'today' : undefined}>
          {day === page.today && `${words.today} · `}
          <time dateTime={day}>{formats.weekdayDay(day)}</time> <small>{about}</small>
        </h3>
        <ol className="dl">
          {page.deadlines
            .filter((deadline) => deadline.day === day)
            .map((deadline) => (
              <AgendaRow key={deadline.key} deadline={deadline} today={page.today} />
            ))}
        </ol>
      </section>
    )
  })
}

function AgendaRow({ deadline, today }: { deadline: CalendarDeadline; today: Day }) {
  const all = useWords()
  const { calendar: words, deadlines } = all
  const formats = useFormats()
  const { day, time, target, subject, funder, responsible, holdsBack, state, isOverdue } = deadline
  const title = deadlineTitle(all, deadline)
  const kind = deadlines.kind[deadline.kind]
  const details = [
    [title, deadlines.group[deadline.group]].includes(kind) ? null : kind,
    subject,
    funder !== subject && funder,
    time && formats.time(time),
    responsible ?? words.nobody,
    target && words.target(formats.weekdayDay(target)),
    holdsBack > 0 && state !== 'done' && words.holdsBack(formats.kroner(holdsBack)),
  ].filter((detail): detail is string => typeof detail === 'string')
  return (
    <li className={classes(isOverdue && 'over', state === 'done' && 'done')} data-deadline={deadline.key}>
      <div>
        <Link to={deadlinePath(deadline)}>{title}</Link>
        <p>
          <span className={`kind k-${deadline.group}`}>
            <Icon name={groupIcons[deadline.group]} small />
            {deadlines.group[deadline.group]}
          </span>
          {details.map((detail) => (
            <span key={detail}> · {detail}</span>
          ))}
          {deadline.maySnooze && (
            <>
              {' · '}
              <Link className="noprint" to={snoozePath(deadline.key)} aria-label={all.snooze.linkOf(title)}>
                {all.snooze.link}
              </Link>
            </>
          )}
          {deadline.isMovable && (
            <>
              {' · '}
              <Link className="noprint" to={moveAddress(deadline.key)} aria-label={words.moveOf(title)}>
                {words.move}
              </Link>
            </>
          )}
        </p>
      </div>
      <span className="left">
        {isOverdue && <Icon name="alert" small />}
        {state === 'done' && <Icon name="check" small />}
        {state === 'unconfirmed' && <Icon name="ask" small />}{' '}
        {state === 'done'
          ? deadline.kind === 'meeting'
            ? words.meetingHeld
            : words.state.done
          : state === 'unconfirmed'
            ? words.state.unconfirmed
            : formats.daysLeft(daysBetween(today, day))}
      </span>
    </li>
  )
}
