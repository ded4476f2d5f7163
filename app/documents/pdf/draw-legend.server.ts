import type { LegendBlock } from '../types'
import { drawFill } from './draw-figure.server'
import type { Paper, Setting } from './paper.server'
import { tones } from './paper.server'

const swatch = { width: 15, height: 10, gap: 5 }

/** Samples of the fills in a row, each with its name and amount; as many rows as it takes. */
export function drawLegend(paper: Paper, { label: title, items }: LegendBlock): void {
  const list = paper.element('L', { title })
  const { small, body } = paper.style
  const height = paper.heightOfLine(small) + paper.heightOfLine(body) + 2
  let x = paper.left
  paper.room(height)
  for (const item of items) {
    const name: Setting = { x: 0, width: paper.width, size: small, tone: 'muted', maxLines: 1 }
    const amount: Setting = { x: 0, width: paper.width, size: body, bold: true, maxLines: 1 }
    const [label] = paper.lines(item.label, name)
    const [text] = paper.lines(item.text, amount)
    const width = swatch.width + swatch.gap + Math.max(label?.width ?? 0, text?.width ?? 0)
    if (x > paper.left && x + width > paper.left + paper.width) {
      x = paper.left
      paper.y += height
      paper.room(height)
    }
    drawSwatch(paper, x, item)
    const entry = paper.element('LI', {}, list)
    const left = x + swatch.width + swatch.gap
    if (label) paper.writeLine(label, paper.y, { ...name, x: left }, paper.element('Lbl', {}, entry))
    const under = paper.y + paper.heightOfLine(small)
    if (text) paper.writeLine(text, under, { ...amount, x: left }, paper.element('LBody', {}, entry))
    x += width + 18
  }
  paper.y += height + paper.style.gaps.block
}

function drawSwatch(
  paper: Paper,
  x: number,
  { fill = 'ink', pattern, isLine }: LegendBlock['items'][number],
): void {
  const { pdf } = paper
  const y = paper.y + 1.5
  paper.decoration(() => {
    if (!isLine) return drawFill(paper, { x, y, ...swatch, fill, ...(pattern && { pattern }) })
    pdf.moveTo(x, y + swatch.height / 2).lineTo(x + swatch.width, y + swatch.height / 2)
    pdf.lineWidth(1.5).strokeColor(tones[fill]).stroke()
  })
}
