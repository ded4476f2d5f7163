import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Sheet } from './column'
import { completeRecords } from './complete-records'
import { checkMerged, checkPeriods } from './merge-checks'
import { doneBeforeRecords, mergeObligations } from './merge-obligations'
import type { LooseRecord, MergeRow } from './merge-row'
import { changedFields } from './merge-row'
import { keptThroughImport } from './keep-obligations'
import { missingRows } from './missing-rows'
import { NameIndex } from './name-index'
import { keyOf, registerNames, resolveRows } from './resolve-rows'
import type { ResolveContext } from './resolve-rows'
import { sheetOf, sheets } from './sheets'
import { tellsSalary, withoutSalaries } from './without-salaries'
import type {
  CellProblem,
  MergedWorkbook,
  MergeInput,
  ReadRow,
  RecordChange,
  RecordKind,
  SheetCounts,
} from './types'

/** An order in which what is referred to comes before what refers to it. */
export const mergeOrder: readonly RecordKind[] = [
  'organisations',
  'contacts',
  'plans',
  'activities',
  'costLines',
  'positions',
  'grants',
  'positionShares',
  'positionAssignments',
  'requirements',
  'instalments',
  'allocations',
  'collaborations',
  'bodies',
  'bodyMembers',
  'meetings',
  'anchorings',
  'obligations',
]

/**
 * What importing a workbook would do to what the planner has, and everything that keeps it from being done.
 * Names become ids, an empty cell clears, an absent column leaves alone, and nothing is deleted unasked.
 */
export function mergeWorkbook(input: MergeInput): MergedWorkbook {
  const { existing, withSalaries = true } = input
  const workbook = withSalaries ? input.workbook : withoutSalaries(input.workbook, existing)
  const problems: CellProblem[] = [...workbook.problems]
  const names = new NameIndex(existing)
  const readOf = (sheet: Sheet) => workbook.sheets.find(({ name }) => name === sheet.name) ?? null

  const contexts = new Map(
    sheets.map((sheet) => [sheet.kind, resolveContext(sheet, input, names, problems)] as const),
  )
  const ids = new Map<RecordKind, Map<ReadRow, string | null>>()
  const register = (sheet: Sheet) => {
    const read = readOf(sheet)
    if (read) ids.set(sheet.kind, registerNames(read, sheet, contexts.get(sheet.kind)!))
  }
  for (const sheet of sheets) if (sheet.key.length === 1) register(sheet)
  register(sheetOf('requirements'))

  const rows = new Map<RecordKind, MergeRow[]>()
  for (const kind of mergeOrder) {
    const sheet = sheetOf(kind)
    const read = readOf(sheet)
    if (read && kind !== 'obligations') {
      rows.set(kind, resolveRows(read, sheet, ids.get(kind) ?? null, contexts.get(kind)!))
    }
  }
  const missingNow = () =>
    missingRows(existing, (sheet) => rows.get(sheet.kind) ?? null).filter(
      ({ kind, id }) => withSalaries || !tellsSalary(kind, recordOf(existing, kind, id)),
    )
  const deleted = deletedOf(missingNow(), input.deleteMissing)
  const beforeObligations = mergedRecords(existing, rows, deleted)
  const readable = completeRecords(beforeObligations, rows)
  const obligations = readOf(sheetOf('obligations'))
  if (obligations) {
    const knownRequirements = new Set(existing.requirements.map(({ id }) => id))
    rows.set(
      'obligations',
      mergeObligations(obligations, {
        records: readable,
        existing: existing.obligations,
        names,
        newId: input.newId,
        problems,
        isUnsure: unsureNumbers(readable, rows),
        isKnownRequirement: (id) => knownRequirements.has(id),
      }),
    )
  }

  const rowById = new Map<string, MergeRow>()
  for (const own of rows.values()) for (const row of own) rowById.set(row.record.id, row)
  for (const own of rows.values()) checkPeriods(own, problems)
  checkMerged({
    records: readable,
    foundationVatRates: input.foundationVatRates,
    rowOf: (_kind, id) => rowById.get(id),
    problems,
  })

  const missing = missingNow()
  for (const id of deletedOf(missing, input.deleteMissing)) deleted.add(id)
  const records = mergedRecords(existing, rows, deleted)
  const done =
    input.doneBefore && problems.length === 0 ? doneBeforeRecords(records, input.doneBefore, input.newId) : []
  records.obligations.push(...done)
  const kept = problems.length === 0 ? keptThroughImport(existing, records) : new Map<string, never>()
  records.obligations = records.obligations.map((record) => kept.get(record.id) ?? record)
  const counts = countRows(rows, done.length)
  return {
    problems: inReadingOrder(problems),
    warnings: workbook.warnings,
    ...counts,
    missing,
    changes: [...changesOf(rows, done), ...deletions(missing, existing, deleted)],
    records,
  }
}

function resolveContext(
  sheet: Sheet,
  input: MergeInput,
  names: NameIndex,
  problems: CellProblem[],
): ResolveContext {
  const known = input.existing[sheet.kind] as unknown as LooseRecord[]
  const byId = new Map(known.map((record) => [record.id, record]))
  const byKey = new Map(known.map((record) => [keyOf(record, sheet), record]))
  return {
    names,
    newId: input.newId,
    problems,
    existing: (id) => byId.get(id),
    existingByKey: (key) => byKey.get(key),
    alsoNew: sheet.kind === 'requirements' ? { recordedOn: input.today, notices: [] } : {},
  }
}

/** Numbers that hang on meetings or payments are not known while a row of those cannot be read. */
function unsureNumbers(records: SecretariatRecords, rows: ReadonlyMap<RecordKind, MergeRow[]>) {
  const isAnyMeetingUnread = rows.get('meetings')?.some((row) => row.isIncomplete) ?? false
  const unread = rows.get('instalments')?.filter((row) => row.isIncomplete) ?? []
  const grantsWithUnread = new Set(unread.map(({ record }) => record['grantId']))
  const requirements = new Map(records.requirements.map((requirement) => [requirement.id, requirement]))
  return (requirementId: string) => {
    const requirement = requirements.get(requirementId)
    if (!requirement) return true
    if (isAnyMeetingUnread && requirement.rule.includes(' møde i ')) return true
    return grantsWithUnread.has(requirement.grantId) && /raterne|sidste udbetaling/.test(requirement.rule)
  }
}

/** The planner's rows in their order with the workbook's in their place, then the new ones. */
function mergedRecords(
  existing: SecretariatRecords,
  rows: ReadonlyMap<RecordKind, readonly MergeRow[]>,
  deleted: ReadonlySet<string>,
): SecretariatRecords {
  const merged: Record<string, LooseRecord[]> = {}
  for (const kind of mergeOrder) {
    const own = rows.get(kind) ?? []
    const updated = new Map(own.map(({ record }) => [record.id, record]))
    const kept = (existing[kind] as unknown as LooseRecord[])
      .filter(({ id }) => !deleted.has(id) || !sheetOf(kind).isLeaf)
      .map((record) => updated.get(record.id) ?? record)
    merged[kind] = [...kept, ...own.filter((row) => row.existing === null).map(({ record }) => record)]
  }
  return merged as unknown as SecretariatRecords
}

function countRows(
  rows: ReadonlyMap<RecordKind, readonly MergeRow[]>,
  done: number,
): { created: SheetCounts; changed: SheetCounts; unchanged: SheetCounts } {
  const counts = { created: {} as SheetCounts, changed: {} as SheetCounts, unchanged: {} as SheetCounts }
  for (const { kind, name } of sheets) {
    const own = rows.get(kind)
    const alsoCreated = kind === 'obligations' ? done : 0
    if (!own && alsoCreated === 0) continue
    const changed = (own ?? []).filter((row) => changedFields(row).length > 0).length
    const created = (own ?? []).filter((row) => row.existing === null).length
    counts.created[name] = created + alsoCreated
    counts.changed[name] = changed
    counts.unchanged[name] = (own ?? []).length - created - changed
  }
  return counts
}

function changesOf(
  rows: ReadonlyMap<RecordKind, readonly MergeRow[]>,
  done: readonly object[],
): RecordChange[] {
  const changes: object[] = []
  for (const kind of mergeOrder) {
    for (const row of rows.get(kind) ?? []) {
      const { existing, record } = row
      const fields = changedFields(row)
      if (!existing) changes.push({ action: 'create', kind, id: record.id, record })
      else if (fields.length > 0)
        changes.push({ action: 'update', kind, id: record.id, from: existing, to: record, fields })
    }
  }
  for (const record of done as LooseRecord[])
    changes.push({ action: 'create', kind: 'obligations', id: record.id, record })
  return changes as RecordChange[]
}

function deletions(
  missing: MergedWorkbook['missing'],
  existing: SecretariatRecords,
  deleted: ReadonlySet<string>,
): RecordChange[] {
  return missing
    .filter(({ id, canDelete }) => canDelete && deleted.has(id))
    .map(
      ({ kind, id }) =>
        ({ action: 'delete', kind, id, record: recordOf(existing, kind, id) }) as unknown as RecordChange,
    )
}

/** The ids to delete: those asked for that are missing and may go. Nothing else is deleted by an import. */
function deletedOf(
  missing: MergedWorkbook['missing'],
  asked: ReadonlySet<string> = new Set<string>(),
): Set<string> {
  return new Set(missing.filter(({ id, canDelete }) => canDelete && asked.has(id)).map(({ id }) => id))
}

function recordOf(existing: SecretariatRecords, kind: RecordKind, id: string): LooseRecord {
  return (existing[kind] as unknown as LooseRecord[]).find((candidate) => candidate.id === id)!
}

/** As a person meets them: sheet by sheet, row by row. */
function inReadingOrder(problems: CellProblem[]): CellProblem[] {
  const sheetNumber = new Map(sheets.map(({ name }, index) => [name, index]))
  const place = ({ sheet, cell }: CellProblem) => {
    const [, letters = '', row = '0'] = /^([A-Z]*)(\d*)$/.exec(cell) ?? []
    return { sheet: sheetNumber.get(sheet) ?? -1, row: Number(row), column: letters.padStart(3) }
  }
  return problems
    .map((problem) => ({ problem, at: place(problem) }))
    .sort(
      (a, b) =>
        a.at.sheet - b.at.sheet ||
        a.at.row - b.at.row ||
        (a.at.column < b.at.column ? -1 : a.at.column > b.at.column ? 1 : 0),
    )
    .map(({ problem }) => problem)
}
