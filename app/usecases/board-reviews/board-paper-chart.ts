import type { BoardFigures, BoardMonth, BoardScenario } from '~/domain/board/board-figures'
import { planEndAmong, yearsAmong } from '~/domain/board/paper-parts'
import { monthOf } from '~/domain/calendar/month'
import type { Oere } from '~/domain/money/oere'
import { scaleFor } from '~/domain/money/scale'
import type { FigureBlock, LegendBlock, Pattern, Shape, TableBlock, Tone } from '~/documents/types'
import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'

/** The certainties in the order they are stacked, each with its fill. */
export const fills = [
  { key: 'firm', fill: 'petrol' },
  { key: 'conditional', fill: 'petrol', pattern: 'rising' },
  { key: 'hoped', fill: 'muted', pattern: 'dots' },
  { key: 'missing', fill: 'tegl', pattern: 'falling' },
] as const satisfies readonly { key: keyof BoardMonth; fill: Tone; pattern?: Pattern }[]

const room = { width: 515, left: 32, top: 24, underFloor: 26 }

/** Money by month and certainty with the plan's end as the heavy line, as wide as the page. */
export function chartFigure(
  figures: BoardFigures,
  { alternative, height }: { alternative: string; height: number },
  words: Words,
  formats: Formats,
): FigureBlock {
  const { months, plan, asOf } = figures
  const size = { ...room, height, floor: height - room.underFloor }
  const { charts } = words
  const end = planEndAmong(figures)
  const planEnd = monthOf(plan.through)
  const scale = scaleFor(Math.max(0, ...months.map(({ need }) => need)) as Oere)
  const step = (size.width - size.left) / Math.max(1, months.length)
  const xOf = (at: number) => size.left + at * step
  const heightOf = (amount: number) => (amount / scale.top) * (size.floor - size.top)
  const shapes: Shape[] = [
    { kind: 'text', x: 0, y: 0, text: charts.unit[scale.unit], size: 7.5, tone: 'muted' },
  ]
  for (const tick of scale.ticks) {
    const y = size.floor - heightOf(tick)
    const units = tick / scale.oerePerUnit
    const text = formats.number(units, Number.isInteger(units) ? 0 : 1)
    shapes.push({ kind: 'line', x1: size.left, x2: size.width, y1: y, y2: y, stroke: 'line', width: 0.5 })
    shapes.push({ kind: 'text', x: size.left - 5, y: y - 5, text, size: 7.5, tone: 'muted', align: 'end' })
  }
  months.forEach((month, at) =>
    shapes.push(...barOf(month, { x: xOf(at) + 0.6, width: step - 1.2, floor: size.floor }, heightOf)),
  )
  shapes.push(...needLine(months, size.floor, xOf, heightOf))
  months.forEach(({ month }, at) => {
    const text = charts.monthInitials[Number(month.slice(5, 7)) - 1] ?? ''
    const x = xOf(at + 0.5)
    shapes.push({ kind: 'text', x, y: size.floor + 2, text, size: 7, tone: 'muted', align: 'middle' })
  })
  for (const { year, from, length, missing } of yearsAmong(months)) {
    const x = xOf(from)
    shapes.push({ kind: 'line', x1: x, x2: x, y1: size.floor, y2: size.height, stroke: 'line' })
    const y = size.height - 12
    const middle = xOf(from + length / 2)
    shapes.push({ kind: 'text', x: middle, y, text: year, size: 8, bold: true, align: 'middle' })
    // The tag stands over the months that lack money, on one side of the plan's end, where it has room.
    const lacking = months
      .slice(from, from + length)
      .filter((month) => month.missing >= 100 && (month.month > planEnd || from + length <= (end ?? 0)))
    const start = months.indexOf(lacking[0]!)
    const label = charts.missing(formats.shortAmount(missing))
    if (lacking.length > 0 && lacking.length * step > tagWidth(label))
      shapes.push(...tag(label, xOf(start + lacking.length / 2), size.top + 7))
  }
  shapes.push(...endLine(figures, { floor: size.floor, hasEnded: plan.through < asOf }, xOf, words, formats))
  return {
    kind: 'figure',
    caption: words.boardPaper.chartCaption,
    alternative,
    width: size.width,
    height: size.height,
    shapes,
    table: monthTable(months, words, formats),
    isBare: true,
  }
}

function barOf(
  month: BoardMonth,
  { x, width, floor }: { x: number; width: number; floor: number },
  heightOf: (amount: number) => number,
): Shape[] {
  let below = 0
  return fills.flatMap(({ key, ...fill }) => {
    const amount = month[key]
    if (amount <= 0) return []
    below += amount
    return [
      { kind: 'rect' as const, x, y: floor - heightOf(below), width, height: heightOf(amount), ...fill },
    ]
  })
}

function needLine(
  months: readonly BoardMonth[],
  floor: number,
  xOf: (at: number) => number,
  heightOf: (amount: number) => number,
): Shape[] {
  return months.flatMap(({ need }, at) => {
    if (need <= 0) return []
    const y = floor - heightOf(need)
    const line = { kind: 'line' as const, stroke: 'ink' as const, width: 1.2 }
    const before = months[at - 1]?.need ?? 0
    const step = before > 0 && before !== need
    return [
      { ...line, x1: xOf(at), x2: xOf(at + 1), y1: y, y2: y },
      ...(step ? [{ ...line, x1: xOf(at), x2: xOf(at), y1: floor - heightOf(before), y2: y }] : []),
    ]
  })
}

function endLine(
  figures: BoardFigures,
  { floor, hasEnded }: { floor: number; hasEnded: boolean },
  xOf: (at: number) => number,
  { charts }: Words,
  formats: Formats,
): Shape[] {
  const end = planEndAmong(figures)
  if (end === null || end < 0 || end > figures.months.length) return []
  const text = (hasEnded ? charts.planEnded : charts.planEnds)(formats.day(figures.plan.through))
  const width = text.length * 4.1 + 14
  const x = Math.min(xOf(end), room.width - width)
  return [
    { kind: 'line', x1: xOf(end), x2: xOf(end), y1: 0, y2: floor, stroke: 'ink', width: 2 },
    { kind: 'rect', x, y: 0, width, height: 14, fill: 'ink' },
    { kind: 'text', x: x + width / 2, y: 1.5, text, size: 8, bold: true, tone: 'paper', align: 'middle' },
  ]
}

const tagWidth = (text: string) => text.length * 4.3 + 12

function tag(text: string, middle: number, y: number): Shape[] {
  const width = tagWidth(text)
  return [
    { kind: 'rect', x: middle - width / 2, y, width, height: 14, fill: 'paper', stroke: 'tegl' },
    { kind: 'text', x: middle, y: y + 1.5, text, size: 8.2, bold: true, tone: 'tegl', align: 'middle' },
  ]
}

/** The figures of the chart, for formats and readers that have no drawing. */
export function monthTable(months: readonly BoardMonth[], words: Words, formats: Formats): TableBlock {
  const { boardPaper: own, codes } = words
  const heads = [
    own.need,
    codes.certainty.firm,
    codes.certainty.conditional,
    own.hoped,
    codes.certainty.missing,
  ]
  const cell = (amount: Oere) => ({
    text: formats.amount(amount),
    value: amount / 100,
    format: 'kroner' as const,
  })
  return {
    kind: 'table',
    caption: own.chartCaption,
    columns: [{ label: own.month }, ...heads.map((label) => ({ label, align: 'figures' as const }))],
    rows: months.map((month) => [
      formats.month(month.month),
      cell(month.need),
      ...fills.map(({ key }) => cell(month[key])),
    ]),
  }
}

/** The fills of the chart with the amounts of the year after the plan. */
export function chartLegend(
  { yearAfter }: BoardFigures,
  year: string | null,
  { boardPaper: own, codes }: Words,
  formats: Formats,
): LegendBlock {
  return {
    kind: 'legend',
    label: own.legend,
    items: [
      ...fills.map(({ key, ...fill }) => ({
        ...fill,
        label: own.inYear(key === 'hoped' ? own.hoped : codes.certainty[key], year),
        text: formats.shortKroner(yearAfter[key]),
      })),
      { isLine: true, label: own.inYear(own.need, year), text: formats.shortKroner(yearAfter.need) },
    ],
  }
}

/** An outcome's need in its four parts, as a bar of a stated width. */
export function stripFigure(
  { year }: BoardScenario,
  width: number,
  alternative: string,
  table: TableBlock,
): FigureBlock {
  const height = 17
  let x = 0
  const shapes = fills.flatMap(({ key, ...fill }): Shape[] => {
    const part = year.need > 0 ? (Math.max(0, year[key]) / year.need) * width : 0
    if (part <= 0) return []
    const left = x
    x += part
    return [{ kind: 'rect', x: left, y: 0, width: Math.max(0.5, part - 0.8), height, ...fill }]
  })
  return { kind: 'figure', caption: alternative, alternative, width, height, shapes, table, isBare: true }
}
