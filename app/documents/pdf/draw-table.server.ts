import type { Cell, TableBlock, TableColumn } from '../types'
import { cellText } from '../types'
import type { Line } from './lines'
import type { Paper, Setting } from './paper.server'
import { tones } from './paper.server'

interface Laid {
  column: TableColumn
  x: number
  width: number
}

/** A table whose head comes again on every page it runs over; a row is never cut. */
export function drawTable(paper: Paper, table: TableBlock): void {
  if (table.rows.length === 0) return
  const laid = layColumns(paper, table.columns)
  const head = table.columns.map((column) => column.label)
  const headHeight = heightOf(paper, laid, head, true)
  const firstHeight = heightOf(paper, laid, table.rows[0]!, false, table.maxLines)
  const captionSize = paper.style.table + 0.5
  paper.room(paper.heightOfLine(captionSize) + headHeight + firstHeight + 6)

  const element = paper.element('Table', table.hidesCaption ? { alt: table.caption } : {})
  if (!table.hidesCaption) {
    const caption = paper.element('Caption', {}, element)
    paper.write(table.caption, { x: paper.left, width: paper.width, size: captionSize, bold: true }, caption)
    paper.y += 3
  }
  const body = paper.element('TBody', {}, element)

  const drawHead = (isRepeated: boolean) => {
    const row = isRepeated ? null : paper.element('TR', {}, body)
    drawRow(
      paper,
      laid,
      head,
      headHeight,
      { bold: true, tone: 'muted' },
      (index) => row && paper.element('TH', { scope: 'Column', title: head[index]! }, row),
    )
    paper.rule(paper.y, 'ink', 0.75)
  }
  drawHead(false)
  const rows = [...table.rows.map((cells) => ({ cells, isFoot: false }))]
  if (table.footer) rows.push({ cells: table.footer, isFoot: true })
  for (const { cells, isFoot } of rows) {
    const height = heightOf(paper, laid, cells, isFoot, table.maxLines)
    if (paper.room(height)) drawHead(true)
    if (isFoot) paper.rule(paper.y, 'ink', 0.75)
    const row = paper.element('TR', {}, body)
    drawRow(paper, laid, cells, height, { bold: isFoot, maxLines: table.maxLines }, (index) =>
      index === 0 ? paper.element('TH', { scope: 'Row' }, row) : paper.element('TD', {}, row),
    )
    paper.rule(paper.y)
  }
  paper.y += paper.style.gaps.block + 4
}

function drawRow(
  paper: Paper,
  laid: readonly Laid[],
  cells: readonly Cell[],
  height: number,
  { bold = false, tone = 'ink', maxLines }: Pick<Setting, 'bold' | 'tone' | 'maxLines'>,
  elementOf: (index: number) => ReturnType<Paper['element']> | null,
): void {
  const { table: size, cellPadding: padding } = paper.style
  const top = paper.y + padding.y
  laid.forEach(({ column, x, width }, index) => {
    const element = elementOf(index)
    const setting: Setting = {
      x: x + padding.x,
      width: width - 2 * padding.x,
      size,
      bold,
      tone,
      align: column.align === 'figures' ? 'end' : 'start',
      maxLines,
    }
    linesIn(paper, setting, cells[index] ?? '').forEach((line, at) => {
      paper.writeLine(line, top + at * paper.heightOfLine(size), setting, element)
    })
  })
  paper.y += height
}

function linesIn(
  paper: Paper,
  setting: Pick<Setting, 'width' | 'size' | 'bold' | 'maxLines'>,
  cell: Cell,
): Line[] {
  return paper.lines(cellText(cell), setting)
}

function heightOf(
  paper: Paper,
  laid: readonly Laid[],
  cells: readonly Cell[],
  bold: boolean,
  maxLines?: number,
): number {
  const { table: size, cellPadding: padding } = paper.style
  const counts = laid.map(
    ({ width }, index) =>
      linesIn(paper, { width: width - 2 * padding.x, size, bold, maxLines }, cells[index] ?? '').length,
  )
  return Math.max(1, ...counts) * paper.heightOfLine(size) + 2 * padding.y
}

function layColumns(paper: Paper, columns: readonly TableColumn[]): Laid[] {
  const whole = columns.reduce((sum, column) => sum + (column.weight ?? 1), 0)
  let x = paper.left
  return columns.map((column) => {
    const width = (paper.width * (column.weight ?? 1)) / whole
    const laid = { column, x, width }
    x += width
    return laid
  })
}

/** A box behind the next `height` points, for notes. */
export function drawBox(paper: Paper, height: number, edge: string): void {
  paper.decoration(() => {
    paper.pdf.rect(paper.left, paper.y, paper.width, height).fillColor('#f3f6f5').fill()
    paper.pdf.rect(paper.left, paper.y, 3, height).fillColor(edge).fill()
  })
}

export const edges = { info: tones.petrol, warning: tones.okker }
