import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { formatsFor } from '~/i18n/formats'
import { wordsFor } from '~/i18n/words'
import { exportPositionsCsv } from '~/usecases/positions/export-positions-csv.server'
import { findingWords } from '../positions/finding-words'
import { listInputOf } from '../positions/list-parameters'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { positions } = wordsFor(page.actor.language)
  const formats = formatsFor(page.actor.language)
  const csv = shown(
    await exportPositionsCsv(page, {
      ...listInputOf(new URL(request.url).searchParams),
      words: { fileName: positions.csvFile, columns: positions.csvColumns },
      formats,
      findingWords: (row) =>
        row.findings
          .map((finding) => findingWords(finding, positions, formats).what.split(': ')[0])
          .join('; '),
    }),
  )
  return attachment({ bytes: csv.content, fileName: csv.fileName, type: 'text/csv; charset=utf-8' })
}
