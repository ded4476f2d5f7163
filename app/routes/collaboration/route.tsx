import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadCollaboration } from '~/usecases/collaborations/load-collaboration.server'
import { CollaborationView } from './view'

export const meta = titled((words) => words.collaborations.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadCollaboration(asked, { id: params.id! })) }
}

export default function Collaboration() {
  return <CollaborationView {...useLoaderData<typeof loader>()} />
}
