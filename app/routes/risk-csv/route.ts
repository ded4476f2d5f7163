import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { formatsFor } from '~/i18n/formats'
import { riskSentence } from '~/i18n/risk-sentence'
import { wordsFor } from '~/i18n/words'
import { exportRiskCsv } from '~/usecases/risk/export-risk-csv.server'
import { riskInputOf } from '../risk/list-parameters'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const words = wordsFor(page.actor.language)
  const formats = formatsFor(page.actor.language)
  const { csv, factors, levels, verdicts, noScore, unknown } = words.risk
  const file = shown(
    await exportRiskCsv(page, {
      ...riskInputOf(new URL(request.url).searchParams),
      words: {
        fileName: csv.fileName,
        columns: csv.columns,
        factorValue: (factor) => csv.factorValue(factors[factor]),
        factorWhy: (factor) => csv.factorWhy(factors[factor]),
        level: levels,
        place: { ...verdicts, ...noScore },
        unknown,
        sentence: (factor, findings, post) => riskSentence(factor, findings, words, formats, post),
      },
    }),
  )
  return attachment({ bytes: file.content, fileName: file.fileName, type: 'text/csv; charset=utf-8' })
}
