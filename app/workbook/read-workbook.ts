import type { Column, Sheet } from './column'
import { readCell, shown } from './read-cell'
import type { MergedRange, RawCell } from './sheet-cells'
import { letterAt, numberOf, readCells } from './sheet-cells'
import { readMeSheet, sheets } from './sheets'
import type { CellProblem, CellValue, CellWarning, ReadRow, ReadSheet, ReadWorkbook } from './types'
import type { XlsxParts } from './xlsx-parts'
import { largestUnpacked, readParts, TooLarge, UnreadableFile } from './xlsx-parts'
import { BrokenEntry, zipEntries } from './zip-entries'

/** More rows than this in one sheet are refused. */
export const mostRows = 200_000

/** How many rows of a sheet lie between two calls of `onRows`. */
const rowsAStep = 5_000

/** Cells under merges that are looked at; a file that merges more tells each merge, and what its cells lack too. */
const mostHidden = 1_000_000

// ExcelJS' streaming reader passes over merged cells and loses all but the last run of rich text, and its other
// reader keeps every cell as an object; both are told apart here, so the sheets are read as the XML they are.

/**
 * Reads an `.xlsx` as typed rows with every cell that cannot be read; never throws for what the file holds.
 * The sheets are unpacked and read piece by piece: what stays in memory is the typed rows. `onRows` hears of every
 * 5,000 rows of a sheet, so that whoever waits for a large file sees it move.
 */
export async function readWorkbook(
  file: Uint8Array,
  onRows: (sheet: string, rows: number) => void = () => undefined,
): Promise<ReadWorkbook> {
  const problems: CellProblem[] = []
  const warnings: CellWarning[] = []
  const read: ReadSheet[] = []
  try {
    const budget = { left: largestUnpacked }
    const entries = zipEntries(file)
    const parts = entries && (await readParts(entries, budget))
    if (!parts) return noWorkbook()
    for (const { name, entry } of parts.sheets) {
      const sheet = sheets.find((candidate) => candidate.name === name)
      if (sheet && !read.some((known) => known.name === name)) {
        const reader = new SheetReader(sheet, parts, problems, warnings)
        const merged = await readCells(entry, parts, budget, (number, cells) => {
          reader.row(number, cells)
          if (number % rowsAStep === 0) onRows(name, number)
        })
        read.push(reader.end(merged))
      } else if (name !== readMeSheet) {
        warnings.push({
          sheet: name,
          cell: 'A1',
          category: 'unknown-sheet',
          found: name,
          expected: { code: 'knownSheets' },
        })
      }
    }
  } catch (thrown) {
    if (thrown instanceof TooLarge) {
      problems.push({
        sheet: '',
        cell: '',
        category: 'too-large',
        found: '',
        expected: { code: 'atMostRows', rows: mostRows },
      })
    } else if (thrown instanceof UnreadableFile || thrown instanceof BrokenEntry) return noWorkbook()
    else throw thrown
  }
  const inOrder = sheets.flatMap(({ name }) => read.find((sheet) => sheet.name === name) ?? [])
  if (inOrder.length === 0 && problems.length === 0) return noWorkbook()
  return { sheets: inOrder, problems, warnings }
}

function noWorkbook(): ReadWorkbook {
  const problem: CellProblem = {
    sheet: '',
    cell: '',
    category: 'not-a-workbook',
    found: '',
    expected: { code: 'workbook' },
  }
  return { sheets: [], problems: [problem], warnings: [] }
}

class SheetReader {
  private readonly byLetter = new Map<string, Column>()
  private readonly rows: ReadRow[] = []
  private readonly problems: CellProblem[] = []
  private hasHeader = false

  constructor(
    private readonly sheet: Sheet,
    private readonly parts: XlsxParts,
    private readonly allProblems: CellProblem[],
    private readonly warnings: CellWarning[],
  ) {}

  row(number: number, cells: RawCell[]): void {
    if (number === 1) this.header(cells)
    else if (cells.some((cell) => this.byLetter.has(cell.letter) && !isBlank(cell))) this.data(number, cells)
  }

  private header(cells: RawCell[]): void {
    this.hasHeader = true
    for (const cell of cells) {
      const header = shown(cell, 0).replace(/\s+/g, ' ')
      const column = this.sheet.columns.find((candidate) => candidate.header === header)
      if (column && ![...this.byLetter.values()].includes(column)) this.byLetter.set(cell.letter, column)
      else if (header !== '') {
        const known = this.sheet.columns.map((candidate) => candidate.header)
        this.warnings.push({
          sheet: this.sheet.name,
          cell: `${cell.letter}1`,
          category: 'unknown-column',
          found: header,
          expected: { code: 'knownColumns', columns: known },
        })
      }
    }
  }

  private data(number: number, cells: RawCell[]): void {
    if (this.rows.length >= mostRows) throw new TooLarge()
    const values: Record<string, CellValue | undefined> = {}
    const found = new Map(cells.map((cell) => [cell.letter, cell]))
    for (const [letter, column] of this.byLetter) {
      const raw = found.get(letter) ?? { letter, formula: 'none', kind: 'empty' }
      const answer = readCell(raw, column, this.parts.dateOffset)
      const at = {
        sheet: this.sheet.name,
        cell: `${letter}${number}`,
        found: shown(raw, this.parts.dateOffset),
      }
      if (answer.ok) values[column.header] = answer.value
      else {
        values[column.header] = undefined
        this.problems.push({ ...at, category: answer.category, expected: answer.expected })
      }
      if (raw.formula === 'stored')
        this.warnings.push({ ...at, category: 'formula', expected: { code: 'storedValue' } })
    }
    this.rows.push({ number, cells: values })
  }

  end(merged: MergedRange[]): ReadSheet {
    this.missingColumns()
    this.mergedCells(merged)
    for (const problem of this.problems) this.allProblems.push(problem)
    return {
      name: this.sheet.name,
      columns: [...this.byLetter].map(([letter, { header }]) => ({ header, letter })),
      rows: this.rows,
    }
  }

  private missingColumns(): void {
    const present = new Set(this.byLetter.values())
    for (const column of this.sheet.columns) {
      if (!column.required || present.has(column)) continue
      if (!this.hasHeader && column !== this.sheet.columns[0]) continue
      this.problems.push({
        sheet: this.sheet.name,
        cell: 'A1',
        category: 'required',
        found: '',
        expected: { code: 'column', column: column.header },
      })
    }
  }

  /** A merge hides what belongs to its other cells: it is told once, and what they lack is not told beside it. */
  private mergedCells(merged: MergedRange[]): void {
    const lastRow = this.rows.at(-1)?.number ?? 0
    const lastColumn = Math.max(-1, ...[...this.byLetter.keys()].map(numberOf))
    const hidden = new Set<string>()
    let looked = 0
    for (const { range, from, through } of merged) {
      const rows = { first: Math.max(2, from.row), last: Math.min(lastRow, through.row) }
      const columns = { first: numberOf(from.letter), last: Math.min(lastColumn, numberOf(through.letter)) }
      if (rows.first > rows.last || columns.first > columns.last) continue
      looked += (rows.last - rows.first + 1) * (columns.last - columns.first + 1)
      for (let row = rows.first; row <= rows.last && looked <= mostHidden; row += 1) {
        for (let column = columns.first; column <= columns.last; column += 1)
          hidden.add(`${letterAt(column)}${row}`)
      }
      const cell = `${from.letter}${from.row}`
      hidden.delete(cell)
      this.problems.push({
        sheet: this.sheet.name,
        cell,
        category: 'merged',
        found: range,
        expected: { code: 'unmerged', range },
      })
    }
    if (hidden.size === 0) return
    const told = this.problems.filter(({ cell, category }) => category === 'merged' || !hidden.has(cell))
    this.problems.splice(0, this.problems.length, ...told)
  }
}

function isBlank(cell: RawCell): boolean {
  return (
    cell.formula !== 'unstored' &&
    (cell.kind === 'empty' || (cell.kind === 'text' && cell.text.trim() === ''))
  )
}
