import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { exportBoardPaper } from '~/usecases/board-reviews/export-board-paper.server'

/** The two pages, or with `?bilag=1` their appendix; the path's ending names the format. */
export async function loader({ request, context, params: { id = '' } }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { pathname, searchParams } = new URL(request.url)
  const part = searchParams.has('bilag') ? ('appendix' as const) : ('paper' as const)
  const format = pathname.endsWith('.docx') ? ('docx' as const) : ('pdf' as const)
  return attachment(shown(await exportBoardPaper(page, { id, part, format })))
}
