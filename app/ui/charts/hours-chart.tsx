import { useId } from 'react'
import type { Month } from '~/domain/calendar/month'
import type { Hours } from '~/domain/money/oere'
import { useFormats } from '~/i18n/language-context'

export interface HoursColumn {
  month: Month
  /** From the floor up, one of each kind. */
  parts: readonly Hours[]
  total: Hours
  isOver: boolean
}

interface HoursChartProps {
  columns: readonly HoursColumn[]
  /** The line of what there are hours for. */
  capacity: { hours: Hours; label: string } | null
  title: string
}

const sizes = {
  wide: { width: 760, height: 330, left: 34, right: 754, top: 40, floor: 296, bar: 38 },
  narrow: { width: 326, height: 250, left: 30, right: 320, top: 40, floor: 216, bar: 17 },
} as const

/** Hours month by month, stacked by kind; what is over the line carries a sign and not only a colour. */
export function HoursChart(props: HoursChartProps) {
  return (
    <>
      <Drawing {...props} shape="wide" />
      <Drawing {...props} shape="narrow" />
    </>
  )
}

function Drawing({ columns, capacity, title, shape }: HoursChartProps & { shape: keyof typeof sizes }) {
  const formats = useFormats()
  const id = useId()
  const size = sizes[shape]
  const most = Math.max(capacity?.hours ?? 0, ...columns.map(({ total }) => total))
  const ticks = hourLines(most)
  const top = Math.max(most, ticks.at(-1) ?? 1)
  const yOf = (hours: Hours) => size.floor - (hours / top) * (size.floor - size.top)
  const step = (size.right - size.left) / columns.length
  return (
    <svg
      className={`chart ${shape}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{title}</title>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'axis-l' : 'grid-l'}
            x1={size.left}
            x2={size.right}
            y1={yOf(tick)}
            y2={yOf(tick)}
          />
          <text x={size.left - 6} y={yOf(tick) + 4} textAnchor="end">
            {formats.number(tick / 10_000)}
          </text>
        </g>
      ))}
      {columns.map(({ month, parts, total, isOver }, index) => {
        const middle = size.left + (index + 0.5) * step
        const number = Number(month.slice(5))
        return (
          <g key={month}>
            {parts.map((hours, kind) => {
              const below = parts.slice(0, kind).reduce((sum, each) => sum + each, 0)
              if (hours === 0) return null
              const y = yOf(below + hours)
              return (
                <rect
                  key={kind}
                  className={`a-${kind + 1}`}
                  x={middle - size.bar / 2}
                  y={y}
                  width={size.bar}
                  height={yOf(below) - y}
                />
              )
            })}
            {isOver && (
              <text className="bad" x={middle} y={yOf(total) - 18} textAnchor="middle">
                ▲
              </text>
            )}
            {total > 0 && (
              <text className={isOver ? 'bad' : 'st'} x={middle} y={yOf(total) - 5} textAnchor="middle">
                {formats.number(total / 10_000)}
              </text>
            )}
            <text x={middle} y={size.floor + 16} textAnchor="middle">
              {shape === 'wide' ? formats.shortMonthName(number) : formats.shortMonthName(number).slice(0, 1)}
            </text>
            {(index === 0 || number === 1) && (
              <text className="st" x={middle} y={size.floor + 31} textAnchor="middle">
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
      {capacity && (
        <>
          <line
            className="cap-l"
            x1={size.left}
            x2={size.right}
            y1={yOf(capacity.hours)}
            y2={yOf(capacity.hours)}
          />
          <text className="st" x={size.right} y={yOf(capacity.hours) - 6} textAnchor="end">
            {capacity.label}
          </text>
        </>
      )}
    </svg>
  )
}

/** Lines of whole hours from zero, four to six of them: `hourLines(720_000)` is 0, 20, 40, 60 and 80 hours. */
export function hourLines(most: Hours): Hours[] {
  const hours = Math.max(4, most / 10_000)
  const power = 10 ** Math.floor(Math.log10(hours / 4))
  const step = Math.max(1, Math.ceil(([1, 2, 5, 10].find((each) => each * power >= hours / 4) ?? 10) * power))
  const lines: Hours[] = []
  for (let line = 0; line < hours + step; line += step) lines.push(line * 10_000)
  return lines
}
