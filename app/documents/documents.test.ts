import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { zipEntries } from '../workbook/zip-entries'
import { instant } from '~/domain/calendar/instant'
import { cutLines, linesOf } from './pdf/lines'
import { toDocx } from './to-docx.server'
import { toPdf } from './to-pdf.server'
import { toXlsx } from './to-xlsx.server'
import type { DocumentTree, TableBlock } from './types'

const table: TableBlock = {
  kind: 'table',
  caption: 'Hvem betaler',
  columns: [
    { label: 'Betaler', weight: 2 },
    { label: 'Andel', align: 'figures' },
  ],
  rows: [
    ['Landsbyggefonden', { text: '35 %', value: 0.35, format: 'percent' }],
    ['=Engly', { text: '15 %', value: 0.15, format: 'percent' }],
  ],
  footer: ['I alt', { text: '50 %', value: 0.5, format: 'percent' }],
}

const tree: DocumentTree = {
  title: 'Aftale om Jobrådgiver',
  subtitle: 'Gælder 01.01.2023–31.12.2027',
  language: 'da',
  origin: 'Fjordby Boligsociale Sekretariat',
  createdAt: instant('2026-03-09T08:00:00.000Z'),
  blocks: [
    { kind: 'heading', level: 2, text: 'Parterne' },
    { kind: 'facts', label: 'Parterne', rows: [{ label: 'Arbejdsgiver', text: 'Fjordby Kommune' }] },
    { kind: 'paragraph', text: ['Aftalen ', { text: 'gælder', bold: true }, ' for Şirin Łuczak.'] },
    { kind: 'list', isOrdered: true, items: ['Åben rådgivning', 'Følgeskab til jobcenter'] },
    { kind: 'note', tone: 'warning', text: 'Få rådgivning om moms.' },
    table,
    {
      kind: 'figure',
      caption: 'Betalere pr. måned',
      alternative: 'Landsbyggefonden betaler 35 %.',
      width: 200,
      height: 40,
      shapes: [
        { kind: 'rect', x: 0, y: 0, width: 70, height: 20, fill: 'petrol' },
        { kind: 'rect', x: 70, y: 0, width: 130, height: 20, fill: 'tegl', pattern: 'falling' },
      ],
      table: { ...table, caption: 'Betalere pr. måned' },
    },
    {
      kind: 'signatures',
      label: 'Underskrifter',
      parties: [{ party: 'Fjordby Kommune', lines: ['Dato', 'Underskrift'] }],
    },
  ],
}

const sheet: DocumentTree = {
  title: 'Oplæg til bestyrelsen',
  headline: [{ text: '9 af 23 aktiviteter', tone: 'tegl' }, ' mister finansiering'],
  language: 'da',
  setting: 'sheet',
  runningHead: {
    left: [{ text: 'Sammen om Lærkeparken', bold: true }, ' · møde'],
    right: 'Tal pr. 09.03.2026',
  },
  watermark: 'KLADDE',
  origin: 'Fjordby Boligsociale Sekretariat',
  createdAt: instant('2026-03-09T08:00:00.000Z'),
  blocks: [
    { kind: 'heading', level: 2, text: 'Bestyrelsen bedes beslutte' },
    {
      kind: 'legend',
      label: 'Sikkerhed',
      items: [{ fill: 'tegl', pattern: 'falling', label: 'Mangler 2027', text: '4,2 mio. kr.' }],
    },
    {
      kind: 'tasks',
      items: [
        {
          title: 'Udpeg en ejer',
          text: 'Ingen har påtaget sig det.',
          boxes: ['Besluttet'],
          aside: ['Senest'],
        },
        { title: 'Giv mandat', outcome: 'Fortsæt. Besluttet 26.03.2026.' },
      ],
    },
    {
      kind: 'columns',
      columns: [
        { edge: { tone: 'petrol', line: 'double' }, blocks: [{ kind: 'paragraph', text: 'Halveres' }] },
        { blocks: [{ ...table, caption: 'I spalten', hidesCaption: true }] },
      ],
    },
    {
      kind: 'matrix',
      caption: 'Værdi og risiko',
      corner: 'Værdi',
      columns: ['Lav risiko', 'Høj risiko'],
      rows: [
        {
          label: 'Høj værdi',
          cells: [
            { tone: 'mos', label: 'På plads', items: [{ text: 'Klubbro' }] },
            {
              tone: 'tegl',
              label: 'Beslut nu',
              items: [{ text: 'Familiehuset', figure: '735' }],
              more: '+ 2 mere',
            },
          ],
        },
      ],
    },
  ],
}

const pagesIn = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length ?? 0

function unzipped(file: Uint8Array): (name: string) => string {
  const entries = zipEntries(file)
  return (name) => {
    const entry = entries?.get(name)
    if (!entry) return ''
    return Buffer.from(entry.isDeflated ? inflateRawSync(entry.packed) : entry.packed).toString('utf8')
  }
}

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a document as PDF', { timeout: 30_000 }, () => {
  it('says its language and title, and tags headings, lists, tables and figures', async () => {
    const pdf = latin(await toPdf(tree))
    expect(pdf).toContain('/Lang (da-DK)')
    expect(pdf).toContain('/Marked true')
    expect(pdf).toContain('/DisplayDocTitle true')
    for (const type of [
      'Document',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
    ])
      expect(pdf, type).toMatch(new RegExp(`/S /${type}\\b`))
    expect(pdf).toContain('/Scope /Column')
    expect(pdf).toContain('/Scope /Row')
    expect(pdf).toMatch(/\/Alt \(Landsbyggefonden betaler 35 %\.\)/)
  })

  it('carries its fonts, so that it looks the same everywhere', async () => {
    const pdf = latin(await toPdf(tree))
    expect(pdf.match(/\/FontFile[23]?/g)?.length).toBeGreaterThanOrEqual(3)
    expect(pdf).toMatch(/SourceSans3/)
  })

  it('runs over as many pages as it takes, each row of a table whole', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`Række ${at + 1}`, '1 %'])
    const long = { ...tree, blocks: [{ ...table, rows }] }
    const pdf = latin(await toPdf(long))
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(2)
    expect(pdf.match(/\/S \/TR\b/g)).toHaveLength(122)
  })

  it('tags what a sheet is made of, and opens with a list of its headings', async () => {
    const pdf = latin(await toPdf(sheet))
    for (const type of ['L', 'LI', 'Lbl', 'LBody', 'H3', 'Table', 'TH', 'TD'])
      expect(pdf, type).toMatch(new RegExp(`/S /${type}\\b`))
    expect(pdf).toContain('/Outlines')
    expect(pagesIn(pdf)).toBe(1)
  })

  it('takes the fullest choice that fits, and cuts lines with an ellipsis', async () => {
    const long = 'Ord '.repeat(2000)
    const choices = [
      [{ kind: 'paragraph' as const, text: long }],
      [{ kind: 'paragraph' as const, text: long, maxLines: 2 }],
    ]
    const first = await toPdf({ ...sheet, blocks: [{ kind: 'fitted', choices }] })
    expect(pagesIn(latin(first))).toBe(1)
    const alone = await toPdf({ ...sheet, blocks: [{ kind: 'fitted', choices: choices.slice(0, 1) }] })
    expect(pagesIn(latin(alone))).toBeGreaterThan(1)
  })

  it('keeps together what must stand on one page', async () => {
    const filler = { kind: 'paragraph' as const, text: 'Linje\n'.repeat(45) }
    const kept = { kind: 'paragraph' as const, text: 'Linje\n'.repeat(30) }
    const pdf = latin(await toPdf({ ...sheet, blocks: [filler, { kind: 'keep', blocks: [kept] }] }))
    expect(pagesIn(pdf)).toBe(2)
  })

  it.skipIf(!hasReader)('reads back as it was written, where a reader is installed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'document-'))
    const file = path.join(folder, 'aftale.pdf')
    writeFileSync(file, await toPdf(tree))
    const text = execFileSync('pdftotext', ['-layout', file, '-']).toString().replace(/\s+/g, ' ')
    rmSync(folder, { recursive: true })
    for (const word of [
      'Aftale om Jobrådgiver',
      'Aftalen gælder for Şirin Łuczak.',
      'Side 1 af 1',
      '2. Følgeskab',
    ])
      expect(text).toContain(word)
  })
})

describe('a document as Word', () => {
  it('has headings, lists and a table head that Word knows as such', async () => {
    const part = unzipped(await toDocx(tree))
    const body = part('word/document.xml')
    expect(body).toContain('w:val="Title"')
    expect(body).toContain('w:val="Heading2"')
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('<w:numPr>')
    expect(body).toContain('Şirin Łuczak')
    expect(part('word/styles.xml')).toContain('da-DK')
    expect(part('docProps/core.xml')).toContain('Aftale om Jobrådgiver')
  })
})

describe('a sheet as Word and Excel', () => {
  it('has its tasks, amounts and matrix as words', async () => {
    const part = unzipped(await toDocx(sheet))
    const body = part('word/document.xml')
    for (const word of [
      '1. Udpeg en ejer',
      '\u2610 Besluttet',
      'Mangler 2027: ',
      'Familiehuset 735',
      '+ 2 mere',
    ])
      expect(body).toContain(word)
    expect(part('word/header1.xml')).toContain('KLADDE')
  })

  it('has its tables in columns, and its matrix, as sheets', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await toXlsx(sheet)).buffer as ArrayBuffer)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['I spalten', 'Værdi og risiko'])
  })
})

describe('a document as Excel', () => {
  it('is its tables, a sheet each, with numbers as numbers and no text read as a formula', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await toXlsx(tree)).buffer as ArrayBuffer)
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Hvem betaler', 'Betalere pr. måned'])
    const sheet = workbook.worksheets[0]!
    expect(sheet.getCell('B2').value).toBe(0.35)
    expect(sheet.getCell('A3').value).toBe("'=Engly")
    expect(sheet.getCell('B4').value).toBe(0.5)
  })
})

describe('lines', () => {
  const measure = (text: string) => text.length
  const linesIn = (text: Parameters<typeof linesOf>[0], width: number) =>
    linesOf(text, width, measure).map((line) => line.pieces.map((piece) => piece.text).join('|'))

  it('break between words, never at a no-break space', () => {
    expect(linesIn('en to tre', 5)).toEqual(['en to', 'tre'])
    expect(linesIn('højst 12\u00A0kr.', 8)).toEqual(['højst', '12\u00A0kr.'])
  })

  it('keep the breaks that were typed, and empty lines', () => {
    expect(linesIn('a\n\nb', 9)).toEqual(['a', '', 'b'])
  })

  it('cut a word that is wider than the line', () => {
    expect(linesIn('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij'])
  })

  it('keep weight where it changes, also inside a word', () => {
    expect(linesIn(['ab', { text: 'cd', bold: true }, ' ef'], 20)).toEqual(['ab|cd| ef'])
  })

  it('end with an ellipsis where there are more than may be', () => {
    const cut = (text: string, width: number, most: number) =>
      cutLines(linesOf(text, width, measure), most, width, measure).map((line) =>
        line.pieces.map((piece) => piece.text).join(''),
      )
    expect(cut('en to tre', 5, 1)).toEqual(['en t…'])
    expect(cut('en to', 5, 1)).toEqual(['en to'])
    expect(cut('en, tre fire', 7, 1)).toEqual(['en, tr…'])
  })

  it('are one empty line for no text', () => {
    expect(linesIn('', 5)).toEqual([''])
  })
})
