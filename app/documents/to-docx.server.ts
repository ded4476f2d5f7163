import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { wordsFor } from '~/i18n/words'
import { matrixTable } from './matrix-table'
import type { Block, Cell, DocumentTree, FactsBlock, Signature, TableBlock, TasksBlock, Text } from './types'
import { cellText, runsOf } from './types'

const font = 'Calibri'
const muted = '46595F'
const tegl = 'A3301A'
/** Twentieths of a point: A4 with the margins of the PDF. */
const page = { width: 11906, height: 16838, margin: 1240 }
const textWidth = page.width - 2 * page.margin
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C3CDCC' }

/** A document as a Word file, with real headings, lists and table heads, to be edited before it is signed. */
export async function toDocx(tree: DocumentTree): Promise<Uint8Array> {
  const words = wordsFor(tree.language).documents
  const file = new Document({
    title: tree.title,
    creator: tree.origin,
    lastModifiedBy: tree.origin,
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: tree.language === 'da' ? 'da-DK' : 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { font, size: 42, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading2: {
          run: { font, size: 27, bold: true, color: '13262B' },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
        heading3: {
          run: { font, size: 23, bold: true, color: '13262B' },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'ordered',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        ...(tree.runningHead || tree.watermark ? { headers: { default: headerOf(tree) } } : {}),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
                children: [
                  new TextRun({ text: `${tree.title} · ${tree.origin}`, size: 17, color: muted }),
                  new TextRun({
                    children: [
                      `\t${words.page} `,
                      PageNumber.CURRENT,
                      ` ${words.of} `,
                      PageNumber.TOTAL_PAGES,
                    ],
                    size: 17,
                    color: muted,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(tree.headline ?? tree.title) }),
          ...(tree.subtitle
            ? [new Paragraph({ children: [new TextRun({ text: tree.subtitle, color: muted })] })]
            : []),
          ...tree.blocks.flatMap((block, index) => written(block, index)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function headerOf({ runningHead, watermark }: DocumentTree): Header {
  const words: Text = [
    ...(watermark ? [{ text: `${watermark} · `, bold: true }] : []),
    ...(runningHead ? runsOf(runningHead.left).map(({ text, bold }) => ({ text, bold })) : []),
    ...(runningHead?.right ? [` · ${runningHead.right}`] : []),
  ]
  return new Header({ children: [new Paragraph({ children: textRuns(words, { color: muted }) })] })
}

function written(block: Block, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: textRuns(block.text),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          children: textRuns(block.text, {
            bold: block.size === 'large',
            ...(block.size === 'small' && { color: muted }),
          }),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: textRuns(item),
            spacing: { after: 40 },
            ...(block.isOrdered
              ? { numbering: { reference: 'ordered', level: 0, instance: index } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'note': {
      const color = block.tone === 'warning' ? '7A5000' : '0B5561'
      return [
        new Paragraph({
          children: textRuns(block.text),
          border: { left: { style: BorderStyle.SINGLE, size: 18, color, space: 8 } },
          indent: { left: 200 },
        }),
      ]
    }
    case 'facts':
      return [factsTable(block), spaceAfter()]
    case 'table':
      return tableWithCaption(block)
    case 'figure':
      return [
        new Paragraph({ children: [new TextRun({ text: block.alternative, color: muted })] }),
        ...tableWithCaption(block.table),
      ]
    case 'signatures':
      return [signatureTable(block.parties)]
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0 } })]
    case 'keep':
      return block.blocks.flatMap((inner, at) => written(inner, nested(index, at)))
    case 'fitted':
      return (block.choices[0] ?? []).flatMap((inner, at) => written(inner, nested(index, at)))
    case 'columns':
      // Under each other: what is to be edited is easier to edit in one column.
      return block.columns.flatMap(({ blocks }, column) =>
        blocks.flatMap((inner, at) => written(inner, nested(index, 100 * column + at))),
      )
    case 'legend':
      return block.items.map(
        ({ label, text }) =>
          new Paragraph({
            spacing: { after: 40 },
            bullet: { level: 0 },
            children: textRuns([`${label}: `, { text, bold: true }]),
          }),
      )
    case 'tasks':
      return block.items.flatMap((item, at) => taskParagraphs(item, at))
    case 'matrix':
      return tableWithCaption(matrixTable(block))
  }
}

/** A number of its own for each list, so that Word begins again at 1. */
function nested(index: number, at: number): number {
  return (index + 1) * 1000 + at
}

function taskParagraphs(item: TasksBlock['items'][number], at: number): Paragraph[] {
  const { number = at + 1, title, text, outcome, boxes, aside } = item
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: textRuns(`${number}. ${title}`) }),
    ...[text, outcome, aside && joined(aside), boxes && boxes.map((word) => `\u2610 ${word}`).join('   ')]
      .filter((line) => line !== undefined)
      .map((line) => new Paragraph({ spacing: { after: 40 }, children: textRuns(line) })),
  ]
}

function joined(lines: readonly Text[]): Text {
  return lines.flatMap((line, at) => [
    ...(at > 0 ? [' '] : []),
    ...runsOf(line).map(({ text, bold }) => ({ text, bold })),
  ])
}

function textRuns(text: Text, { bold = false, color }: { bold?: boolean; color?: string } = {}): TextRun[] {
  return runsOf(text).flatMap((run) =>
    run.text.split(/\r?\n/).map((line, at) => {
      const shade = run.tone === 'muted' ? muted : run.tone === 'tegl' ? tegl : color
      return new TextRun({
        text: line,
        bold: run.bold || bold,
        ...(shade && { color: shade }),
        ...(at > 0 && { break: 1 }),
      })
    }),
  )
}

function spaceAfter(): Paragraph {
  return new Paragraph({ spacing: { after: 60 } })
}

function tableWithCaption(table: TableBlock): (Paragraph | Table)[] {
  if (table.rows.length === 0) return []
  const whole = table.columns.reduce((sum, column) => sum + (column.weight ?? 1), 0)
  const widths = table.columns.map((column) => Math.floor((textWidth * (column.weight ?? 1)) / whole))
  const rowOf = (cells: readonly Cell[], { bold = false, isHead = false } = {}) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: table.columns.map(
        (column, at) =>
          new TableCell({
            width: { size: widths[at]!, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              new Paragraph({
                spacing: { after: 0 },
                alignment: column.align === 'figures' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: textRuns(cellText(cells[at] ?? ''), { bold, ...(isHead && { color: muted }) }),
              }),
            ],
          }),
      ),
    })
  const heads = table.columns.map((column) => column.label)
  return [
    new Paragraph({
      keepNext: true,
      spacing: { after: 60 },
      children: textRuns(table.caption, { bold: true }),
    }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: hairline,
        bottom: hairline,
        left: none,
        right: none,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      rows: [
        rowOf(heads, { bold: true, isHead: true }),
        ...table.rows.map((cells) => rowOf(cells)),
        ...(table.footer ? [rowOf(table.footer, { bold: true })] : []),
      ],
    }),
    spaceAfter(),
  ]
}

function factsTable({ rows }: FactsBlock): Table {
  const widths = [2800, textWidth - 2800]
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      ({ label, text }) =>
        new TableRow({
          children: [textRuns(label, { color: muted }), textRuns(text)].map(
            (children, at) =>
              new TableCell({
                width: { size: widths[at]!, type: WidthType.DXA },
                children: [new Paragraph({ spacing: { after: 40 }, children })],
              }),
          ),
        }),
    ),
  })
}

function signatureTable(parties: readonly Signature[]): Table {
  const width = Math.floor(textWidth / 2)
  const line = { style: BorderStyle.SINGLE, size: 6, color: '13262B', space: 2 }
  const cellOf = (signature: Signature | undefined) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { right: 360 },
      children: signature
        ? [
            new Paragraph({ keepNext: true, children: textRuns(signature.party, { bold: true }) }),
            ...signature.lines.map(
              (label) =>
                new Paragraph({
                  keepLines: true,
                  spacing: { before: 460, after: 0 },
                  border: { top: line },
                  children: [new TextRun({ text: label, size: 17, color: muted })],
                }),
            ),
          ]
        : [new Paragraph({})],
    })
  const rows: TableRow[] = []
  for (let first = 0; first < parties.length; first += 2) {
    rows.push(
      new TableRow({ cantSplit: true, children: [cellOf(parties[first]), cellOf(parties[first + 1])] }),
    )
  }
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [width, width],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows,
  })
}
