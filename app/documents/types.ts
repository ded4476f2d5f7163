import type { Instant } from '~/domain/calendar/instant'
import type { Language } from '~/i18n/languages'

/*
 * One document, whatever it is of: a small tree that becomes Word, PDF and Excel alike. It says what things are, not
 * how they look; every text in it is ready for the reader, in one language.
 */

export interface DocumentTree {
  title: string
  language: Language
  /** The day or state the document is of, under the title. */
  subtitle?: string
  /** Who it is from; shown at the foot of each page. */
  origin: string
  createdAt: Instant
  blocks: readonly Block[]
}

/** A text, or a part of one set apart by weight. */
export type Run = string | { text: string; bold?: boolean; muted?: boolean }
export type Text = string | readonly Run[]

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; isOrdered: boolean; items: readonly Text[] }
  | { kind: 'note'; tone: 'info' | 'warning'; text: Text }
  /** Labels with what they stand for. */
  | { kind: 'facts'; label: string; rows: readonly { label: string; text: Text }[] }
  | TableBlock
  | FigureBlock
  | { kind: 'signatures'; label: string; parties: readonly Signature[] }
  | { kind: 'pageBreak' }

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
}

/** A text, or a number with the text it is printed as; Excel keeps the number. */
export type Cell = string | { text: string; value: number; format?: 'kroner' | 'percent' | 'number' }

export type Tone = 'ink' | 'muted' | 'line' | 'petrol' | 'tegl' | 'okker' | 'mos' | 'blaa' | 'paper'

/** A drawing in points, from the upper left corner. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Tone; isHatched?: boolean }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: Tone; width?: number }
  | { kind: 'text'; x: number; y: number; text: string; tone?: Tone; bold?: boolean; align?: 'start' | 'end' }

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
}

/** A party with a line to sign on. */
export interface Signature {
  party: string
  /** The words under the lines: name and title, day, signature. */
  lines: readonly string[]
}

export function runsOf(text: Text): { text: string; bold: boolean; muted: boolean }[] {
  const runs = typeof text === 'string' ? [text] : text
  return runs.map((run) =>
    typeof run === 'string'
      ? { text: run, bold: false, muted: false }
      : { text: run.text, bold: run.bold ?? false, muted: run.muted ?? false },
  )
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
