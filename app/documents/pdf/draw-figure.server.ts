import type { FigureBlock, Shape } from '../types'
import type { Paper } from './paper.server'
import { margins, tones } from './paper.server'

const size = 9

/** A drawing with its sentence and, under it, the table with the same figures. */
export function drawFigure(paper: Paper, figure: FigureBlock): void {
  const scale = Math.min(1, paper.width / figure.width)
  const height = figure.height * scale
  paper.room(height + 2 * paper.heightOfLine(10))
  const element = paper.element('Figure', {
    alt: figure.alternative,
    bbox: [margins.left, paper.y, margins.left + figure.width * scale, paper.y + height],
  })
  const { pdf } = paper
  paper.marked(element, () => {
    pdf.save().translate(margins.left, paper.y).scale(scale)
    for (const shape of figure.shapes) draw(paper, shape)
    pdf.restore()
  })
  paper.y += height + 4
  const caption = paper.element('Caption')
  paper.write(figure.caption, { x: margins.left, width: paper.width, size: 9, tone: 'muted' }, caption)
  paper.y += 8
}

function draw({ pdf }: Paper, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      pdf.rect(shape.x, shape.y, shape.width, shape.height)
      if (!shape.isHatched) {
        pdf.fillColor(tones[shape.fill]).fill()
        return
      }
      pdf.lineWidth(0.75).strokeColor(tones[shape.fill]).stroke()
      pdf.save().rect(shape.x, shape.y, shape.width, shape.height).clip()
      for (let at = -shape.height; at < shape.width; at += 5) {
        pdf
          .moveTo(shape.x + at, shape.y)
          .lineTo(shape.x + at + shape.height, shape.y + shape.height)
          .lineWidth(0.75)
          .stroke()
      }
      pdf.restore()
      return
    }
    case 'line':
      pdf
        .moveTo(shape.x1, shape.y1)
        .lineTo(shape.x2, shape.y2)
        .lineWidth(shape.width ?? 0.75)
        .strokeColor(tones[shape.stroke])
        .stroke()
      return
    case 'text': {
      pdf
        .font(shape.bold ? 'bold' : 'regular')
        .fontSize(size)
        .fillColor(tones[shape.tone ?? 'ink'])
      const x = shape.align === 'end' ? shape.x - pdf.widthOfString(shape.text) : shape.x
      pdf.text(shape.text, x, shape.y, { lineBreak: false })
      return
    }
  }
}
