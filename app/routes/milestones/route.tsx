import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listMilestones } from '~/usecases/milestones/list-milestones.server'
import { listInputOf } from './list-parameters'
import { MilestonesView } from './view'

export const meta = titled((words) => words.milestones.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const list = shown(await listMilestones(page, listInputOf(new URL(request.url).searchParams)))
  return { list, today: page.today }
}

export default function Milestones() {
  return <MilestonesView {...useLoaderData<typeof loader>()} />
}
