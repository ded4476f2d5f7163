import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { carryOn } from '~/usecases/carry-on/carry-on.server'
import { loadCarryOn } from '~/usecases/carry-on/load-carry-on.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { carryOnSchema } from './form'
import { CarryOnView } from './view'

export const meta = titled((words) => words.carryOn.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const targetId = new URL(request.url).searchParams.get('til')
  return { page: shown(await loadCarryOn(page, { planId: params.id!, targetId })) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const submission = parseWithZod(await request.formData(), { schema: carryOnSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const outcome = await carryOn(page, { planId: params.id!, values: submission.value })
  return answerSave({ request, submission, outcome, to: (id) => `/helhedsplaner/${id}` })
}

export default function CarryOn() {
  const { page } = useLoaderData<typeof loader>()
  // Another plan to carry on to proposes other names: the form begins anew.
  return <CarryOnView key={page.target.id ?? 'new'} page={page} answer={useActionData<typeof action>()} />
}
