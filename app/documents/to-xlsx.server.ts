import ExcelJS from 'exceljs'
import { matrixTable } from './matrix-table'
import type { Block, Cell, DocumentTree, TableBlock } from './types'

const formats = { kroner: '#,##0.00', percent: '0.0%', number: '#,##0.##' } as const
/** What Excel takes as a sheet's name. */
const longestName = 31

/** The tables of a document as a workbook, a sheet a table; numbers stay numbers. Without a table, its title alone. */
export async function toXlsx(tree: DocumentTree): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = tree.origin
  workbook.title = tree.title
  workbook.created = new Date(tree.createdAt)
  const taken = new Set<string>()
  for (const table of tree.blocks.flatMap(tablesIn)) {
    const sheet = workbook.addWorksheet(sheetName(table.caption, taken), {
      views: [{ state: 'frozen', ySplit: 1 }],
    })
    sheet.addRow(table.columns.map((column) => plain(column.label))).font = { bold: true }
    for (const cells of table.rows) writeRow(sheet, cells)
    if (table.footer) writeRow(sheet, table.footer).font = { bold: true }
    table.columns.forEach((column, at) => {
      sheet.getColumn(at + 1).width = Math.min(60, Math.max(12, 14 * (column.weight ?? 1)))
    })
  }
  if (workbook.worksheets.length === 0)
    workbook.addWorksheet(sheetName(tree.title, taken)).addRow([plain(tree.title)])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function tablesIn(block: Block): TableBlock[] {
  switch (block.kind) {
    case 'table':
      return block.rows.length > 0 ? [block] : []
    case 'figure':
      return [block.table]
    case 'matrix':
      return [matrixTable(block)]
    case 'keep':
      return block.blocks.flatMap(tablesIn)
    case 'fitted':
      return (block.choices[0] ?? []).flatMap(tablesIn)
    case 'columns':
      return block.columns.flatMap((column) => column.blocks.flatMap(tablesIn))
    default:
      return []
  }
}

function writeRow(sheet: ExcelJS.Worksheet, cells: readonly Cell[]): ExcelJS.Row {
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell.value)))
  cells.forEach((cell, at) => {
    if (typeof cell !== 'string') row.getCell(at + 1).numFmt = formats[cell.format ?? 'number']
  })
  return row
}

/** A text that Excel would read as a formula is kept a text. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function sheetName(caption: string, taken: Set<string>): string {
  const base =
    caption
      .replace(/[\\/?*[\]:]/g, ' ')
      .trim()
      .slice(0, longestName) || 'Ark'
  let name = base
  for (let number = 2; taken.has(name.toLocaleLowerCase('da')); number++) {
    const ending = ` ${number}`
    name = base.slice(0, longestName - ending.length) + ending
  }
  taken.add(name.toLocaleLowerCase('da'))
  return name
}
