import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listTemplates } from '~/usecases/templates/list-templates.server'
import { TemplatesView } from './view'

export const meta = titled((words) => words.templates.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return { templates: shown(await listTemplates(page)).templates }
}

export default function Templates() {
  return <TemplatesView {...useLoaderData<typeof loader>()} />
}
