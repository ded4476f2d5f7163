import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Day } from '~/domain/calendar/day'
import { yearOf } from '~/domain/calendar/day'
import { monthOf } from '~/domain/calendar/month'
import type { Period } from '~/domain/calendar/period'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import type { ChartWindow } from '~/ui/charts/coverage-month'
import { endPositionOf, positionOf } from '~/ui/charts/coverage-month'
import { TimeAxis, TimeMarks } from '~/ui/charts/time-axis'
import { classes } from '~/ui/primitives/class-names'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { PayerLane, PositionRow } from '~/usecases/positions/position-list'

interface TimelineProps {
  rows: readonly PositionRow[]
  shown: Period
  planThrough: Day
  today: Day
}

interface Frame {
  window: ChartWindow
  end: number
  now: number
}

const fills = { firm: 'x-bev', conditional: 'x-bet', hoped: 'x-ans' } as const

/** Posts with their payers under each other, what nobody pays last, in words and hatched. */
export function PositionTimeline({ rows, shown, planThrough, today }: TimelineProps) {
  const window = { first: monthOf(shown.from), length: (yearOf(shown.through) - yearOf(shown.from) + 1) * 12 }
  const frame = {
    window,
    end: endPositionOf(planThrough, window) / window.length,
    now: positionOf(today, window) / window.length,
  }
  return (
    <div className="gantt posline">
      <TimeAxis {...frame} planThrough={planThrough} today={today} />
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <PostLine row={row} frame={frame} />
            <ul>
              {row.lanes
                .filter(
                  ({ period }) => period && period.through >= shown.from && period.from <= shown.through,
                )
                .map((lane) => (
                  <PayerLine key={lane.shareId} lane={lane} frame={frame} shown={shown} />
                ))}
              <UnpaidLine row={row} frame={frame} today={today} />
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

function PostLine({ row, frame }: { row: PositionRow; frame: Frame }) {
  const words = useWords().positions
  const formats = useFormats()
  const { noticeDay, window: risk } = row
  const about = [
    row.activities.map(({ name }) => name).join(', '),
    words.hoursAWeek(formats.hours(row.hoursPerWeek)),
    row.noticeMonths === null ? words.noNotice : words.noticeOf(row.noticeMonths),
  ].filter(Boolean)
  const at = noticeDay ? endPositionOf(noticeDay, frame.window) / frame.window.length : -1
  return (
    <div className="row pos">
      <div className="lab">
        <b>
          <Link to={`/stillinger/${row.id}`}>{row.name}</Link>
        </b>{' '}
        {row.isShared && (
          <StatusBadge tone="planned" icon="link">
            {row.host && row.host.id !== row.employer.id ? words.sharedWith(row.employer.name) : words.shared}
          </StatusBadge>
        )}
        <small>
          {about.join(' · ')}
          <span className="vh">
            {noticeDay && `. ${words.noticeBy(formats.day(noticeDay))}`}
            {`. ${words.windowFromTo(formats.day(risk.from), formats.day(risk.through))}`}
          </span>
        </small>
      </div>
      <Lane frame={frame}>
        <Bar className="x-win" period={risk} frame={frame} y="100%" height={9} lift={-13} />
        {noticeDay && at >= 0 && at <= 1 && (
          <svg x={percent(at)} y="16" overflow="visible">
            {at > 0.2 && (
              <>
                <rect className="tagbg wide" x="-122" y="-8" width="111" height="16" />
                <text className="wide" x="-12" y="4" textAnchor="end">
                  {words.noticeTag(formats.day(noticeDay))}
                </text>
              </>
            )}
            <path className="dia" d="M0-8 7 0 0 8-7 0z" />
            {at <= 0.2 && (
              <text className="wide" x="12" y="4">
                {words.noticeTag(formats.day(noticeDay))}
              </text>
            )}
          </svg>
        )}
      </Lane>
    </div>
  )
}

function PayerLine({ lane, frame, shown }: { lane: PayerLane; frame: Frame; shown: Period }) {
  const { positions: words, codes } = useWords()
  const formats = useFormats()
  const { period, certainty } = lane
  if (!period) return null
  const share = formats.share(lane.share)
  return (
    <li className="row">
      <div className="lab">
        <span className="pay">
          <span>{laneName(lane, shown, words, formats.day)}</span>
          <span>{share}</span>
        </span>
        <span className="vh">
          {words.barWords(
            lane.payer.name,
            share,
            formats.period(period.from, period.through),
            certainty ? codes.certainty[certainty] : words.page.paysNothing,
          )}
        </span>
      </div>
      <Lane frame={frame}>
        {certainty && (
          <Bar
            className={fills[certainty]}
            period={period}
            frame={frame}
            label={share}
            isOnDark={certainty === 'firm'}
          />
        )}
      </Lane>
    </li>
  )
}

function UnpaidLine({ row, frame, today }: { row: PositionRow; frame: Frame; today: Day }) {
  const words = useWords().positions
  const formats = useFormats()
  const gaps = row.pay.filter(({ unpaid, through }) => unpaid > 0 && through >= today)
  const [first] = gaps
  if (!first) return null
  const shares = [...new Set(gaps.map(({ unpaid }) => formats.share(unpaid)))]
  const spread = shares.length > 1 ? words.unpaidSpread(shares[0]!, shares.at(-1)!) : shares[0]
  return (
    <li className="row last">
      <div className="lab">
        <span className="pay">
          <span className="warn">{words.unpaidFrom(formats.day(first.from))}</span>
          <span>{spread}</span>
        </span>
      </div>
      <Lane frame={frame}>
        {gaps.map((gap) => (
          <Bar
            key={gap.from}
            className="x-man"
            period={gap}
            frame={frame}
            label={formats.share(gap.unpaid)}
          />
        ))}
      </Lane>
    </li>
  )
}

function Lane({ frame, children }: { frame: Frame; children: ReactNode }) {
  return (
    <div className="track">
      <svg className="lane" aria-hidden="true">
        <TimeMarks window={frame.window} />
        {children}
        <TimeMarks {...frame} />
      </svg>
    </div>
  )
}

interface BarProps {
  className: string
  period: Period
  frame: Frame
  label?: string
  isOnDark?: boolean
  y?: string
  height?: number
  lift?: number
}

function Bar({ className, period, frame, label, isOnDark, y = '50%', height = 18, lift = -9 }: BarProps) {
  const { window } = frame
  const from = Math.max(0, positionOf(period.from, window) / window.length)
  const through = Math.min(1, endPositionOf(period.through, window) / window.length)
  if (through <= from) return null
  const hasRoom = through - from > 0.07
  return (
    <>
      <rect
        className={className}
        x={percent(from)}
        y={y}
        width={percent(through - from)}
        height={height}
        rx="2"
        transform={`translate(0,${lift})`}
      />
      {label && hasRoom && (
        <>
          {!isOnDark && (
            <rect
              className="tagbg"
              x={percent(from)}
              y={y}
              width="46"
              height="14"
              rx="2"
              transform="translate(4,-7)"
            />
          )}
          <text className={classes(isOnDark && 'on') || undefined} x={percent(from)} y={y} dx="8" dy="4">
            {label}
          </text>
        </>
      )}
    </>
  )
}

function laneName(
  { payer, period, certainty }: PayerLane,
  shown: Period,
  words: Words['positions'],
  dayWords: (day: Day) => string,
): string {
  const name =
    certainty === 'conditional'
      ? words.laneNotAccepted(payer.name)
      : certainty === 'hoped'
        ? words.laneApplied(payer.name)
        : certainty === null
          ? words.laneNothing(payer.name)
          : payer.name
  if (!period) return name
  const begun = period.from > shown.from ? words.laneFrom(name, dayWords(period.from)) : name
  return period.through < shown.through ? words.laneThrough(begun, dayWords(period.through)) : begun
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`
}
