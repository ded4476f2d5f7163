import type { Day } from '~/domain/calendar/day'
import { monthNumberOf } from '~/domain/calendar/day'
import { firstDayOf } from '~/domain/calendar/month'
import { useFormats, useWords } from '~/i18n/language-context'
import type { ChartWindow } from './coverage-month'
import { yearsOf } from './coverage-month'

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`
}

/** Quarter starts of a window, in months from its start. */
function quartersOf(window: ChartWindow): { at: number; quarter: number }[] {
  const firstNumber = monthNumberOf(firstDayOf(window.first))
  return Array.from({ length: window.length }, (_, at) => ({ at, number: ((firstNumber - 1 + at) % 12) + 1 }))
    .filter(({ number }) => number % 3 === 1)
    .map(({ at, number }) => ({ at, quarter: (number + 2) / 3 }))
}

interface TimeAxisProps {
  window: ChartWindow
  /** Where the plan ends and today is, as parts of the width. */
  end: number
  now: number
  planThrough: Day
  today: Day
}

/** Years and quarters over the rows, with the flag of the plan's end. Decoration: the rows carry the words. */
export function TimeAxis({ window, end, now, planThrough, today }: TimeAxisProps) {
  const words = useWords().charts
  const formats = useFormats()
  const flag = (planThrough < today ? words.planEndedShort : words.planEndsShort)(formats.day(planThrough))
  const years = yearsOf(window)
  const isFlagLeft = end > 0.7
  return (
    <div className="axis" aria-hidden="true">
      <svg>
        {now >= 0 && now <= 1 && (
          <text className="mut q" x={percent(now)} y="16" textAnchor={now < 0.04 ? 'start' : 'middle'}>
            {words.today}
          </text>
        )}
        <svg x={percent(end)} overflow="visible">
          <g className={end > 0.4 && !isFlagLeft ? 'midflag' : undefined}>
            <rect className="flag" x={isFlagLeft ? -172 : 0} y="0" width="172" height="22" rx="2" />
            <text className="inv" x={isFlagLeft ? -86 : 86} y="15" textAnchor="middle">
              {flag}
            </text>
          </g>
        </svg>
        {window.length <= 48 &&
          quartersOf(window)
            .filter(({ quarter }) => quarter !== 1)
            .map(({ at, quarter }) => (
              <text key={at} className="mut q" x={percent(at / window.length)} y="42" dx="5">
                {words.quarterShort(quarter)}
              </text>
            ))}
        {years.map((span) => (
          <text key={span.year} x={percent(span.from / window.length)} y="42" dx="5">
            {span.year}
          </text>
        ))}
        <line className="axis-l" x1="0" x2="100%" y1="49.5" y2="49.5" />
      </svg>
    </div>
  )
}

/** The upright lines of a row: quarters behind the bars; the plan's end and today before them. */
export function TimeMarks({ window, end, now }: { window: ChartWindow; end?: number; now?: number }) {
  if (end === undefined || now === undefined) {
    return (
      <>
        {quartersOf(window).map(({ at, quarter }) => (
          <line
            key={at}
            className={quarter === 1 ? 'y-l' : 'q-l'}
            x1={percent(at / window.length)}
            x2={percent(at / window.length)}
            y1="0"
            y2="100%"
          />
        ))}
      </>
    )
  }
  return (
    <>
      <line className="end-l" x1={percent(end)} x2={percent(end)} y1="0" y2="100%" />
      {now >= 0 && now <= 1 && (
        <line className="now-l" x1={percent(now)} x2={percent(now)} y1="0" y2="100%" />
      )}
    </>
  )
}
