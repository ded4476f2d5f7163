import type { Day } from '~/domain/calendar/day'
import type { SecretariatRecords, SecretariatSettings } from '~/domain/secretariat/secretariat-records'
import type { Expectation } from './expectation'

/** The kinds of row a secretariat has, named as its lists are. */
export type RecordKind = keyof SecretariatRecords
export type RecordOf<K extends RecordKind> = SecretariatRecords[K][number]

/** The categories of problems; those after `merged` concern a whole file, sheet or column. */
export const problemCategories = [
  'required',
  'wrong-type',
  'not-a-number',
  'decimals',
  'negative',
  'percent-range',
  'month-range',
  'value-range',
  'impossible-date',
  'time',
  'email',
  'unknown-word',
  'unknown-reference',
  'duplicate-name',
  'duplicate-row',
  'end-before-start',
  'outside-plan',
  'outside-activity',
  'shares-over-100',
  'over-allocated',
  'rule',
  'computed-day',
  'formula',
  'merged',
  'personal-number',
  'not-a-workbook',
  'too-large',
] as const
export type ProblemCategory = (typeof problemCategories)[number]

/** One cell that keeps the workbook from being imported. */
export interface CellProblem {
  sheet: string
  /** `A1` where the sheet as a whole is meant; empty where the file is. */
  cell: string
  category: ProblemCategory
  /** What stands in the cell, as a person would read it; empty for an empty cell. */
  found: string
  expected: Expectation
}

export type WarningCategory = 'formula' | 'unknown-column' | 'unknown-sheet' | 'sealed'

/** Something that was passed over or read with doubt; it keeps nothing from being imported. */
export interface CellWarning {
  sheet: string
  cell: string
  category: WarningCategory
  found: string
  expected: Expectation
}

export type RecordChange = {
  [K in RecordKind]:
    | { action: 'create'; kind: K; id: string; record: RecordOf<K> }
    | {
        action: 'update'
        kind: K
        id: string
        from: RecordOf<K>
        to: RecordOf<K>
        /** The names of the fields that differ. */
        fields: (keyof RecordOf<K> & string)[]
      }
    | { action: 'delete'; kind: K; id: string; record: RecordOf<K> }
}[RecordKind]

/** A row that the planner has under a parent the sheet names, and the sheet has not. */
export interface MissingRow {
  sheet: string
  kind: RecordKind
  id: string
  /** How the row is known, part by part, in the order of the sheet's key columns. */
  label: string[]
  /** Rows that others hang on are kept; they are deleted on their own page. */
  canDelete: boolean
}

/** How many rows by sheet, in the order of the sheets; sheets that are not in the workbook are left out. */
export type SheetCounts = Record<string, number>

export interface MergeInput {
  workbook: ReadWorkbook
  existing: SecretariatRecords
  /** The day of the import: new requirements are known from it. */
  today: Day
  /** Everything due before it that has no progress counts as approved. */
  doneBefore: Day | null
  /** Ids of missing rows to delete; the others are kept. */
  deleteMissing?: ReadonlySet<string>
  newId: () => string
  /** False: what tells salaries is passed over and left as it is, and a warning says so. True unless said. */
  withSalaries?: boolean
  /** What a public holder loses of foundation money, oldest rate first. */
  foundationVatRates: SecretariatSettings['foundationVatRates']
}

/** The answer to "what would this workbook do". Nothing may be applied while `problems` has an entry. */
export interface MergedWorkbook {
  problems: CellProblem[]
  warnings: CellWarning[]
  created: SheetCounts
  changed: SheetCounts
  unchanged: SheetCounts
  missing: MissingRow[]
  /** In an order in which references exist before they are used, but for references within one kind. */
  changes: RecordChange[]
  /** The secretariat as it will be; only complete where there are no problems. */
  records: SecretariatRecords
}

export interface ReadWorkbook {
  sheets: ReadSheet[]
  problems: CellProblem[]
  warnings: CellWarning[]
}

export interface ReadSheet {
  name: string
  /** The known columns that stand in the sheet, and where. */
  columns: { header: string; letter: string }[]
  rows: ReadRow[]
}

export interface ReadRow {
  /** From 1, as Excel shows it. */
  number: number
  /**
   * By header: the value read, `null` for an empty cell, `undefined` for one with a problem.
   * References are still names; the merge finds what they mean.
   */
  cells: Record<string, CellValue | undefined>
}

export type CellValue = string | number | boolean | null | readonly string[] | CellObject
/** A condition of a requirement. */
export type CellObject = { readonly kind: string } & Readonly<Record<string, string | number>>

export interface WriteOptions {
  /** False: leaves out the sheets and rows that tell salaries, and says so on the first sheet. */
  withSalaries: boolean
  /** The name on the first sheet. */
  secretariat: string
  today: Day
}

// The room's doors:
//   read-workbook.ts   readWorkbook(file: Uint8Array): Promise<ReadWorkbook>
//   merge.ts           mergeWorkbook(input: MergeInput): MergedWorkbook
//   write-workbook.ts  writeWorkbook(records: SecretariatRecords, options: WriteOptions): Promise<Buffer>
