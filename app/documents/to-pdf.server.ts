import { wordsFor } from '~/i18n/words'
import { drawFigure } from './pdf/draw-figure.server'
import { drawBox, drawTable, edges } from './pdf/draw-table.server'
import { margins, Paper } from './pdf/paper.server'
import type { Block, DocumentTree, Signature, Text } from './types'

const body = 10.5

/** A document as a tagged A4 PDF with its fonts inside: headings, lists, tables and figures are told as such. */
export async function toPdf(tree: DocumentTree): Promise<Uint8Array> {
  const paper = new Paper(tree)
  const whole = { x: margins.left, width: paper.width }
  paper.write(tree.title, { ...whole, size: 21, bold: true }, paper.element('H1'))
  if (tree.subtitle) {
    paper.write(tree.subtitle, { ...whole, size: body, tone: 'muted' }, paper.element('P'))
  }
  paper.y += 10
  for (const block of tree.blocks) drawBlock(paper, block)
  const words = wordsFor(tree.language).documents
  return paper.finish((page, pages) => ({
    left: `${tree.title} · ${tree.origin}`,
    right: words.pageOf(page, pages),
  }))
}

function drawBlock(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(paper, block)
    case 'paragraph':
      paper.write(block.text, { x: margins.left, width: paper.width, size: body }, paper.element('P'))
      paper.y += 6
      return
    case 'list':
      return drawList(paper, block)
    case 'note':
      return drawNote(paper, block)
    case 'facts':
      return drawFacts(paper, block)
    case 'table':
      return drawTable(paper, block)
    case 'figure':
      drawFigure(paper, block)
      return drawTable(paper, block.table)
    case 'signatures':
      return drawSignatures(paper, block.parties)
    case 'pageBreak':
      if (paper.y > margins.top) paper.newPage()
  }
}

function drawHeading(paper: Paper, { level, text }: Block & { kind: 'heading' }): void {
  const size = level === 2 ? 13.5 : 11
  paper.y += level === 2 ? 8 : 4
  // A heading stays with the first lines of what it heads.
  paper.room(paper.heightOfLine(size) + 2 * paper.heightOfLine(body) + 4)
  paper.write(text, { x: margins.left, width: paper.width, size, bold: true }, paper.element(`H${level}`))
  paper.y += 3
}

function drawList(paper: Paper, { isOrdered, items }: Block & { kind: 'list' }): void {
  const list = paper.element('L')
  const indent = 15
  items.forEach((item, index) => {
    paper.room(paper.heightOfLine(body))
    const entry = paper.element('LI', {}, list)
    const label = isOrdered ? `${index + 1}.` : '•'
    const labelled = { x: margins.left, width: indent, size: body }
    const [mark] = paper.lines(label, labelled)
    if (mark) paper.writeLine(mark, paper.y, labelled, paper.element('Lbl', {}, entry))
    const setting = { x: margins.left + indent, width: paper.width - indent, size: body }
    paper.write(item, setting, paper.element('LBody', {}, entry))
    paper.y += 2
  })
  paper.y += 5
}

function drawNote(paper: Paper, { tone, text }: Block & { kind: 'note' }): void {
  const setting = { x: margins.left + 12, width: paper.width - 22, size: body }
  const lines = paper.lines(text, setting)
  const height = lines.length * paper.heightOfLine(body) + 12
  paper.room(Math.min(height, 200))
  if (paper.y + height <= paper.bottom) drawBox(paper, height, edges[tone])
  paper.y += 6
  paper.write(text, setting, paper.element('Note'))
  paper.y += 13
}

function drawFacts(paper: Paper, { label: alt, rows }: Block & { kind: 'facts' }): void {
  const element = paper.element('Table', { alt })
  const labelWidth = 138
  for (const { label, text } of rows) {
    const heading = { x: margins.left, width: labelWidth - 10, size: body, tone: 'muted' as const }
    const value = { x: margins.left + labelWidth, width: paper.width - labelWidth, size: body }
    const names = paper.lines(label, heading)
    const lines = paper.lines(text, value)
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
    paper.y += 2
  }
  paper.y += 6
}

/** Two parties beside each other, each with its lines; those of a row stay on one page. */
function drawSignatures(paper: Paper, parties: readonly Signature[]): void {
  const gap = 28
  const width = (paper.width - gap) / 2
  for (let first = 0; first < parties.length; first += 2) {
    const pair = parties.slice(first, first + 2)
    const lineRoom = 34
    const heights = pair.map(
      ({ party, lines }) =>
        paper.lines(party, { width, size: body, bold: true }).length * paper.heightOfLine(body) +
        lines.length * lineRoom,
    )
    const height = Math.max(...heights) + 8
    paper.room(height)
    const top = paper.y
    pair.forEach(({ party, lines }, index) => {
      const x = margins.left + index * (width + gap)
      const element = paper.element('P')
      let y = top
      const write = (text: Text, size: number, bold: boolean) => {
        for (const line of paper.lines(text, { width, size, bold })) {
          paper.writeLine(line, y, { x, width, size, bold, tone: bold ? 'ink' : 'muted' }, element)
          y += paper.heightOfLine(size)
        }
      }
      write(party, body, true)
      for (const label of lines) {
        y += 20
        paper.decoration(() => {
          paper.pdf
            .moveTo(x, y)
            .lineTo(x + width, y)
            .lineWidth(0.75)
            .strokeColor('#13262b')
            .stroke()
        })
        y += 2
        write(label, 8.5, false)
      }
    })
    paper.y = top + height
  }
}
