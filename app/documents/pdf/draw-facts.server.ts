import type { FactsBlock } from '../types'
import type { Paper, Setting } from './paper.server'

/** Labels with what they stand for, as a table with a heading in each row. */
export function drawFacts(paper: Paper, { label: alt, rows, style = 'plain', maxLines }: FactsBlock): void {
  const { body } = paper.style
  const element = paper.element('Table', { alt })
  const isRuled = style === 'ruled'
  const measured = { width: Infinity, size: body }
  for (const { label, text } of rows) {
    const natural =
      style === 'plain' ? 0 : (paper.lines(text, { ...measured, bold: !isRuled })[0]?.width ?? 0)
    const labelWidth =
      style === 'plain'
        ? Math.min(138, paper.width * 0.4)
        : paper.width - Math.min(natural + 1, paper.width * (isRuled ? 0.62 : 0.5))
    const heading: Setting = { x: paper.left, width: labelWidth - 10, size: body, bold: isRuled, maxLines }
    if (!isRuled) heading.tone = 'muted'
    const value: Setting = {
      x: paper.left + labelWidth,
      width: paper.width - labelWidth,
      size: body,
      maxLines,
      bold: style === 'sums',
      align: style === 'plain' ? 'start' : 'end',
    }
    if (isRuled) value.tone = 'muted'
    const names = paper.lines(label, heading)
    const lines = paper.lines(text, value)
    if (isRuled) paper.room(Math.max(names.length, lines.length) * paper.heightOfLine(body) + 4)
    const row = paper.element('TR', {}, element)
    const head = paper.element('TH', { scope: 'Row' }, row)
    const data = paper.element('TD', {}, row)
    for (let at = 0; at < Math.max(names.length, lines.length); at++) {
      paper.room(paper.heightOfLine(body))
      const [name, line] = [names[at], lines[at]]
      if (name) paper.writeLine(name, paper.y, heading, head)
      if (line) paper.writeLine(line, paper.y, value, data)
      paper.y += paper.heightOfLine(body)
    }
    paper.y += isRuled ? 1 : 2
    if (!isRuled) continue
    paper.rule(paper.y)
    paper.y += 2
  }
  paper.y += paper.style.gaps.block
}
