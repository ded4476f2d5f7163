import type { Day } from '~/domain/calendar/day'
import type { Grant } from '~/domain/grants/grant'
import { isOurWork } from '~/domain/reporting/obligation-life'
import type { Obligation } from '~/domain/reporting/obligations'
import { obligationsOf } from '~/domain/reporting/obligations'
import type { ObligationRecord, ObligationStatus } from '~/domain/reporting/requirement'
import { noProgress } from '~/domain/reporting/requirement'
import { reportingGrants } from '~/domain/reporting/secretariat-obligations'
import { frozenAs, isFrozen } from '~/domain/reporting/stored-dates'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { LooseRecord, MergeRow } from './merge-row'
import { cellOf, hasColumn, problemAt } from './merge-row'
import type { NameIndex } from './name-index'
import { scoped } from './name-index'
import { sheetOf } from './sheets'
import type { CellProblem, CellValue, ReadRow, ReadSheet } from './types'

export interface ObligationContext {
  /** Everything but the obligations as it will be, of the rows that can be read. */
  records: SecretariatRecords
  existing: readonly ObligationRecord[]
  names: NameIndex
  newId: () => string
  problems: CellProblem[]
  /** Rows of meetings or instalments could not be read: numbers that hang on them are not known. */
  isUnsure: (requirementId: string) => boolean
  /** The requirements the planner had before; what they lack a row for has not begun. */
  isKnownRequirement: (requirementId: string) => boolean
}

/** The obligations of every grant that can be read, worked out when first asked for. */
export function obligationFinder(
  records: SecretariatRecords,
): (requirementId: string) => Obligation[] | null {
  const reportingGrant = reportingGrants(records)
  const grants = new Map(records.grants.map((grant) => [grant.id, grant]))
  const requirements = new Map(records.requirements.map((requirement) => [requirement.id, requirement]))
  const byGrant = new Map<Grant, Map<string, Obligation[]>>()
  return (requirementId) => {
    const requirement = requirements.get(requirementId)
    const grant = requirement && grants.get(requirement.grantId)
    if (!grant) return null
    let found = byGrant.get(grant)
    if (!found) {
      found = new Map()
      for (const obligation of obligationsOf(reportingGrant(grant)).obligations) {
        const own = found.get(obligation.requirement.id)
        if (own) own.push(obligation)
        else found.set(obligation.requirement.id, [obligation])
      }
      byGrant.set(grant, found)
    }
    return found.get(requirementId) ?? []
  }
}

/** Rows of `Afrapporteringer` as records: which obligation each number means, and what does not fit it. */
export function mergeObligations(read: ReadSheet, context: ObligationContext): MergeRow[] {
  const sheet = sheetOf('obligations')
  const obligationsOfRequirement = obligationFinder(context.records)
  const existing = new Map(context.existing.map((record) => [occurrenceKey(record), record]))
  const firstCells = new Map<string, string>()
  const rows: MergeRow[] = []
  for (const row of read.rows) {
    const at = { sheet, read, row }
    const requirementId = findRequirement(at, context)
    const sequence = row.cells['Nr.']
    if (requirementId === null || typeof sequence !== 'number') continue
    const numbered = `${requirementId}\n${sequence}`
    const firstCell = firstCells.get(numbered)
    if (firstCell !== undefined) {
      context.problems.push(
        problemAt(at, 'Nr.', { category: 'duplicate-name', expected: { code: 'unique', firstCell } }),
      )
      continue
    }
    firstCells.set(numbered, cellOf(at, 'Nr.'))
    const obligations = context.isUnsure(requirementId) ? null : obligationsOfRequirement(requirementId)
    const obligation = obligations?.[sequence - 1]
    if (obligations && !obligation) {
      const requirement = String(row.cells['Krav'])
      const expected = { code: 'sequence' as const, requirement, count: obligations.length }
      context.problems.push(problemAt(at, 'Nr.', { category: 'unknown-reference', expected }))
    }
    const stated = row.cells['Beregnet frist']
    if (obligation && typeof stated === 'string' && !computedDays(obligation).includes(stated)) {
      const expected = { code: 'computedDay' as const, day: computedDays(obligation)[0]! }
      context.problems.push(problemAt(at, 'Beregnet frist', { category: 'computed-day', expected }))
    }
    const before = obligation
      ? (existing.get(occurrenceKey({ requirementId, occurrence: obligation.occurrence })) ?? null)
      : null
    const record = sentAsItStands(progress(row, read, before), before, obligation ?? null)
    const { submittedOn, approvedOn } = record
    if (submittedOn && approvedOn && approvedOn < submittedOn) {
      const expected = { code: 'notBefore' as const, column: 'Indsendt', day: submittedOn }
      context.problems.push(problemAt(at, 'Godkendt', { category: 'end-before-start', expected }))
    }
    if (!obligation) continue
    const identity = { requirementId, occurrence: obligation.occurrence }
    const isBare = record.status === 'notStarted' && !record.agreedDue && !record.agreedReason && !submittedOn
    // Such a row says nothing that the planner does not say of an obligation without one.
    const saysNothing =
      !before && isBare && obligation.status === 'notStarted' && context.isKnownRequirement(requirementId)
    const known: ObligationRecord | null = saysNothing ? { id: '', ...identity, ...record } : before
    rows.push({
      ...at,
      record: { ...record, ...identity, id: known?.id ?? context.newId() } as unknown as LooseRecord,
      existing: known as unknown as LooseRecord | null,
      isIncomplete: Object.values(record).includes(undefined as never),
    })
  }
  return rows
}

export function occurrenceKey(record: Pick<ObligationRecord, 'requirementId' | 'occurrence'>): string {
  return `${record.requirementId}\n${record.occurrence}`
}

function findRequirement(
  at: Pick<MergeRow, 'sheet' | 'read' | 'row'>,
  { names, problems }: ObligationContext,
): string | null {
  const grant = at.row.cells['Bevilling']
  const requirement = at.row.cells['Krav']
  if (typeof grant !== 'string') return null
  const grantId = names.find('grants', grant)
  if (grantId === undefined) {
    const expected = {
      code: 'name' as const,
      sheets: ['Bevillinger'],
      nearest: names.nearest(['grants'], grant),
    }
    problems.push(problemAt(at, 'Bevilling', { category: 'unknown-reference', expected }))
    return null
  }
  if (typeof requirement !== 'string') return null
  const found = names.find('requirements', scoped(grantId, requirement))
  if (found !== undefined) return found
  const nearest = names.nearestRequirement(grantId, requirement)
  const expected = { code: 'requirementOfGrant' as const, grant, nearest }
  problems.push(problemAt(at, 'Krav', { category: 'unknown-reference', expected }))
  return null
}

/** What a row says nothing of where the planner knows nothing either. */
const fresh: ObligationRecord = {
  id: '',
  requirementId: '',
  occurrence: '',
  status: 'notStarted',
  ...noProgress,
}

type Progress = Omit<ObligationRecord, 'id' | 'requirementId' | 'occurrence'>

function progress(row: ReadRow, read: ReadSheet, before: ObligationRecord | null): Progress {
  const value = <T extends CellValue>(header: string, otherwise: T | null): T | null =>
    hasColumn(read, header) ? (row.cells[header] as T | null) : otherwise
  const { id: _id, requirementId: _requirement, occurrence: _occurrence, ...known } = before ?? fresh
  return {
    ...known,
    status: value<ObligationStatus>('Status', before?.status ?? null)!,
    submittedOn: value<Day>('Indsendt', before?.submittedOn ?? null),
    approvedOn: value<Day>('Godkendt', before?.approvedOn ?? null),
    agreedDue: value<Day>('Aftalt frist', before?.agreedDue ?? null),
    agreedReason: value<string>('Begrundelse', before?.agreedReason ?? null),
  }
}

/** The computed day by the rule as it is now, and the one a sent report has kept: a workbook may state either. */
function computedDays({ scheduled, computedDue }: Obligation): string[] {
  return scheduled ? [scheduled.computedDue, computedDue] : [computedDue]
}

/** What the workbook tells as sent keeps its period and days from then on; what it takes back follows its rule. */
function sentAsItStands(
  record: Progress,
  before: ObligationRecord | null,
  obligation: Obligation | null,
): Progress {
  if (!obligation || record.status === before?.status) return record
  const isSent = (status: ObligationStatus | undefined) => status === 'submitted' || status === 'approved'
  if (isSent(record.status) && !isFrozen(before)) return { ...record, ...frozenAs(obligation) }
  const isTakenBack = isSent(before?.status) && isOurWork(record.status) && record.status !== 'returned'
  if (!isTakenBack || !obligation.scheduled) return record
  const { keptDue, computedDue, periodFrom, periodThrough } = noProgress
  return { ...record, keptDue, computedDue, periodFrom, periodThrough }
}

/** Records for everything due before a day that has none: *alt før denne dag er afsluttet*. */
export function doneBeforeRecords(
  records: SecretariatRecords,
  doneBefore: Day,
  newId: () => string,
): ObligationRecord[] {
  const find = obligationFinder(records)
  return records.requirements.flatMap((requirement) =>
    (find(requirement.id) ?? [])
      .filter(({ record, due }) => record === null && due < doneBefore)
      .map((obligation) => ({
        ...noProgress,
        ...frozenAs(obligation),
        id: newId(),
        requirementId: requirement.id,
        occurrence: obligation.occurrence,
        status: 'approved' as const,
      })),
  )
}
