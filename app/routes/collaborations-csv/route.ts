import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { exportCollaborationsCsv } from '~/usecases/collaborations/export-collaborations-csv.server'
import { listInputOf } from '../collaborations/list-parameters'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { collaborations, codes, anchoring } = wordsFor(page.actor.language)
  const words = { ...collaborations.csv, stage: codes.stage, reasons: anchoring.shortReasons }
  const input = listInputOf(new URL(request.url).searchParams)
  const csv = shown(await exportCollaborationsCsv(page, { ...input, words }))
  return attachment({ bytes: csv.content, fileName: csv.fileName, type: 'text/csv; charset=utf-8' })
}
