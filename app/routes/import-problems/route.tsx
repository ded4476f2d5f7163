import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { csvCell, csvText } from '~/usecases/csv'
import { loadImport } from '~/usecases/import/load-import.server'

/** Every problem of a kept upload, for the one who corrects the workbook. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await pageContext(args)
  const words = wordsFor(page.actor.language).importing
  const { preview } = shown(await loadImport(page, { draftId: args.params.draftId ?? '' }))
  const rows = preview.problems.map(({ sheet, cell, category, found, expected }) =>
    [sheet, cell, words.categories[category], found, words.expectation(expected)].map(csvCell),
  )
  return attachment({
    bytes: csvText([words.csv, ...rows]),
    fileName: `${preview.fileName.replace(/\.xlsx$/i, '')} ${words.problems.toLowerCase()}.csv`,
    type: 'text/csv; charset=utf-8',
  })
}
