import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'

type RecordList = keyof SecretariatRecords
type RecordOf<L extends RecordList> = SecretariatRecords[L][number]

export interface ListChanges<R> {
  created: R[]
  changed: { before: R; after: R }[]
  deleted: R[]
}

/** What is to become of records, list by list; a list that is not named is left alone. */
export type RecordChanges = { [L in RecordList]?: ListChanges<RecordOf<L>> }

/** Whether two versions of a record say the same. Its fields are texts, numbers, lists and plain conditions. */
export function saysTheSame(before: object, after: object): boolean {
  const old = before as Record<string, unknown>
  return Object.entries(after).every(([field, value]) => {
    const earlier = old[field]
    if (value === earlier) return true
    return typeof value === 'object' && JSON.stringify(value) === JSON.stringify(earlier)
  })
}

/** What leads from one state of a list to another, records known by id. */
export function listChanges<R extends { id: string }>(
  before: readonly R[],
  after: readonly R[],
): ListChanges<R> {
  const old = new Map(before.map((record) => [record.id, record]))
  const changes: ListChanges<R> = { created: [], changed: [], deleted: [] }
  for (const record of after) {
    const earlier = old.get(record.id)
    if (earlier === undefined) changes.created.push(record)
    else if (earlier !== record && !saysTheSame(earlier, record)) {
      changes.changed.push({ before: earlier, after: record })
    }
    old.delete(record.id)
  }
  changes.deleted.push(...old.values())
  return changes
}

/** What leads from one state of a secretariat's records to another. Records that `after` lacks are deleted. */
export function changesBetween(before: SecretariatRecords, after: SecretariatRecords): RecordChanges {
  const lists = Object.keys(after) as RecordList[]
  const pairs = lists.map((list) => [list, listChanges<{ id: string }>(before[list], after[list])])
  return Object.fromEntries(pairs) as RecordChanges
}

export function isNoChange(changes: RecordChanges): boolean {
  return Object.values(changes).every(
    ({ created, changed, deleted }) => created.length + changed.length + deleted.length === 0,
  )
}
