import type { Day } from '~/domain/calendar/day'
import { day, daysBetween } from '~/domain/calendar/day'
import type { RequirementCondition } from '~/domain/reporting/requirement'
import type { Column } from './column'
import { printCondition } from './condition'
import type { LooseRecord } from './merge-row'

export interface WrittenCell {
  value: string | number | null
  format?: string
}

export const dateFormat = 'dd\\.mm\\.yyyy'
export const amountFormat = '#,##0.00'

/** The day Excel counts as 61; those before it are off by a leap day that never was. */
const serialBase = day('1900-03-01')

/** A field as its cell: the counterpart of reading it. `nameOf` gives the name an id is written as. */
export function writeCell(
  record: LooseRecord,
  column: Column,
  nameOf: (id: string) => string | undefined,
): WrittenCell {
  const { cell, field } = column
  if (cell.kind === 'name') {
    const id = cell.targets.map((target) => record[target.field]).find((value) => typeof value === 'string')
    return { value: id === undefined ? null : (nameOf(id as string) ?? null) }
  }
  const value = record[field]
  if (value === null || value === undefined) return { value: null }
  switch (cell.kind) {
    case 'names':
      return { value: joined((value as string[]).map((id) => nameOf(id) ?? '')) }
    case 'texts':
      return { value: joined(value as string[]) }
    case 'words':
      return { value: joined((value as string[]).map((code) => cell.words[code] ?? code)) }
    case 'word':
      return { value: cell.words[value as string] ?? null }
    case 'yesNo':
      return { value: value ? 'ja' : 'nej' }
    case 'day':
      return { value: 61 + daysBetween(serialBase, value as Day), format: dateFormat }
    case 'amount':
      return { value: (value as number) / 100, format: amountFormat }
    case 'share':
      return { value: (value as number) / 100 }
    case 'hours':
      return { value: (value as number) / 10_000 }
    case 'condition':
      return { value: printCondition(value as RequirementCondition) }
    case 'whole':
      return { value: value as number }
    case 'text':
    case 'time':
    case 'email':
    case 'rule':
      return { value: value as string }
  }
}

function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join('; ') : null
}
