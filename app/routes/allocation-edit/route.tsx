import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { safeReturnPath } from '~/http/session.server'
import { capitalised, titled } from '~/ui/page-title'
import { createAllocation } from '~/usecases/allocations/create-allocation.server'
import { loadAllocation } from '~/usecases/allocations/load-allocation.server'
import { reviewAllocation } from '~/usecases/allocations/review-allocation.server'
import { updateAllocation } from '~/usecases/allocations/update-allocation.server'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { allocationSchema, allocationTexts } from './form'
import { AllocationFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.allocation))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'allocation')
  const parameters = new URL(request.url).searchParams
  const choices = shown(await loadChoices(page, { kinds: ['activity', 'grant'] }))
  const opened = params.id ? shown(await loadAllocation(page, { id: params.id })) : null
  return {
    opened: opened && {
      id: opened.allocation.id,
      grant: opened.grant,
      activity: opened.activity,
      version: opened.version,
      left: opened.left,
      texts: allocationTexts(opened.allocation),
      mayDelete: opened.may.delete,
    },
    activityId: parameters.get('aktivitet'),
    grantId: parameters.get('bevilling'),
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: allocationSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  // What was said is of the amount it was said about.
  const amount = String(form.get('amount'))
  if (form.get('bekraeftet') !== amount) {
    const review = await reviewAllocation(page, { id: params.id ?? null, values })
    if (review.ok && (review.caps.length > 0 || review.change)) {
      const { caps, change } = review
      return data(
        { result: submission.reply(), conflict: null, review: { caps, change, amount } },
        { status: 422 },
      )
    }
  }
  const outcome = params.id
    ? await updateAllocation(page, { id: params.id, version: versionOf(form), values })
    : await createAllocation(page, { values })
  const to = () => safeReturnPath(String(form.get('to') ?? `/aktiviteter/${values.activityId}`))
  return answerSave({ request, submission, outcome, to, textsOf: allocationTexts })
}

export default function AllocationForm() {
  return <AllocationFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
