import type { NumberFormat, XlsxParts } from './xlsx-parts'
import { localName, parseXml } from './xlsx-parts'
import type { ZipEntry } from './zip-entries'

/** A cell as the file has it. */
export type RawCell = { letter: string; formula: 'none' | 'stored' | 'unstored' } & (
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; format: NumberFormat }
  | { kind: 'boolean'; boolean: boolean }
  | { kind: 'error'; text: string }
  | { kind: 'empty' }
)

export interface MergedRange {
  range: string
  from: { letter: string; row: number }
  through: { letter: string; row: number }
}

/** Hands over each row of a sheet as it is read, then the merged ranges, which stand after the rows. */
export async function readCells(
  entry: ZipEntry,
  parts: Pick<XlsxParts, 'sharedStrings' | 'formats'>,
  budget: { left: number },
  onRow: (number: number, cells: RawCell[]) => void,
): Promise<MergedRange[]> {
  const merged: MergedRange[] = []
  let row = 0
  let cells: RawCell[] = []
  let column = 0
  let cell: {
    letter: string
    type: string
    style: number
    value: string | null
    hasFormula: boolean
  } | null = null
  let collecting = false
  let phonetic = 0
  await parseXml(entry, budget, {
    open: ({ name, attributes }) => {
      switch (localName(name)) {
        case 'row':
          row = Number(attributes['r'] ?? row + 1)
          cells = []
          column = 0
          break
        case 'c': {
          const letter = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0] ?? letterAt(column)
          column = numberOf(letter) + 1
          const { t = 'n', s = '0' } = attributes
          cell = { letter, type: t, style: Number(s), value: null, hasFormula: false }
          break
        }
        case 'f':
          if (cell) cell.hasFormula = true
          break
        case 'rPh':
          phonetic += 1
          break
        case 'v':
        case 't':
          collecting = cell !== null && phonetic === 0
          if (cell && collecting) cell.value ??= ''
          break
        case 'mergeCell': {
          const range = mergedRange(attributes['ref'] ?? '')
          if (range) merged.push(range)
          break
        }
      }
    },
    text: (text) => {
      if (cell && collecting) cell.value += text
    },
    close: ({ name }) => {
      const tag = localName(name)
      if (tag === 'v' || tag === 't') collecting = false
      if (tag === 'rPh') phonetic -= 1
      if (tag === 'c' && cell) {
        cells.push(rawCell(cell, parts))
        cell = null
      }
      if (tag === 'row') onRow(row, cells)
    },
  })
  return merged
}

function rawCell(
  cell: { letter: string; type: string; style: number; value: string | null; hasFormula: boolean },
  parts: Pick<XlsxParts, 'sharedStrings' | 'formats'>,
): RawCell {
  const { letter, value } = cell
  const formula = !cell.hasFormula ? 'none' : value === null ? 'unstored' : 'stored'
  if (value === null) return { letter, formula, kind: 'empty' }
  switch (cell.type) {
    case 's':
      return { letter, formula, kind: 'text', text: parts.sharedStrings[Number(value)] ?? '' }
    case 'inlineStr':
    case 'str':
      return { letter, formula, kind: 'text', text: value }
    case 'b':
      return { letter, formula, kind: 'boolean', boolean: value === '1' }
    case 'e':
      return { letter, formula, kind: 'error', text: value }
    default: {
      const number = Number(value)
      return Number.isFinite(number) && value.trim() !== ''
        ? { letter, formula, kind: 'number', number, format: parts.formats[cell.style] ?? 'general' }
        : { letter, formula, kind: 'text', text: value }
    }
  }
}

function mergedRange(range: string): MergedRange | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)
  if (!match) return null
  return {
    range,
    from: { letter: match[1]!, row: Number(match[2]) },
    through: { letter: match[3]!, row: Number(match[4]) },
  }
}

/** 0 for A, 26 for AA. */
export function numberOf(letter: string): number {
  let number = 0
  for (const character of letter) number = number * 26 + character.charCodeAt(0) - 64
  return number - 1
}

export function letterAt(number: number): string {
  const rest = Math.floor(number / 26)
  return (rest > 0 ? letterAt(rest - 1) : '') + String.fromCharCode(65 + (number % 26))
}
