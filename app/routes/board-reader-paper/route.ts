import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { languageOf } from '~/http/language.server'
import { paperFile } from '~/usecases/board-reviews/export-board-paper.server'
import { readBoardLink } from '~/usecases/board-reviews/read-board-link.server'
import { isReading, readerContext, readerHeaders } from '../board-reader/reader-visit.server'

/** The paper of a personal link as PDF, or with `?bilag=1` its appendix. A link that does not work leads to the page that says why. */
export async function loader({ request, params: { token = '' }, context }: LoaderFunctionArgs) {
  const read = await readBoardLink(readerContext(context), { token, isReading: isReading(request) })
  if (!read.ok)
    return new Response(null, {
      status: 303,
      headers: { ...readerHeaders, Location: `/oplaeg/${encodeURIComponent(token)}` },
    })
  const part = new URL(request.url).searchParams.has('bilag') ? ('appendix' as const) : ('paper' as const)
  const language = await languageOf(request, context)
  const answer = attachment(await paperFile(read, { part, format: 'pdf' }, language, context.now))
  for (const [name, value] of Object.entries(readerHeaders)) answer.headers.set(name, value)
  return answer
}
