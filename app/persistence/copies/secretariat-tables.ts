import { tableOrder } from '../aggregates/table-order'
import type { Column } from './table-columns.server'

/** Keys to the secretariat, what feeds have told, and uploads that nobody has confirmed: none is part of what it has planned. */
const leftOut = new Set([
  'ApiToken',
  'FeedToken',
  'FeedEvent',
  'Invitation',
  'ActionLink',
  'ImportDraft',
  'Session',
])

/** Columns that are secrets, or count what happened in one installation. */
const secretColumns = new Set(['tokenHash', 'secretariatId', 'revision'])

/** The tables of a secretariat's own rows, so that whatever a row points at comes before it. */
export function secretariatTables(columns: ReadonlyMap<string, readonly Column[]>): string[] {
  const own = [...columns]
    .filter(([table, list]) => !leftOut.has(table) && list.some((column) => column.name === 'secretariatId'))
    .map(([table]) => table)
  const ordered = tableOrder.filter((table) => own.includes(table))
  return [...own.filter((table) => !ordered.includes(table)), ...ordered]
}

export function tellingColumns(columns: readonly Column[]): Column[] {
  return columns.filter((column) => !secretColumns.has(column.name))
}
