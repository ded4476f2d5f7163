import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { exportActivitiesCsv } from '~/usecases/activities/export-activities-csv.server'
import { listInputOf } from '../activities/list-parameters'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { activities, codes } = wordsFor(page.actor.language)
  const csv = shown(
    await exportActivitiesCsv(page, {
      ...listInputOf(new URL(request.url).searchParams),
      words: { ...activities.csv, level: codes.level, continuation: codes.continuation, stage: codes.stage },
    }),
  )
  return attachment({ bytes: csv.content, fileName: csv.fileName, type: 'text/csv; charset=utf-8' })
}
