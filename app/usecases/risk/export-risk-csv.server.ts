import type { RiskFindings, RiskLevel } from '~/domain/risk/assess'
import type { RiskFactor } from '~/domain/risk/factor'
import { riskFactors } from '~/domain/risk/factor'
import type { AsideReason, MatrixVerdict } from '~/domain/risk/matrix'
import type { UseCaseContext } from '../context'
import { csvAmount, csvCell, csvText } from '../csv'
import type { Forbidden, NotFound } from '../refusals'
import { loadRiskPage } from './load-risk-page.server'
import type { RiskSortKey } from './risk-page'

export const riskColumns = [
  'plan',
  'activity',
  'value',
  'valueReason',
  'score',
  'level',
  'knownPoints',
  'place',
  'annualGap',
  'annualMissing',
] as const

export interface RiskCsvWords {
  fileName: string
  columns: Record<(typeof riskColumns)[number], string>
  factorValue: (factor: RiskFactor) => string
  factorWhy: (factor: RiskFactor) => string
  level: Record<RiskLevel, string>
  place: Record<MatrixVerdict | AsideReason, string>
  unknown: string
  sentence: (factor: RiskFactor, findings: RiskFindings, largestPost: string | null) => string
}

interface RiskCsvInput {
  words: RiskCsvWords
  planId: string | null
  sort?: RiskSortKey
  direction?: 'ascending' | 'descending'
}

/** Every activity of a plan with its value, its risk and what each factor says. */
export async function exportRiskCsv(
  context: UseCaseContext,
  { words, ...asked }: RiskCsvInput,
): Promise<{ ok: true; fileName: string; content: string } | Forbidden | NotFound> {
  const page = await loadRiskPage(context, asked)
  if (!page.ok) return page
  const head = [
    ...riskColumns.map((column) => words.columns[column]),
    ...riskFactors.flatMap((factor) => [words.factorValue(factor), words.factorWhy(factor)]),
  ].map(csvCell)
  const rows = page.plan === null ? [] : page.rows
  const planName = page.plan?.name ?? ''
  const body = rows.map((row) => [
    csvCell(planName),
    csvCell(row.activity),
    row.value === null ? '' : String(row.value),
    csvCell(row.valueReason ?? ''),
    row.risk.score === null ? '' : String(row.risk.score),
    csvCell(row.risk.level === null ? '' : words.level[row.risk.level]),
    String(row.risk.knownPoints),
    csvCell(words.place[row.place]),
    csvAmount(row.annualGap),
    csvAmount(row.annualMissing),
    ...riskFactors.flatMap((factor) => {
      const { value } = row.findings[factor]
      return [
        value === null ? csvCell(words.unknown) : value.toFixed(2).replace('.', ','),
        csvCell(words.sentence(factor, row.findings, row.largestPost)),
      ]
    }),
  ])
  return { ok: true, fileName: `${words.fileName}.csv`, content: csvText([head, ...body]) }
}
