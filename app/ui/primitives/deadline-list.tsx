import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { dayOfMonth, monthNumberOf } from '~/domain/calendar/day'
import { useFormats } from '~/i18n/language-context'
import type { IconName } from './icon'
import { Icon } from './icon'

export interface DeadlineItem {
  key: string
  day: Day
  /** Negative where it is over. */
  daysLeft: number
  title: string
  to: string
  kind: { icon: IconName; label: string }
  /** What stands after the kind: whom it is for, who does it. */
  details: readonly string[]
  /** What nobody sees to, in words. */
  warning?: string | null
  /** The money that waits for it, in words. */
  holdsBack?: string | null
}

/** Days that come, the next first: date, what, for whom, and how long there is left. */
export function DeadlineList({ items }: { items: readonly DeadlineItem[] }) {
  const formats = useFormats()
  return (
    <ol className="dl">
      {items.map((item) => (
        <li key={item.key} className={item.daysLeft < 0 ? 'over' : undefined}>
          <time dateTime={item.day}>
            {dayOfMonth(item.day)}.<small>{formats.shortMonthName(monthNumberOf(item.day))}</small>
          </time>
          <div>
            <Link to={item.to}>{item.title}</Link>
            <p>
              <span className="kind">
                <Icon name={item.kind.icon} small />
                {item.kind.label}
              </span>
              {item.details.map((detail) => (
                <span key={detail}> · {detail}</span>
              ))}
              {item.warning && (
                <b className="unowned">
                  {' · '}
                  <Icon name="alert" small />
                  {item.warning}
                </b>
              )}
              {item.holdsBack && <b className="held">{item.holdsBack}</b>}
            </p>
          </div>
          <span className="left">
            {item.daysLeft < 0 && <Icon name="alert" small />} {formats.daysLeft(item.daysLeft)}
          </span>
        </li>
      ))}
    </ol>
  )
}
