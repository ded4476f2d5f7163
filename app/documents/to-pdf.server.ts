import { wordsFor } from '~/i18n/words'
import { drawFacts } from './pdf/draw-facts.server'
import { drawFigure } from './pdf/draw-figure.server'
import { drawLegend } from './pdf/draw-legend.server'
import { drawMatrix } from './pdf/draw-matrix.server'
import { drawBox, drawTable, edges } from './pdf/draw-table.server'
import { drawTasks } from './pdf/draw-tasks.server'
import type { Setting } from './pdf/paper.server'
import { Paper, tones } from './pdf/paper.server'
import type { Block, DocumentColumn, DocumentTree, Signature, Text } from './types'

/** A document as a tagged A4 PDF with its fonts inside: headings, lists, tables and figures are told as such. */
export async function toPdf(tree: DocumentTree): Promise<Uint8Array> {
  const paper = new Paper(tree)
  const { style } = paper
  const whole = { x: paper.left, width: paper.width }
  const title = { ...whole, size: style.title, bold: true, maxLines: 4 }
  paper.write(
    tree.headline ?? tree.title,
    tree.headline ? title : { ...title, maxLines: undefined },
    paper.element('H1'),
  )
  if (tree.subtitle) {
    paper.write(tree.subtitle, { ...whole, size: style.body, tone: 'muted' }, paper.element('P'))
  }
  paper.y += style.gaps.title
  drawBlocks(paper, tree.blocks)
  return paper.finish((page, at, pages) => {
    if (tree.runningHead) drawRunningHead(page, tree, at, pages)
    else drawFoot(page, tree, at, pages)
  })
}

function drawFoot(paper: Paper, tree: DocumentTree, page: number, pages: number): void {
  const y = paper.pdf.page.height - paper.style.margins.bottom + 26
  const setting: Setting = { x: paper.left, width: paper.width, size: 8.5, tone: 'muted' }
  const [left] = paper.lines(`${tree.title} · ${tree.origin}`, { ...setting, width: paper.width - 90 })
  if (left) paper.writeLine(left, y, setting, null)
  const [right] = paper.lines(wordsFor(tree.language).documents.pageOf(page, pages), setting)
  if (right) paper.writeLine(right, y, { ...setting, align: 'end' }, null)
}

function drawRunningHead(paper: Paper, tree: DocumentTree, page: number, pages: number): void {
  const { left, right } = tree.runningHead!
  const setting: Setting = { x: paper.left, width: paper.width, size: 8.5, tone: 'muted' }
  const numbered = [wordsFor(tree.language).documents.pageOf(page, pages), right].filter(Boolean).join(' · ')
  const y = paper.style.margins.top - 26
  const [end] = paper.lines(numbered, setting)
  const room = paper.width - (end?.width ?? 0) - 16
  const [start] = paper.lines(left, { ...setting, width: room, maxLines: 1 })
  if (start) paper.writeLine(start, y, setting, null)
  if (end) paper.writeLine(end, y, { ...setting, align: 'end' }, null)
  paper.rule(y + 15, 'ink', 1.5)
}

function drawBlocks(paper: Paper, blocks: readonly Block[]): void {
  for (const block of blocks) drawBlock(paper, block)
}

function drawBlock(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(paper, block)
    case 'paragraph':
      return drawParagraph(paper, block)
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
      return block.isBare ? undefined : drawTable(paper, block.table)
    case 'signatures':
      return drawSignatures(paper, block.parties)
    case 'keep':
      paper.room(paper.heightOf((scratch) => drawBlocks(scratch, block.blocks)))
      return drawBlocks(paper, block.blocks)
    case 'fitted':
      return drawBlocks(paper, firstThatFits(paper, block.choices))
    case 'columns':
      return drawColumns(paper, block.columns)
    case 'legend':
      return drawLegend(paper, block)
    case 'tasks':
      return drawTasks(paper, block)
    case 'matrix':
      return drawMatrix(paper, block)
    case 'pageBreak':
      if (!paper.isAtTop) paper.newPage()
  }
}

function firstThatFits(paper: Paper, choices: readonly (readonly Block[])[]): readonly Block[] {
  const room = paper.bottom - paper.y
  const fits = (choice: readonly Block[]) =>
    paper.heightOf((scratch) => drawBlocks(scratch, choice)) - paper.style.gaps.block <= room
  return choices.find(fits) ?? choices.at(-1) ?? []
}

/** Beside each other from one height; what follows begins under the longest. */
function drawColumns(paper: Paper, columns: readonly DocumentColumn[]): void {
  if (columns.length === 0) return
  const gap = 14
  const { left } = paper
  const width = (paper.width - gap * (columns.length - 1)) / columns.length
  const drawOne = (on: Paper, column: DocumentColumn) => {
    if (column.edge) drawEdge(on, column.edge)
    drawBlocks(on, column.blocks)
  }
  const heights = columns.map((column) =>
    paper.heightOf((scratch) => scratch.within(scratch.left, width, () => drawOne(scratch, column))),
  )
  paper.room(Math.max(...heights))
  const top = paper.y
  columns.forEach((column, at) => {
    paper.y = top
    paper.within(left + at * (width + gap), width, () => drawOne(paper, column))
  })
  paper.y = top + Math.max(...heights)
}

function drawEdge(paper: Paper, { tone, line }: NonNullable<DocumentColumn['edge']>): void {
  const { pdf, left, y, width } = paper
  paper.decoration(() => {
    pdf.strokeColor(tones[tone])
    if (line === 'double') {
      for (const at of [0.5, 3.5])
        pdf
          .moveTo(left, y + at)
          .lineTo(left + width, y + at)
          .lineWidth(1)
          .stroke()
      return
    }
    if (line === 'dashed') pdf.dash(7, { space: 4 })
    pdf
      .moveTo(left, y + 2)
      .lineTo(left + width, y + 2)
      .lineWidth(4)
      .stroke()
    if (line === 'dashed') pdf.undash()
  })
  paper.y += 9
}

function drawParagraph(paper: Paper, { text, size, maxLines }: Block & { kind: 'paragraph' }): void {
  const letters = paper.style[size ?? 'body']
  const setting: Setting = { x: paper.left, width: paper.width, size: letters, maxLines }
  if (size === 'small') setting.tone = 'muted'
  if (size === 'large') setting.bold = true
  paper.write(text, setting, paper.element('P'))
  paper.y += size === 'large' ? 0 : paper.style.gaps.block
}

function drawHeading(paper: Paper, { level, text }: Block & { kind: 'heading' }): void {
  const { style } = paper
  const size = style.heading[level]
  if (!paper.isAtTop) paper.y += style.gaps.above[level]
  // A heading stays with the first lines of what it heads.
  paper.room(paper.heightOfLine(size) + 2 * paper.heightOfLine(style.body) + 4)
  if (level === 2) paper.bookmark(text)
  paper.write(text, { x: paper.left, width: paper.width, size, bold: true }, paper.element(`H${level}`))
  paper.y += style.gaps.below
}

function drawList(paper: Paper, { isOrdered, items }: Block & { kind: 'list' }): void {
  const { body } = paper.style
  const list = paper.element('L')
  const indent = 15
  items.forEach((item, index) => {
    paper.room(paper.heightOfLine(body))
    const entry = paper.element('LI', {}, list)
    const label = isOrdered ? `${index + 1}.` : '•'
    const labelled = { x: paper.left, width: indent, size: body }
    const [mark] = paper.lines(label, labelled)
    if (mark) paper.writeLine(mark, paper.y, labelled, paper.element('Lbl', {}, entry))
    const setting = { x: paper.left + indent, width: paper.width - indent, size: body }
    paper.write(item, setting, paper.element('LBody', {}, entry))
    paper.y += 2
  })
  paper.y += 5
}

function drawNote(paper: Paper, { tone, text }: Block & { kind: 'note' }): void {
  const { body } = paper.style
  const setting = { x: paper.left + 12, width: paper.width - 22, size: body }
  const lines = paper.lines(text, setting)
  const height = lines.length * paper.heightOfLine(body) + 12
  paper.room(Math.min(height, 200))
  if (paper.y + height <= paper.bottom) drawBox(paper, height, edges[tone])
  paper.y += 6
  paper.write(text, setting, paper.element('Note'))
  paper.y += 13
}

/** Two parties beside each other, each with its lines; those of a row stay on one page. */
function drawSignatures(paper: Paper, parties: readonly Signature[]): void {
  const { body } = paper.style
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
      const x = paper.left + index * (width + gap)
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
