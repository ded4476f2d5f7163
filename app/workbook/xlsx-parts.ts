import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import type { ZipEntry } from './zip-entries'
import { unpack } from './zip-entries'

/** How a number in a cell is meant to be read. */
export type NumberFormat = 'general' | 'date' | 'time' | 'percent'

export interface XlsxParts {
  sheets: { name: string; entry: ZipEntry }[]
  sharedStrings: string[]
  /** By the index of a cell's style. */
  formats: NumberFormat[]
  /** Days to add to a serial number: the Mac's old calendar began four years later. */
  dateOffset: number
}

/** More than this unpacked is no plan but an attack, or a mistake that would stop the server. */
export const largestUnpacked = 600_000_000

export class TooLarge extends Error {}

/** The archive or its XML is broken. */
export class UnreadableFile extends Error {}

/** Runs handlers over an XML entry without keeping it; `budget` is the unpacked bytes still allowed. */
export async function parseXml(
  entry: ZipEntry,
  budget: { left: number },
  handlers: {
    open?: (tag: SaxesTagPlain) => void
    text?: (text: string) => void
    close?: (tag: SaxesTagPlain) => void
  },
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw new UnreadableFile(error.message)
  })
  if (handlers.open) parser.on('opentag', handlers.open)
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  if (handlers.close) parser.on('closetag', handlers.close)
  const decoder = new TextDecoder()
  for await (const piece of unpack(entry)) {
    budget.left -= piece.length
    if (budget.left < 0) throw new TooLarge()
    parser.write(decoder.decode(piece, { stream: true }))
  }
  parser.write(decoder.decode())
  parser.close()
}

/** Tags come with or without a namespace prefix, depending on the program that wrote them. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** What lies around the sheets, or null where this is no workbook. */
export async function readParts(
  entries: Map<string, ZipEntry>,
  budget: { left: number },
): Promise<XlsxParts | null> {
  const workbook = entries.get('xl/workbook.xml')
  if (!workbook) return null
  const targets = await readRelations(entries.get('xl/_rels/workbook.xml.rels'), budget)
  const sheets: XlsxParts['sheets'] = []
  let dateOffset = 0
  await parseXml(workbook, budget, {
    open: ({ name, attributes }) => {
      if (localName(name) === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? ''))
        dateOffset = 1_462
      if (localName(name) !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => localName(key) === 'id' && key !== 'id')
      const entry = entries.get(targets.get(relation?.[1] ?? '') ?? '')
      if (entry) sheets.push({ name: (attributes['name'] ?? '').trim().normalize('NFC'), entry })
    },
  })
  return {
    sheets,
    sharedStrings: await readSharedStrings(entries.get('xl/sharedStrings.xml'), budget),
    formats: await readFormats(entries.get('xl/styles.xml'), budget),
    dateOffset,
  }
}

async function readRelations(
  entry: ZipEntry | undefined,
  budget: { left: number },
): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  if (!entry) return targets
  await parseXml(entry, budget, {
    open: ({ name, attributes }) => {
      const { Id, Target } = attributes
      if (localName(name) !== 'Relationship' || !Id || !Target) return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

async function readSharedStrings(entry: ZipEntry | undefined, budget: { left: number }): Promise<string[]> {
  const strings: string[] = []
  if (!entry) return strings
  let current = ''
  let isText = false
  let phonetic = 0
  await parseXml(entry, budget, {
    open: ({ name }) => {
      const tag = localName(name)
      if (tag === 'si') current = ''
      if (tag === 'rPh') phonetic += 1
      isText = tag === 't' && phonetic === 0
    },
    text: (text) => {
      if (isText) current += text
    },
    close: ({ name }) => {
      const tag = localName(name)
      if (tag === 'si') strings.push(current)
      if (tag === 'rPh') phonetic -= 1
      isText = false
    },
  })
  return strings
}

async function readFormats(entry: ZipEntry | undefined, budget: { left: number }): Promise<NumberFormat[]> {
  const custom = new Map<number, string>()
  const formats: NumberFormat[] = []
  let isCellStyle = false
  if (!entry) return formats
  await parseXml(entry, budget, {
    open: ({ name, attributes }) => {
      const tag = localName(name)
      if (tag === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (tag === 'cellXfs') isCellStyle = true
      if (tag === 'xf' && isCellStyle) {
        const id = Number(attributes['numFmtId'] ?? 0)
        formats.push(formatOf(custom.get(id) ?? builtIn(id)))
      }
    },
    close: ({ name }) => {
      if (localName(name) === 'cellXfs') isCellStyle = false
    },
  })
  return formats
}

/** The formats Excel has without writing them down, as far as they tell dates, times and per cent apart. */
function builtIn(id: number): string {
  if (id === 9 || id === 10) return '0%'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'dd.mm.yyyy'
  if (id === 22) return 'dd.mm.yyyy hh:mm'
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'hh:mm'
  return 'General'
}

function formatOf(code: string): NumberFormat {
  const plain = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
  if (plain.includes('%')) return 'percent'
  if (/general|standard/.test(plain)) return 'general'
  if (/[yåd]/.test(plain)) return 'date'
  if (/[hs]|am\/pm/.test(plain)) return 'time'
  return /m/.test(plain) ? 'date' : 'general'
}
