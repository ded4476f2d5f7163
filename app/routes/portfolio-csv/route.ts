import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { exportPortfolioCsv } from '~/usecases/risk/export-portfolio-csv.server'
import { portfolioInputOf } from '../portfolio/list-parameters'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const words = wordsFor(page.actor.language)
  const file = shown(
    await exportPortfolioCsv(page, {
      ...portfolioInputOf(new URL(request.url).searchParams),
      words: words.risk.portfolio.csv,
    }),
  )
  return attachment({ bytes: file.content, fileName: file.fileName, type: 'text/csv; charset=utf-8' })
}
