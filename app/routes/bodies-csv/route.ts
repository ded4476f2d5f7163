import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { exportBodiesCsv } from '~/usecases/bodies/export-bodies-csv.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { bodies, codes } = wordsFor(page.actor.language)
  const planId = new URL(request.url).searchParams.get('plan') || null
  const words = { ...bodies.csv, level: codes.bodyLevel, rhythm: bodies.rhythm }
  const csv = shown(await exportBodiesCsv(page, { words, planId }))
  return attachment({ bytes: csv.content, fileName: csv.fileName, type: 'text/csv; charset=utf-8' })
}
