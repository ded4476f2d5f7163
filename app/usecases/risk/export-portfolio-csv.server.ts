import type { UseCaseContext } from '../context'
import { csvAmount, csvCell, csvText } from '../csv'
import type { Forbidden } from '../refusals'
import { loadPortfolio } from './load-portfolio.server'
import type { PortfolioSortKey } from './portfolio'

export const portfolioColumns = [
  'plan',
  'from',
  'through',
  'days',
  'activities',
  'losing',
  'gap',
  'missing',
  'high',
  'missed',
  'closing',
  'meeting',
  'deadline',
  'deadlineSubject',
] as const

export interface PortfolioCsvWords {
  fileName: string
  columns: Record<(typeof portfolioColumns)[number], string>
}

interface PortfolioCsvInput {
  words: PortfolioCsvWords
  sort?: PortfolioSortKey
  direction?: 'ascending' | 'descending'
}

/** Every plan that is not over, a line each. */
export async function exportPortfolioCsv(
  context: UseCaseContext,
  { words, ...asked }: PortfolioCsvInput,
): Promise<{ ok: true; fileName: string; content: string } | Forbidden> {
  const portfolio = await loadPortfolio(context, asked)
  if (!portfolio.ok) return portfolio
  const body = portfolio.rows.map((row) => [
    csvCell(row.name),
    row.from,
    row.through,
    String(row.daysLeft),
    String(row.activities),
    String(row.losing),
    csvAmount(row.annualGap),
    csvAmount(row.annualMissing),
    String(row.high),
    String(row.missed),
    String(row.closing),
    row.meeting ?? '',
    row.deadline?.day ?? '',
    csvCell(row.deadline ? `${row.deadline.grant}: ${row.deadline.name}` : ''),
  ])
  const head = portfolioColumns.map((column) => csvCell(words.columns[column]))
  return { ok: true, fileName: `${words.fileName}.csv`, content: csvText([head, ...body]) }
}
