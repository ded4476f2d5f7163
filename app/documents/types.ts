import type { Instant } from '~/domain/calendar/instant'
import type { Language } from '~/i18n/languages'

/*
 * One document, whatever it is of: a small tree that becomes Word, PDF and Excel alike. It says what things are, not
 * how they look; every text in it is ready for the reader, in one language.
 */

export interface DocumentTree {
  title: string
  language: Language
  /** What stands as the title on the first page where that is a whole sentence; else the title itself. */
  headline?: Text
  /** The day or state the document is of, under the title. */
  subtitle?: string
  /** `letter` (the default) is roomy; `sheet` is for what must stand on a stated number of pages. */
  setting?: 'letter' | 'sheet'
  /** Along the top of every page: what it is, and the page and the day of the figures. The foot is then empty. */
  runningHead?: { left: Text; right?: string }
  /** A word behind the text of every page, such as that it is a draft. Nobody hears it: say it in a text too. */
  watermark?: string
  /** Who it is from; shown at the foot of each page. */
  origin: string
  createdAt: Instant
  blocks: readonly Block[]
}

/** A text, or a part of one set apart by weight or tone. */
export type Run = string | { text: string; bold?: boolean; muted?: boolean; tone?: Tone }
export type Text = string | readonly Run[]

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: Text; size?: 'small' | 'large'; maxLines?: number }
  | { kind: 'list'; isOrdered: boolean; items: readonly Text[] }
  | { kind: 'note'; tone: 'info' | 'warning'; text: Text }
  /** Labels with what they stand for. */
  | FactsBlock
  | TableBlock
  | FigureBlock
  | { kind: 'signatures'; label: string; parties: readonly Signature[] }
  | { kind: 'pageBreak' }
  /** Stands on one page as a whole where a page has room for it. */
  | { kind: 'keep'; blocks: readonly Block[] }
  /**
   * Fills what is left of a page, however much there is to say: of several ways of saying it, the fullest first, the
   * paper takes the first that fits (the last where none does). What the reader edits in Word takes the first.
   */
  | { kind: 'fitted'; choices: readonly (readonly Block[])[] }
  | { kind: 'columns'; columns: readonly DocumentColumn[] }
  | LegendBlock
  | TasksBlock
  | MatrixBlock

/** Labels with what they stand for; `ruled` weighs the label, sets the text to the right and a hairline under each. */
export interface FactsBlock {
  kind: 'facts'
  label: string
  rows: readonly { label: string; text: Text }[]
  style?: 'plain' | 'ruled' | 'sums'
  /** Of each label and text on paper; what is cut ends with an ellipsis. */
  maxLines?: number
}

/** Blocks beside others; `edge` is the rule above them, told apart by form as well as tone. */
export interface DocumentColumn {
  edge?: { tone: Tone; line: 'solid' | 'dashed' | 'double' }
  blocks: readonly Block[]
}

/** What the fills of a drawing stand for, with their amounts. */
export interface LegendBlock {
  kind: 'legend'
  label: string
  items: readonly { fill?: Tone; pattern?: Pattern; isLine?: boolean; label: string; text: string }[]
}

/** Numbered things to do something about: boxes to tick by hand, or what was answered. */
export interface TasksBlock {
  kind: 'tasks'
  items: readonly {
    number?: number
    title: string
    text?: Text
    /** Empty boxes with a word each. */
    boxes?: readonly string[]
    /** What came of it, in place of boxes. */
    outcome?: Text
    /** Beside it, a line each. */
    aside?: readonly Text[]
  }[]
  /** Of each title and text on paper. */
  maxLines?: number
}

/** Names in the cells of two scales, each cell with a word for what it means. */
export interface MatrixBlock {
  kind: 'matrix'
  caption: string
  /** The words of the corner, for who hears it. */
  corner: string
  columns: readonly string[]
  rows: readonly { label: string; cells: readonly MatrixCell[] }[]
}

export interface MatrixCell {
  tone: 'mos' | 'okker' | 'tegl' | 'none'
  label: string
  items: readonly { text: string; figure?: string }[]
  /** How many more there are, in words. */
  more?: string
}

export interface TableColumn {
  label: string
  /** `figures` stand to the right and keep together. */
  align?: 'text' | 'figures'
  /** Of the width, against the other columns'; 1 where left out. */
  weight?: number
}

/** The first cell of a row heads it. A table without rows is left out. */
export interface TableBlock {
  kind: 'table'
  /** Stands above it and names its sheet in Excel. */
  caption: string
  columns: readonly TableColumn[]
  rows: readonly (readonly Cell[])[]
  /** Sums under the rows. */
  footer?: readonly Cell[]
  /** Of a cell on paper; what is cut ends with an ellipsis. */
  maxLines?: number
  /** A heading above says what the caption would; who hears the table is told. */
  hidesCaption?: boolean
}

/** A text, or a number with the text it is printed as; Excel keeps the number. */
export type Cell = string | { text: string; value: number; format?: 'kroner' | 'percent' | 'number' }

export type Tone = 'ink' | 'muted' | 'line' | 'petrol' | 'tegl' | 'okker' | 'mos' | 'blaa' | 'paper'

/** A fill that is known without its tone: stripes that rise or fall, or dots, on a light ground. */
export type Pattern = 'rising' | 'dots' | 'falling'

/** A drawing in points, from the upper left corner. A text's `y` is that of its upper edge. */
export type Shape =
  | {
      kind: 'rect'
      x: number
      y: number
      width: number
      height: number
      fill: Tone
      pattern?: Pattern
      stroke?: Tone
    }
  | {
      kind: 'line'
      x1: number
      y1: number
      x2: number
      y2: number
      stroke: Tone
      width?: number
      isDashed?: boolean
    }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      tone?: Tone
      bold?: boolean
      align?: 'start' | 'middle' | 'end'
      size?: number
    }

/** A picture in figures: PDF draws it, all other formats carry its table, and so does a reader who does not see it. */
export interface FigureBlock {
  kind: 'figure'
  caption: string
  /** What the picture says, in a sentence. */
  alternative: string
  width: number
  height: number
  shapes: readonly Shape[]
  table: TableBlock
  /** On paper the drawing stands alone: what its caption and table say stands beside it, or in an appendix. */
  isBare?: boolean
}

/** A party with a line to sign on. */
export interface Signature {
  party: string
  /** The words under the lines: name and title, day, signature. */
  lines: readonly string[]
}

export interface PlainRun {
  text: string
  bold: boolean
  /** Null is the tone of what stands around it. */
  tone: Tone | null
}

export function runsOf(text: Text): PlainRun[] {
  const runs = typeof text === 'string' ? [text] : text
  return runs.map((run) =>
    typeof run === 'string'
      ? { text: run, bold: false, tone: null }
      : { text: run.text, bold: run.bold ?? false, tone: run.tone ?? (run.muted ? 'muted' : null) },
  )
}

/** A text without its weights and tones. */
export function plainText(text: Text): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('')
}

export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}

/** What each format is as a file. */
export const documentFormats = {
  pdf: { type: 'application/pdf', extension: 'pdf' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
} as const
