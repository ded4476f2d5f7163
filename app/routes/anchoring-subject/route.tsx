import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadSubject } from '~/usecases/anchoring/load-subject.server'
import { SubjectView } from './view'

export const meta = titled((words) => words.anchoring.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadSubject(asked, { id: params.id! })), today: asked.today }
}

export default function AnchoringSubject() {
  return <SubjectView {...useLoaderData<typeof loader>()} />
}
