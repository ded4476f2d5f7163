import type { Day } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import { addToMonth, monthIndex } from '~/domain/calendar/month'
import { useFormats, useWords } from '~/i18n/language-context'
import type { ChartWindow } from './coverage-month'
import { certainties, endPositionOf, yearOfMonth, yearsOf } from './coverage-month'

const height = 20
const unit = 5

/** One month's parts of need in 1/1000; all 0 where there is no need. */
export interface StripMonth {
  month: Month
  firm: number
  conditional: number
  hoped: number
  missing: number
}

interface CoverageStripProps {
  months: readonly StripMonth[]
  planThrough: Day
}

/** The window of a strip is the months it is given. */
function windowOf(months: readonly StripMonth[]): ChartWindow | null {
  const first = months[0]?.month
  const last = months.at(-1)?.month
  return first && last ? { first, length: monthIndex(addToMonth(last, 1)) - monthIndex(first) } : null
}

/** The share of need by certainty, with the plan's end as the heavy line. */
export function CoverageStrip({ months, planThrough }: CoverageStripProps) {
  const words = useWords().charts
  const formats = useFormats()
  const window = windowOf(months)
  if (!window) return null
  const width = window.length * unit
  const end = endPositionOf(planThrough, window) * unit
  const years = yearsOf(window)
  const label = years
    .map(({ year }) => {
      const needed = months.filter((each) => yearOfMonth(each.month) === year && hasNeed(each))
      const firm = needed.reduce((total, each) => total + each.firm, 0)
      const share = needed.length > 0 ? formats.percent(firm / needed.length / 1000) : words.noNeed
      return words.coverageInYear(year, share)
    })
    .join(', ')
  return (
    <span className="striplabel">
      <svg
        className="strip"
        viewBox={`0 -3 ${width} 26`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.coverage(label)}
      >
        {stripPaths(months, window).map(({ fill, path }) => (
          <path key={fill} className={`x-${fill}`} d={path} />
        ))}
        <rect className="frame" width={width} height={height} vectorEffect="non-scaling-stroke" />
        {end >= 0 && end <= width && (
          <line className="end-l" vectorEffect="non-scaling-stroke" x1={end} x2={end} y1={-3} y2={23} />
        )}
      </svg>
      <svg className="yrs" aria-hidden="true">
        {years
          .filter((span) => span.length >= window.length / 5)
          .map((span) => (
            <text key={span.year} x={`${((span.from / window.length) * 100).toFixed(2)}%`} y="12">
              {span.year}
            </text>
          ))}
      </svg>
    </span>
  )
}

function hasNeed(month: StripMonth): boolean {
  return month.firm + month.conditional + month.hoped + month.missing > 0
}

/** One path per certainty; neighbouring months with the same shares are one rectangle. */
function stripPaths(months: readonly StripMonth[], window: ChartWindow): { fill: string; path: string }[] {
  const runs: { from: number; length: number; shares: number[] }[] = []
  for (const each of months) {
    if (!hasNeed(each)) continue
    const from = monthIndex(each.month) - monthIndex(window.first)
    const shares = certainties.map(({ key }) => Math.round((each[key] * height) / 100) / 10)
    const previous = runs.at(-1)
    const isSame = previous?.shares.every((share, index) => share === shares[index]) ?? false
    if (previous && isSame && previous.from + previous.length === from) previous.length += 1
    else runs.push({ from, length: 1, shares })
  }
  const paths = certainties.map(({ fill }) => ({ fill, path: '' }))
  for (const run of runs) {
    let y = height
    run.shares.forEach((share, index) => {
      if (share <= 0) return
      y -= share
      paths[index]!.path +=
        `M${run.from * unit} ${y.toFixed(1)}h${run.length * unit}v${share}h${-run.length * unit}z`
    })
  }
  return paths.filter((each) => each.path !== '')
}
