import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Sheet } from './column'
import type { LooseRecord, MergeRow } from './merge-row'
import { sheets } from './sheets'
import type { RecordKind } from './types'

/**
 * The records that can be worked with: rows that could not be read are left out, and so is what belongs to them.
 * Where the workbook has no problem it is everything.
 */
export function completeRecords(
  merged: SecretariatRecords,
  rows: ReadonlyMap<RecordKind, readonly MergeRow[]>,
): SecretariatRecords {
  const lists: Record<string, LooseRecord[]> = { ...(merged as unknown as Record<string, LooseRecord[]>) }
  const left = new Set<string>()
  for (const own of rows.values()) for (const row of own) if (row.isIncomplete) left.add(row.record.id)
  // A row may belong to one that is left out only because of another, so this goes on until nothing more falls.
  for (let fallen = left.size; fallen > 0;) {
    fallen = 0
    for (const sheet of sheets) {
      const fields = belongsTo(sheet)
      lists[sheet.kind] = lists[sheet.kind]!.filter((record) => {
        const isLeft = left.has(record.id) || fields.some((field) => left.has(String(record[field])))
        if (isLeft && !left.has(record.id)) {
          left.add(record.id)
          fallen += 1
        }
        return !isLeft
      })
    }
  }
  return lists as unknown as SecretariatRecords
}

function belongsTo({ columns }: Sheet): string[] {
  return columns.flatMap(({ cell }) => (cell.kind === 'name' ? cell.targets.map(({ field }) => field) : []))
}
