import type { MatrixBlock, MatrixCell } from '../types'
import type { Paper, Setting, Structure } from './paper.server'
import { tones } from './paper.server'

const headWidth = 74
const gap = 4
const padding = { x: 7, y: 4 }
const grounds = { mos: '#e4f2e7', okker: '#fdf1d3', tegl: '#fcece7', none: '#eef2f1' }

/** Two scales against each other, told as a table: what a cell means stands in it as a word. */
export function drawMatrix(paper: Paper, matrix: MatrixBlock): void {
  const { small } = paper.style
  const width = (paper.width - headWidth - gap * (matrix.columns.length - 1)) / matrix.columns.length
  const xOf = (at: number) => paper.left + headWidth + at * (width + gap)
  const table = paper.element('Table', { alt: matrix.caption })
  const body = paper.element('TBody', {}, table)
  const head = paper.element('TR', {}, body)
  const heights = matrix.rows.map((row) => rowHeight(paper, row.cells))
  paper.room(paper.heightOfLine(small) + 3 + (heights[0] ?? 0))

  paper.element('TH', { scope: 'Column', alt: matrix.corner }, head)
  matrix.columns.forEach((label, at) => {
    const setting: Setting = {
      x: xOf(at) + 3,
      width: width - 6,
      size: small,
      bold: true,
      tone: 'muted',
      maxLines: 1,
    }
    const [line] = paper.lines(label, setting)
    if (line) paper.writeLine(line, paper.y, setting, paper.element('TH', { scope: 'Column' }, head))
  })
  paper.y += paper.heightOfLine(small) + 3

  matrix.rows.forEach(({ label, cells }, index) => {
    const height = heights[index]!
    paper.room(height)
    const row = paper.element('TR', {}, body)
    const setting: Setting = { x: paper.left, width: headWidth - 6, size: small, bold: true, tone: 'muted' }
    const lines = paper.lines(label, setting)
    const middle = paper.y + (height - lines.length * paper.heightOfLine(small)) / 2
    const heading = paper.element('TH', { scope: 'Row' }, row)
    lines.forEach((line, at) =>
      paper.writeLine(line, middle + at * paper.heightOfLine(small), setting, heading),
    )
    cells.forEach((cell, at) => drawCell(paper, cell, xOf(at), width, height, paper.element('TD', {}, row)))
    paper.y += height + gap
  })
  paper.y += paper.style.gaps.block
}

function rowHeight(paper: Paper, cells: readonly MatrixCell[]): number {
  const lines = cells.map(({ items, more }) => items.length + (more ? 1 : 0))
  return (
    paper.heightOfLine(paper.style.small) +
    Math.max(1, ...lines) * paper.heightOfLine(paper.style.table) +
    2 * padding.y
  )
}

function drawCell(
  paper: Paper,
  { tone, label, items, more }: MatrixCell,
  x: number,
  width: number,
  height: number,
  element: Structure,
): void {
  const { pdf, y } = paper
  const { small, table: size } = paper.style
  paper.decoration(() => {
    pdf.roundedRect(x, y, width, height, 3).fillColor(grounds[tone]).fill()
    // The cell that asks for a decision is known by its edge too.
    if (tone === 'tegl') pdf.roundedRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, 3).lineWidth(1.5)
    if (tone === 'tegl') pdf.strokeColor(tones.tegl).stroke()
  })
  const inner = { x: x + padding.x, width: width - 2 * padding.x, maxLines: 1 }
  let at = y + padding.y
  const write = (text: string, setting: Setting) => {
    const [line] = paper.lines(text, setting)
    if (line) paper.writeLine(line, at, setting, paper.element('P', {}, element))
  }
  write(label, { ...inner, size: small, bold: tone !== 'none', tone: tone === 'none' ? 'muted' : tone })
  at += paper.heightOfLine(small)
  for (const { text, figure } of items) {
    const room = figure ? paper.widthOf(figure, size, true) + 6 : 0
    const name: Setting = { ...inner, width: inner.width - room, size }
    const [line] = paper.lines(text, name)
    const entry = paper.element('P', {}, element)
    if (line) paper.writeLine(line, at, name, entry)
    const amount: Setting = { ...inner, size, bold: true, align: 'end' }
    const [sum] = figure ? paper.lines(`\u00A0${figure}`, amount) : []
    if (sum) paper.writeLine(sum, at, amount, entry)
    at += paper.heightOfLine(size)
  }
  if (more) write(more, { ...inner, size: small, tone: 'muted' })
}
