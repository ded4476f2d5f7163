import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '~/ui/page-title'
import { commentByLink } from '~/usecases/board-reviews/comment-by-link.server'
import { readBoardLink } from '~/usecases/board-reviews/read-board-link.server'
import { isReading, readerContext, readerHeaders, statusOf } from './reader-visit.server'
import { BoardReaderView } from './view'

const title = titled((words) => words.boardLinks.reader.title)

export const meta: typeof title = (given) => [
  ...(title(given) ?? []),
  { name: 'robots', content: 'noindex, nofollow' },
]

export const headers: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  actionHeaders.has('Cache-Control') ? actionHeaders : loaderHeaders

export async function loader({ request, params: { token = '' }, context }: LoaderFunctionArgs) {
  const read = await readBoardLink(readerContext(context), { token, isReading: isReading(request) })
  return data(
    { read, token: read.ok ? token : null },
    { status: read.ok ? 200 : statusOf(read.reason), headers: readerHeaders },
  )
}

export async function action({ request, params: { token = '' }, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const text = String(form.get('text') ?? '')
  const result = await commentByLink(readerContext(context), { token, text })
  const nothing = { sent: false, text, problem: null, over: null }
  if (result.ok) return data({ ...nothing, sent: true, text: '' }, { headers: readerHeaders })
  return result.reason === 'text'
    ? data({ ...nothing, problem: result.problem }, { status: 422, headers: readerHeaders })
    : data({ ...nothing, over: result.reason }, { status: statusOf(result.reason), headers: readerHeaders })
}

export default function BoardReader() {
  const { read, token } = useLoaderData<typeof loader>()
  return <BoardReaderView read={read} token={token} answer={useActionData<typeof action>() ?? null} />
}
