import type { CellProblem } from '~/usecases/import/import-answer'

/** A page stays quick with 10,000 bad cells; the list to download has them all. */
export const problemsAPage = 200

export interface ProblemPage {
  problems: CellProblem[]
  problemTotal: number
  problemsBySheet: Record<string, number>
  page: number
}

/** One page of the problems, and how many there are by sheet. A page that is not there is the nearest one. */
export function problemPage(problems: readonly CellProblem[], asked: string | null): ProblemPage {
  const pages = Math.max(1, Math.ceil(problems.length / problemsAPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1))
  const problemsBySheet: Record<string, number> = {}
  for (const { sheet } of problems) problemsBySheet[sheet] = (problemsBySheet[sheet] ?? 0) + 1
  return {
    problems: problems.slice((page - 1) * problemsAPage, page * problemsAPage),
    problemTotal: problems.length,
    problemsBySheet,
    page,
  }
}
