import { useId } from 'react'
import type { Day } from '~/domain/calendar/day'
import type { Oere } from '~/domain/money/oere'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import type { CliffColumn } from './cliff-columns'
import { needPath, stackedPaths } from './cliff-columns'
import type { ChartWindow, YearSpan } from './coverage-month'
import { endPositionOf, positionOf, yearsOf } from './coverage-month'
import { scaleFor } from '~/domain/money/scale'

interface Size {
  width: number
  height: number
  left: number
  right: number
  top: number
  floor: number
  gap: number
}

const sizes = {
  wide: { width: 800, height: 340, left: 58, right: 792, top: 57, floor: 302, gap: 1.5 },
  narrow: { width: 340, height: 270, left: 40, right: 332, top: 51, floor: 232, gap: 2 },
} satisfies Record<string, Size>

interface CliffDrawingProps {
  shape: 'wide' | 'narrow'
  columns: CliffColumn[]
  window: ChartWindow
  /** The missing øre of each year, as the labels say it. */
  missingByYear: Map<number, Oere>
  planThrough: Day
  today: Day
  title: string
  description: string
}

/** One drawing of the cliff at the size it is shown. */
export function CliffDrawing({
  shape,
  columns,
  window,
  missingByYear,
  planThrough,
  today,
  title,
  description,
}: CliffDrawingProps) {
  const words = useWords().charts
  const formats = useFormats()
  const id = useId()
  const size = sizes[shape]
  const scale = scaleFor(oere(Math.max(0, ...columns.map((each) => each.need))))
  const xOf = (months: number) => size.left + (months / window.length) * (size.right - size.left)
  const heightOf = (amount: number) => (amount / scale.top) * (size.floor - size.top)
  const years = yearsOf(window)
  const ended = planThrough < today
  const end = xOf(endPositionOf(planThrough, window))
  const todayAt = positionOf(today, window)
  const isTodayShown = todayAt >= 0 && todayAt <= window.length
  const now = xOf(todayAt)
  const todayHeight = heightOf(
    columns.find((each) => todayAt >= each.from && todayAt < each.from + each.length)?.need ?? 0,
  )
  const flag = shape === 'wide' ? 210 : 166
  const flagLeft = Math.min(end, size.right - flag)
  const flagText =
    shape === 'wide'
      ? (ended ? words.planEnded : words.planEnds)(formats.day(planThrough))
      : (ended ? words.planEndedShort : words.planEndsShort)(formats.day(planThrough))

  return (
    <svg
      className={`chart ${shape}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {scale.ticks.map((tick) => {
        const y = size.floor - heightOf(tick)
        const label = formats.number(
          tick / scale.oerePerUnit,
          Number.isInteger(tick / scale.oerePerUnit) ? 0 : 1,
        )
        return (
          <g key={tick}>
            <line className={tick === 0 ? 'axis-l' : 'grid-l'} x1={size.left} x2={size.right} y1={y} y2={y} />
            <text x={size.left - 8} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        )
      })}
      <text x="0" y="12">
        {words.unit[scale.unit]}
      </text>
      {stackedPaths(columns, xOf, heightOf, size.floor, size.gap).map(({ fill, path }) => (
        <path key={fill} className={`x-${fill}`} d={path} />
      ))}
      <path className="need-l" d={needPath(columns, xOf, heightOf, size.floor)} />
      <ColumnLabels shape={shape} columns={columns} window={window} xOf={xOf} y={size.floor + 15} />
      {years.map((span) => (
        <YearLabel key={span.year} span={span} xOf={xOf} floor={size.floor} />
      ))}
      {isTodayShown && (
        <>
          <line className="now-l on-fill" x1={now} x2={now} y1={size.floor - todayHeight} y2={size.floor} />
          <line className="now-l" x1={now} x2={now} y1={28} y2={size.floor - todayHeight} />
          <text
            x={now + (now > size.right - 50 ? -5 : 5)}
            y={37}
            textAnchor={now > size.right - 50 ? 'end' : 'start'}
          >
            {words.today}
          </text>
        </>
      )}
      <line className="end-l" x1={end} x2={end} y1={6} y2={size.floor} />
      <rect className="flag" x={flagLeft} y={4} width={flag} height={21} />
      <text className="inv" x={flagLeft + flag / 2} y={19} textAnchor="middle">
        {flagText}
      </text>
      <FirmLabel columns={columns} years={years} xOf={xOf} heightOf={heightOf} floor={size.floor} />
      {years.map((span) => (
        <MissingLabel
          key={span.year}
          columns={columns.filter((each) => each.year === span.year && each.missing > 0)}
          amount={missingByYear.get(span.year) ?? oere(0)}
          isShort={shape === 'narrow'}
          xOf={xOf}
          heightOf={heightOf}
          floor={size.floor}
          right={size.right}
          end={end}
        />
      ))}
    </svg>
  )
}

interface Measures {
  xOf: (months: number) => number
  heightOf: (amount: number) => number
  floor: number
}

function ColumnLabels({
  shape,
  columns,
  window,
  xOf,
  y,
}: {
  shape: 'wide' | 'narrow'
  columns: CliffColumn[]
  window: ChartWindow
  xOf: (months: number) => number
  y: number
}) {
  const words = useWords().charts
  if (shape === 'wide' ? window.length > 60 : window.length > 42) return null
  return (
    <>
      {columns.map((each) => (
        <text key={each.key} className="tiny" x={xOf(each.from + each.length / 2)} y={y} textAnchor="middle">
          {shape === 'wide' ? words.monthInitials[each.number - 1] : words.quarterShort(each.number)}
        </text>
      ))}
    </>
  )
}

function YearLabel({ span, xOf, floor }: { span: YearSpan; xOf: (months: number) => number; floor: number }) {
  const isTooNarrow = xOf(span.length) - xOf(0) < 32
  return (
    <>
      <line className="axis-l" x1={xOf(span.from)} x2={xOf(span.from)} y1={floor} y2={floor + 36} />
      {!isTooNarrow && (
        <text className="st" x={xOf(span.from + span.length / 2)} y={floor + 33} textAnchor="middle">
          {span.year}
        </text>
      )}
    </>
  )
}

/** Names the secured money in the fullest year, where there is room for the word. */
function FirmLabel({
  columns,
  years,
  xOf,
  heightOf,
  floor,
}: Measures & { columns: CliffColumn[]; years: YearSpan[] }) {
  const word = useWords().codes.certainty.firm
  const room = years
    .map((span) => {
      const firm = columns.filter((each) => each.year === span.year).map((each) => each.firm)
      return { span, least: firm.length > 0 ? Math.min(...firm) : 0 }
    })
    .find(({ span, least }) => heightOf(least) > 50 && xOf(span.length) - xOf(0) > 76)
  if (!room) return null
  const x = xOf(room.span.from + room.span.length / 2)
  const y = floor - heightOf(room.least) / 2
  return (
    <>
      <rect className="x-bev" x={x - 32} y={y - 14} width="64" height="20" />
      <text className="onbev" x={x} y={y} textAnchor="middle">
        {word}
      </text>
    </>
  )
}

/** Says on the drawing what a year lacks. */
function MissingLabel({
  columns,
  amount,
  isShort,
  xOf,
  heightOf,
  floor,
  right,
  end,
}: Measures & {
  columns: CliffColumn[]
  amount: Oere
  isShort: boolean
  right: number
  /** Where the plan ends: a label of the time after it does not cover the line. */
  end: number
}) {
  const words = useWords().charts
  const formats = useFormats()
  const total = columns.reduce((sum, each) => sum + each.missing, 0)
  if (total <= 0 || amount <= 0) return null
  const figure = formats.shortAmount(amount)
  const text = isShort ? figure : words.missing(figure)
  const width = isShort ? Math.max(66, text.length * 7) : Math.max(96, text.length * 6.6 + 16)
  const room = columns.reduce((sum, each) => sum + xOf(each.length) - xOf(0), 0)
  const deepest = Math.max(...columns.map((each) => heightOf(each.missing)))
  if (room < width * 0.95 || deepest < 8) return null
  // Where most is missing, not in the middle of the year: a small gap early in it must not draw the label there.
  const weighted = (measure: (column: CliffColumn) => number) =>
    columns.reduce((sum, each) => sum + measure(each) * each.missing, 0) / total
  const centre = weighted((each) => xOf(each.from + each.length / 2))
  const besideEnd = centre > end ? Math.max(centre, end + width / 2 + 4) : centre
  const middle = Math.min(right - width / 2, besideEnd)
  const height = weighted((each) => heightOf(each.need) - heightOf(each.missing) / 2)
  const y = Math.max(floor - height, 42)
  return (
    <>
      <rect className="tag" x={middle - width / 2} y={y - 11} width={width} height="22" rx="2" />
      <text className="bad" x={middle} y={y + 5} textAnchor="middle">
        {text}
      </text>
    </>
  )
}
