import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import { monthIndex } from '~/domain/calendar/month'
import type { Oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { classes } from '../primitives/class-names'
import type { Certainty, ChartWindow } from './coverage-month'
import { certainties, endPositionOf, positionOf } from './coverage-month'
import { TimeAxis, TimeMarks } from './time-axis'

/** A stretch of whole months in which a source gives money of one certainty. */
export interface SourceBar {
  from: Month
  through: Month
  certainty: Certainty
  /** What it gives per year in that stretch, or null where kroner are not shown. */
  amount: Oere | null
  /** What stands on the bar instead of the amount. */
  label?: string
}

export interface SourceRow {
  key: string
  name: string
  href?: string
  note?: string
  bars: SourceBar[]
}

interface CoverageBySourceProps {
  sources: SourceRow[]
  /** The row that lacks, last and marked. */
  missing?: Omit<SourceRow, 'href'>
  window: ChartWindow
  planThrough: Day
  today: Day
}

/** Who pays, from when to when: a row a source, the missing money last. */
export function CoverageBySource({ sources, missing, window, planThrough, today }: CoverageBySourceProps) {
  const end = endPositionOf(planThrough, window) / window.length
  const now = positionOf(today, window) / window.length
  return (
    <div className="gantt">
      <TimeAxis window={window} end={end} now={now} planThrough={planThrough} today={today} />
      <ul>
        {sources.map((source) => (
          <SourceLine key={source.key} source={source} window={window} end={end} now={now} />
        ))}
        {missing && missing.bars.length > 0 && (
          <SourceLine source={missing} window={window} end={end} now={now} isMissing />
        )}
      </ul>
    </div>
  )
}

function SourceLine({
  source,
  window,
  end,
  now,
  isMissing = false,
}: {
  source: SourceRow
  window: ChartWindow
  end: number
  now: number
  isMissing?: boolean
}) {
  return (
    <li className={classes('row', isMissing && 'sum')}>
      <div className="lab">
        <b className={isMissing ? 'warn' : undefined}>
          {source.href ? <Link to={source.href}>{source.name}</Link> : source.name}
        </b>
        {source.note && <small>{source.note}</small>}
      </div>
      <div className="track">
        <svg className="lane">
          <TimeMarks window={window} />
          {source.bars.map((bar) => (
            <Bar key={`${bar.from}${bar.certainty}`} bar={bar} window={window} />
          ))}
          <TimeMarks window={window} end={end} now={now} />
        </svg>
      </div>
    </li>
  )
}

function Bar({ bar, window }: { bar: SourceBar; window: ChartWindow }) {
  const words = useWords()
  const formats = useFormats()
  const from = Math.max(0, monthIndex(bar.from) - monthIndex(window.first))
  const through = Math.min(window.length, monthIndex(bar.through) - monthIndex(window.first) + 1)
  if (through <= from) return null
  const fill = certainties.find(({ key }) => key === bar.certainty)!.fill
  const x = `${((from / window.length) * 100).toFixed(2)}%`
  const width = `${(((through - from) / window.length) * 100).toFixed(2)}%`
  const text = bar.label ?? (bar.amount === null ? '' : formats.amount(bar.amount))
  const hasRoom = text !== '' && (through - from) / window.length > 0.02 + text.length * 0.0105
  const period = `${formats.month(bar.from)}–${formats.month(bar.through)}`
  return (
    <g>
      <title>
        {words.charts.sourceBar(words.codes.certainty[bar.certainty], period, text || words.common.none)}
      </title>
      <svg x={x} width={width} height="100%" overflow="hidden">
        <rect
          className={classes(`x-${fill}`, fill === 'ans' && 'x-ol-ans', fill === 'man' && 'x-ol-man')}
          x="0.5"
          y="50%"
          width="100%"
          height="24"
          transform="translate(0 -12)"
          rx="2"
        />
        {hasRoom && fill !== 'bev' && (
          <rect
            className="tagbg"
            x="6"
            y="50%"
            width={text.length * 7 + 8}
            height="18"
            transform="translate(0 -9)"
            rx="2"
          />
        )}
        {hasRoom && (
          <text className={fill === 'bev' ? 'on' : undefined} x={fill === 'bev' ? 6 : 10} y="50%" dy="4">
            {text}
          </text>
        )}
      </svg>
    </g>
  )
}
