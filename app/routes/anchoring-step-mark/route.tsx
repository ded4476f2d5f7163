import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { pageContext, shown } from '~/http/page-context.server'
import { markAnchoringStep } from '~/usecases/anchoring/mark-step.server'

/** One press on the list of steps: done today, or not after all. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const isDone = form.get('klaret') !== 'nej'
  shown(await markAnchoringStep(page, { subjectId: params.id!, id: params.stepId!, isDone }))
  return redirect(addressOf(params.id))
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(addressOf(params.id))
}

function addressOf(id: string | undefined): string {
  return `/forankring/${encodeURIComponent(id ?? '')}`
}
