import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { searchRecords } from '~/usecases/search/search-records.server'
import { SearchView } from './view'

export const meta = titled((words) => words.shell.search)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  const { hits, hasMore } = await searchRecords(await pageContext({ request, context }), { text })
  return { text, hits, hasMore }
}

export default function Search() {
  return <SearchView {...useLoaderData<typeof loader>()} />
}
