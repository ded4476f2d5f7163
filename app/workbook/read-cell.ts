import type { Day } from '~/domain/calendar/day'
import { addDays, day, readDay } from '~/domain/calendar/day'
import { containsCprLikeNumber } from '~/domain/privacy/cpr'
import { parseRule } from '~/domain/reporting/rule-parse'
import { printDay, printRule } from '~/domain/reporting/rule-print'
import type { Column } from './column'
import { parseCondition } from './condition'
import type { Expectation } from './expectation'
import { nearestOf } from './nearest'
import type { RawCell } from './sheet-cells'
import type { CellValue, ProblemCategory } from './types'
import { foldWord } from './words'

export type ReadCell =
  { ok: true; value: CellValue } | { ok: false; category: ProblemCategory; expected: Expectation }

function refused(category: ProblemCategory, expected: Expectation): ReadCell {
  return { ok: false, category, expected }
}

function read(value: CellValue): ReadCell {
  return { ok: true, value }
}

/** What a cell means in its column; references stay names, amounts become øre, shares and hours 1/10.000. */
export function readCell(raw: RawCell, column: Column, dateOffset: number): ReadCell {
  if (raw.formula === 'unstored') return refused('formula', { code: 'storedValue' })
  if (raw.kind === 'error') return refused('wrong-type', expectedOf(column))
  if (raw.kind === 'empty' || (raw.kind === 'text' && tidy(raw.text) === '')) {
    return column.required ? refused('required', expectedOf(column)) : read(null)
  }
  const { cell } = column
  switch (cell.kind) {
    case 'text':
      return readText(asText(raw, dateOffset))
    case 'name':
      return read(asText(raw, dateOffset))
    case 'texts':
    case 'names':
      return readTexts(asText(raw, dateOffset))
    case 'email': {
      const text = asText(raw, dateOffset)
      return /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]{2,}$/.test(text)
        ? read(text)
        : refused('email', { code: 'email' })
    }
    case 'day':
      return readDayCell(raw, dateOffset)
    case 'time':
      return readTime(raw)
    case 'amount':
      return readNumber(raw, { code: 'amount' }, (number) => {
        if (number < 0) return refused('negative', { code: 'notNegative' })
        const cents = Math.round(number * 100)
        if (Math.abs(number * 100 - cents) > 1e-4) return refused('decimals', { code: 'twoDecimals' })
        return Number.isSafeInteger(cents) ? read(cents) : refused('not-a-number', { code: 'amount' })
      })
    case 'hours':
      return readNumber(raw, { code: 'number' }, (number) => {
        if (number < 0) return refused('negative', { code: 'notNegative' })
        const units = Math.round(number * 10_000)
        return units <= 1e9 ? read(units) : refused('not-a-number', { code: 'number' })
      })
    case 'share':
      return readShare(raw)
    case 'whole': {
      const expected: Expectation = { code: 'wholeNumber', from: cell.from, through: cell.through }
      return readNumber(raw, expected, (number) => {
        if (!Number.isInteger(number)) return refused('not-a-number', expected)
        return number < cell.from || number > cell.through ? refused(cell.category, expected) : read(number)
      })
    }
    case 'yesNo': {
      if (raw.kind === 'boolean') return read(raw.boolean)
      const word = foldWord(asText(raw, dateOffset))
      return word === 'ja' || word === 'nej'
        ? read(word === 'ja')
        : refused('unknown-word', expectedOf(column, word))
    }
    case 'word': {
      const text = asText(raw, dateOffset)
      const code = codeOf(text, cell.words)
      return code ? read(code) : refused('unknown-word', expectedOf(column, text))
    }
    case 'words': {
      const texts = split(asText(raw, dateOffset))
      const codes = texts.map((text) => codeOf(text, cell.words))
      const unknown = texts.find((_, index) => codes[index] === null)
      if (unknown !== undefined) return refused('unknown-word', expectedOf(column, unknown))
      return read([...new Set(codes as string[])])
    }
    case 'rule': {
      const text = asText(raw, dateOffset)
      const parsed = parseRule(text)
      if (parsed.ok) return read(printRule(parsed.rule))
      return refused('rule', {
        code: 'rule',
        category: parsed.problem.category,
        at: parsed.problem.at,
        rule: text,
      })
    }
    case 'condition': {
      const condition = parseCondition(asText(raw, dateOffset))
      return condition ? read(condition) : refused('unknown-word', { code: 'condition' })
    }
  }
}

/** What belongs in a column, for a cell that holds something else. */
export function expectedOf(column: Column, found = ''): Expectation {
  const { cell } = column
  switch (cell.kind) {
    case 'day':
      return { code: 'date' }
    case 'time':
    case 'email':
    case 'amount':
      return { code: cell.kind }
    case 'share':
      return { code: 'percent' }
    case 'hours':
      return { code: 'number' }
    case 'whole':
      return { code: 'wholeNumber', from: cell.from, through: cell.through }
    case 'yesNo':
      return { code: 'words', words: ['ja', 'nej'], nearest: null }
    case 'word':
    case 'words': {
      const known = Object.values(cell.words)
      return { code: 'words', words: known, nearest: found ? nearestOf(found, known) : null }
    }
    default:
      return { code: 'value' }
  }
}

/** How a cell reads to a person: what a problem says was found. */
export function shown(raw: RawCell, dateOffset: number): string {
  return raw.kind === 'empty' ? '' : asText(raw, dateOffset)
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .normalize('NFC')
}

function asText(raw: RawCell, dateOffset: number): string {
  switch (raw.kind) {
    case 'text':
      return raw.text.replaceAll('\r\n', '\n').trim().normalize('NFC')
    case 'boolean':
      return raw.boolean ? 'ja' : 'nej'
    case 'error':
      return raw.text
    case 'empty':
      return ''
    case 'number': {
      const found = raw.format === 'date' ? dayOfSerial(raw.number, dateOffset) : null
      if (found) return printDay(found)
      if (raw.format === 'time') return timeOf(raw.number)
      const number = raw.format === 'percent' ? Number((raw.number * 100).toPrecision(12)) : raw.number
      return String(number).replace('.', ',') + (raw.format === 'percent' ? ' %' : '')
    }
  }
}

function split(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readText(text: string): ReadCell {
  return containsCprLikeNumber(text) ? refused('personal-number', { code: 'noPersonalNumber' }) : read(text)
}

function readTexts(text: string): ReadCell {
  return containsCprLikeNumber(text)
    ? refused('personal-number', { code: 'noPersonalNumber' })
    : read([...new Set(split(text))])
}

function codeOf(text: string, words: Readonly<Record<string, string>>): string | null {
  const folded = foldWord(text)
  return Object.entries(words).find(([, word]) => foldWord(word) === folded)?.[0] ?? null
}

function dayOfSerial(serial: number, dateOffset: number): Day | null {
  const days = Math.floor(serial) + dateOffset
  // Excel counts a 29 February 1900 that never was; nothing here is that old.
  return days >= 61 && days < 401_769 ? addDays(day('1900-03-01'), days - 61) : null
}

function readDayCell(raw: RawCell, dateOffset: number): ReadCell {
  if (raw.kind === 'number' && raw.format === 'date') {
    const found = dayOfSerial(raw.number, dateOffset)
    return found ? read(found) : refused('impossible-date', { code: 'date' })
  }
  if (raw.kind !== 'text') return refused('wrong-type', { code: 'date' })
  const found = readDay(tidy(raw.text))
  if (found.ok) return read(found.day)
  return refused(found.problem === 'impossible-date' ? 'impossible-date' : 'wrong-type', { code: 'date' })
}

function timeOf(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function readTime(raw: RawCell): ReadCell {
  if (raw.kind === 'number' && (raw.format === 'time' || raw.format === 'date') && raw.number >= 0) {
    return read(timeOf(raw.number))
  }
  const match = raw.kind === 'text' ? /^(\d{1,2})[.:](\d{2})$/.exec(tidy(raw.text)) : null
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return refused('time', { code: 'time' })
  return read(`${match[1]!.padStart(2, '0')}:${match[2]}`)
}

/** A number, or a text with thousands set apart by full stops and a decimal comma. */
function readNumber(raw: RawCell, expected: Expectation, then: (number: number) => ReadCell): ReadCell {
  if (raw.kind === 'number') {
    if (raw.format === 'date' || raw.format === 'time') return refused('wrong-type', expected)
    return then(raw.number)
  }
  if (raw.kind !== 'text') return refused('wrong-type', expected)
  const number = danishNumber(tidy(raw.text))
  return number === null ? refused('not-a-number', expected) : then(number)
}

function danishNumber(text: string): number | null {
  if (!/^[-+−]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text)) return null
  const number = Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))
  return Number.isFinite(number) ? number : null
}

function readShare(raw: RawCell): ReadCell {
  const expected: Expectation = { code: 'percent' }
  const inRange = (percent: number): ReadCell =>
    percent < 0 || percent > 100 ? refused('percent-range', expected) : read(Math.round(percent * 100))
  if (raw.kind === 'number' && raw.format === 'percent')
    return inRange(Number((raw.number * 100).toPrecision(12)))
  if (raw.kind === 'text') {
    const number = danishNumber(tidy(raw.text).replace(/ ?%$/, ''))
    return number === null ? refused('not-a-number', expected) : inRange(number)
  }
  return readNumber(raw, expected, inRange)
}
