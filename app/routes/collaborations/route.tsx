import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listCollaborations } from '~/usecases/collaborations/list-collaborations.server'
import { listInputOf } from './list-parameters'
import { CollaborationsView } from './view'

export const meta = titled((words) => words.collaborations.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return { list: shown(await listCollaborations(page, listInputOf(new URL(request.url).searchParams))) }
}

export default function Collaborations() {
  return <CollaborationsView {...useLoaderData<typeof loader>()} />
}
