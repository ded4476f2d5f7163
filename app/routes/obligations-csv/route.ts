import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { exportObligationsCsv } from '~/usecases/obligations/export-obligations-csv.server'
import { listInputOf } from '../obligations/list-parameters'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { obligations, codes } = wordsFor(page.actor.language)
  const { columns, art, fileName } = obligations
  const csv = shown(
    await exportObligationsCsv(page, {
      ...listInputOf(new URL(request.url).searchParams),
      words: { columns, art, fileName, status: codes.obligationStatus },
    }),
  )
  return attachment({ bytes: csv.content, fileName: csv.fileName, type: 'text/csv; charset=utf-8' })
}
