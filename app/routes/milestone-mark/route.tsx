import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { milestoneStatuses } from '~/domain/milestones/milestone'
import { pageContext, shown } from '~/http/page-context.server'
import { safeReturnPath } from '~/http/session.server'
import { markMilestone } from '~/usecases/milestones/mark-milestone.server'

/** One press on a list: reached, or not after all. A list is told what was marked, so that it can offer to undo it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const status = milestoneStatuses.find((each) => each === form.get('status')) ?? 'done'
  const back = new URL(safeReturnPath(String(form.get('back') ?? '')), request.url)
  const { id, name, was } = shown(await markMilestone(page, { id: params.id!, status }))
  if (status === 'done' && was !== 'done' && back.pathname === '/milepaele') {
    for (const [key, value] of Object.entries({ naaet: id, var: was, navn: name }))
      back.searchParams.set(key, value)
  }
  return redirect(`${back.pathname}${back.search}`)
}

export function loader() {
  return redirect('/milepaele')
}
