import type { CellProblem, CellWarning, MergedWorkbook, MissingRow, SheetCounts } from '~/workbook/types'

export type { CellProblem, CellWarning, MissingRow }

/** What an import would do, or has done. Nothing is done while there are problems. */
export interface ImportAnswer {
  /** Rows by sheet. */
  created: SheetCounts
  changed: SheetCounts
  unchanged: SheetCounts
  /** Rows the planner has under a parent the file names, and the file has not: kept unless chosen otherwise. */
  missing: MissingRow[]
  warnings: CellWarning[]
  problems: CellProblem[]
}

export const noAnswer: ImportAnswer = {
  created: {},
  changed: {},
  unchanged: {},
  missing: [],
  warnings: [],
  problems: [],
}

export function answerOf(merged: MergedWorkbook): ImportAnswer {
  const { created, changed, unchanged, missing, warnings, problems } = merged
  return { created, changed, unchanged, missing, warnings, problems }
}

export function rowsIn(counts: SheetCounts): number {
  return Object.values(counts).reduce((total, rows) => total + rows, 0)
}
