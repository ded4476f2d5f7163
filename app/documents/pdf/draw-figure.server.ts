import type { FigureBlock, Pattern, Shape, Tone } from '../types'
import type { Paper } from './paper.server'
import { tones } from './paper.server'
import { facesOf } from './fonts.server'

const size = 9

/** What lies under a pattern, so that it holds together on a copy in black and white. */
const grounds: Record<Pattern, string> = { rising: '#a0cdd2', dots: '#e3ecee', falling: '#fdeee9' }

/** A drawing with its sentence; bare, the drawing alone. */
export function drawFigure(paper: Paper, figure: FigureBlock): void {
  const scale = Math.min(1, paper.width / figure.width)
  const height = figure.height * scale
  paper.room(height + (figure.isBare ? 0 : 2 * paper.heightOfLine(10)))
  const { pdf, left } = paper
  const element = paper.element('Figure', {
    alt: figure.alternative,
    bbox: [left, paper.y, left + figure.width * scale, paper.y + height],
  })
  paper.marked(element, () => {
    pdf.save().translate(left, paper.y).scale(scale)
    for (const shape of figure.shapes) draw(paper, shape)
    pdf.restore()
  })
  paper.y += height + 4
  if (figure.isBare) return
  const caption = paper.element('Caption')
  paper.write(figure.caption, { x: left, width: paper.width, size: 9, tone: 'muted' }, caption)
  paper.y += 8
}

function draw(paper: Paper, shape: Shape): void {
  const { pdf } = paper
  switch (shape.kind) {
    case 'rect':
      drawFill(paper, shape)
      if (!shape.stroke) return
      pdf.rect(shape.x, shape.y, shape.width, shape.height).lineWidth(0.75)
      pdf.strokeColor(tones[shape.stroke]).stroke()
      return
    case 'line':
      pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2)
      pdf.lineWidth(shape.width ?? 0.75).strokeColor(tones[shape.stroke])
      if (shape.isDashed) pdf.dash(2, { space: 2 })
      pdf.stroke()
      if (shape.isDashed) pdf.undash()
      return
    case 'text': {
      const letters = shape.size ?? size
      const width = paper.widthOf(shape.text, letters, shape.bold ?? false)
      let x = shape.x - (shape.align === 'end' ? width : shape.align === 'middle' ? width / 2 : 0)
      for (const part of facesOf(shape.text, shape.bold ? 'bold' : 'regular')) {
        pdf
          .font(part.face)
          .fontSize(letters)
          .fillColor(tones[shape.tone ?? 'ink'])
        pdf.text(part.text, x, shape.y, { lineBreak: false })
        x += pdf.widthOfString(part.text)
      }
    }
  }
}

interface Fill {
  x: number
  y: number
  width: number
  height: number
  fill: Tone
  pattern?: Pattern
}

/** A rectangle in one tone, or in stripes or dots of it on their own ground. */
export function drawFill({ pdf }: Paper, { x, y, width, height, fill, pattern }: Fill): void {
  if (!pattern) {
    pdf.rect(x, y, width, height).fillColor(tones[fill]).fill()
    return
  }
  pdf.save().rect(x, y, width, height).clip()
  pdf.rect(x, y, width, height).fillColor(grounds[pattern]).fill()
  pdf.strokeColor(tones[fill]).fillColor(tones[fill])
  // Laid out from the page's corner, so that a pattern runs on from one rectangle to the next.
  if (pattern === 'dots') {
    const step = 3.6
    for (let row = Math.floor(y / step); row * step <= y + height; row += 1)
      for (let at = Math.floor(x / step); at * step <= x + width; at += 1)
        pdf.circle(at * step + step / 2, row * step + step / 2, 0.8)
    pdf.fill()
  } else {
    const step = pattern === 'rising' ? 4.4 : 4
    const slope = pattern === 'rising' ? 1 : -1
    // Lines x + slope × y = k × step.
    const ends = [
      x + slope * y,
      x + slope * (y + height),
      x + width + slope * y,
      x + width + slope * (y + height),
    ]
    for (let k = Math.floor(Math.min(...ends) / step); k * step <= Math.max(...ends); k += 1)
      pdf.moveTo(k * step - slope * y, y).lineTo(k * step - slope * (y + height), y + height)
    pdf.lineWidth(pattern === 'rising' ? 1.5 : 0.7).stroke()
  }
  pdf.restore()
  if (pattern !== 'falling') return
  pdf.rect(x, y, width, height).lineWidth(0.5).strokeColor(tones[fill]).stroke()
}
