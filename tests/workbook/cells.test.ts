import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '~/workbook/read-workbook'
import type { ReadWorkbook } from '~/workbook/types'
import { merge } from './examples'

type Cell = ExcelJS.CellValue | { value: ExcelJS.CellValue; numFmt: string }

/** A workbook of one sheet, as a spreadsheet program would write it. */
async function sheetOf(
  name: string,
  rows: Cell[][],
  adjust: (sheet: ExcelJS.Worksheet) => void = () => {},
  date1904 = false,
): Promise<ReadWorkbook> {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = date1904
  const sheet = workbook.addWorksheet(name)
  rows.forEach((cells, row) => {
    cells.forEach((given, column) => {
      const cell = sheet.getCell(row + 1, column + 1)
      if (typeof given === 'object' && given !== null && 'numFmt' in given) {
        cell.value = given.value
        cell.numFmt = given.numFmt
      } else cell.value = given as ExcelJS.CellValue
    })
  })
  adjust(sheet)
  return readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

function column(workbook: ReadWorkbook, header: string): unknown[] {
  return workbook.sheets[0]!.rows.map((row) => row.cells[header])
}

function faults(workbook: ReadWorkbook): string[] {
  return workbook.problems.map(({ cell, category }) => `${cell} ${category}`)
}

describe('a cell', () => {
  test('holds a day as a date cell in any format, as text, or as a formula with its value', async () => {
    const workbook = await sheetOf('Møder', [
      ['Udvalg', 'Dato', 'Kl.'],
      ['B', { value: new Date(Date.UTC(2026, 2, 31)), numFmt: 'dd/mm/yyyy' }, '9.00'],
      ['B', { value: new Date(Date.UTC(2026, 2, 31)), numFmt: 'd. mmmm yyyy' }, '09:30'],
      [
        'B',
        { value: new Date(Date.UTC(2026, 2, 31)), numFmt: '[$-406]d. mmmm yyyy;@' },
        { value: 0.5, numFmt: 'hh:mm' },
      ],
      ['B', '31.3.2026', { value: 46_112.75, numFmt: 'dd-mm-yyyy hh:mm' }],
      ['B', { value: { formula: 'TODAY()', result: 46_112, date1904: false }, numFmt: 'dd-mm-yyyy' }, null],
      ['B', 46_112, '24.00'],
    ])
    expect(column(workbook, 'Dato')).toEqual([...Array<string>(5).fill('2026-03-31'), undefined])
    expect(column(workbook, 'Kl.')).toEqual(['09:00', '09:30', '12:00', '18:00', null, undefined])
    expect(faults(workbook)).toEqual(['B7 wrong-type', 'C7 time'])
    expect(workbook.warnings).toMatchObject([{ cell: 'B6', category: 'formula', found: '31.03.2026' }])
  })

  test('of the old Mac calendar is the same day', async () => {
    const rows: Cell[][] = [
      ['Udvalg', 'Dato'],
      ['B', { value: 46_112 - 1_462, numFmt: 'dd-mm-yyyy' }],
    ]
    expect(column(await sheetOf('Møder', rows, () => {}, true), 'Dato')).toEqual(['2026-03-31'])
  })

  test('holds an amount to the øre, as a number or as Danish text', async () => {
    const amounts: [Cell, number | undefined][] = [
      [1_234_567.89, 123_456_789],
      ['1.234.567,89', 123_456_789],
      ['1234,5', 123_450],
      [0.1 + 0.2, 30],
      [40_000_000, 4_000_000_000],
      ['1.234', 123_400],
      ['12.34', undefined],
      ['1.000 kr.', undefined],
      [0.001, undefined],
      [true, undefined],
    ]
    const workbook = await sheetOf('Omkostninger', [
      ['Aktivitet', 'Post', 'Beløb', 'Grundlag'],
      ...amounts.map(([cell], index): Cell[] => ['A', `P${index}`, cell, 'I alt']),
    ])
    expect(column(workbook, 'Beløb')).toEqual(amounts.map(([, read]) => read))
    expect(faults(workbook)).toEqual(['C8 not-a-number', 'C9 not-a-number', 'C10 decimals', 'C11 wrong-type'])
  })

  test('holds a share as 25, as "25 %" or as a per cent cell', async () => {
    const workbook = await sheetOf('Betalerandele', [
      ['Stilling', 'Betaler', 'Andel %'],
      ...[
        25,
        '25 %',
        '25%',
        '12,5',
        { value: 0.25, numFmt: '0%' },
        { value: 0.333, numFmt: '0.0 %' },
        0.25,
      ].map((cell): Cell[] => ['S', 'O', cell]),
    ])
    expect(column(workbook, 'Andel %')).toEqual([2_500, 2_500, 2_500, 1_250, 2_500, 3_330, 25])
  })

  test('holds text whole, also where parts of it are bold, and in one form of its letters', async () => {
    const workbook = await sheetOf('Kontakter', [
      ['Kontakt', 'Titel'],
      [{ richText: [{ text: 'Line ' }, { font: { bold: true }, text: 'Kragh' }] }, ' Ga\u030Ardmand '],
      ['', ''],
      [
        { text: 'Anna', hyperlink: 'mailto:anna@example.dk' },
        { formula: '"a"&"b"', result: 'ab' },
      ],
    ])
    expect(column(workbook, 'Kontakt')).toEqual(['Line Kragh', 'Anna'])
    expect(column(workbook, 'Titel')).toEqual(['Gårdmand', 'ab'])
  })

  test('with what looks like a personal number is refused', async () => {
    const workbook = await sheetOf('Kontakter', [
      ['Kontakt', 'Titel'],
      ['Anna Prøve', 'ring om 010190-1234'],
    ])
    expect(faults(workbook)).toEqual(['B2 personal-number'])
  })

  test('of a merge is told once, on its first cell', async () => {
    const workbook = await sheetOf(
      'Møder',
      [
        ['Udvalg', 'Dato'],
        ['B', '1.3.2026'],
        ['B', null],
        ['B', '1.4.2026'],
      ],
      (sheet) => sheet.mergeCells('A2:B3'),
    )
    expect(faults(workbook)).toEqual(['A2 merged'])
  })
})

describe('a sheet', () => {
  test('without a required column says so at A1; unknown columns and sheets are passed over with a warning', async () => {
    const workbook = await sheetOf('Kontakter', [
      ['Navn', 'E-mail'],
      ['Anna', 'anna@example.dk'],
    ])
    expect(workbook.problems).toMatchObject([
      { cell: 'A1', category: 'required', expected: { column: 'Kontakt' } },
    ])
    expect(workbook.warnings).toMatchObject([{ cell: 'A1', category: 'unknown-column', found: 'Navn' }])
    expect(faults(await sheetOf('Noget helt andet', [['x']]))).toEqual([' not-a-workbook'])
  })

  test('with thousands of bad cells gets them all listed', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index): Cell[] => [
      `A${index}`,
      'Ukendt plan',
      '31.04.2026',
    ])
    const workbook = await sheetOf('Aktiviteter', [['Aktivitet', 'Plan', 'Start'], ...rows])
    const { problems } = merge(workbook)
    expect(problems).toHaveLength(20_000)
    expect(new Set(problems.map(({ category }) => category))).toEqual(
      new Set(['impossible-date', 'unknown-reference']),
    )
  })

  test('tells of every 5,000 rows while it is read', async () => {
    const file = new ExcelJS.Workbook()
    const sheet = file.addWorksheet('Kontakter')
    sheet.addRow(['Kontakt'])
    for (let row = 2; row <= 12_000; row += 1) sheet.addRow([`Kontakt ${row}`])
    const told: string[] = []
    await readWorkbook(new Uint8Array(await file.xlsx.writeBuffer()), (name, rows) => {
      told.push(`${name} ${rows}`)
    })
    expect(told).toEqual(['Kontakter 5000', 'Kontakter 10000'])
  })
})
