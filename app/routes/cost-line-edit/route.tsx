import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { maySeeSalaries } from '~/domain/access/rights'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadActivity } from '~/usecases/activities/load-activity.server'
import { createCostLine } from '~/usecases/cost-lines/create-cost-line.server'
import { loadCostLine } from '~/usecases/cost-lines/load-cost-line.server'
import { updateCostLine } from '~/usecases/cost-lines/update-cost-line.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { costLineSchema, costLineTexts } from './form'
import { CostLineFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.costLine))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'costLine')
  if (params.id) {
    const { costLine, version, activity, may } = shown(await loadCostLine(page, { id: params.id }))
    const opened = {
      id: costLine.id,
      label: costLine.label,
      version,
      texts: costLineTexts(costLine),
      mayDelete: may.delete,
    }
    return { opened, activity, maySalaries: may.salaries }
  }
  const activityId = new URL(request.url).searchParams.get('aktivitet')
  if (!activityId) throw missing('activity')
  const { activity } = shown(await loadActivity(page, { id: activityId }))
  return {
    opened: null,
    activity: { id: activity.id, name: activity.name },
    maySalaries: maySeeSalaries(page.actor),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: costLineSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updateCostLine(page, { id: params.id, version: versionOf(form), values })
    : await createCostLine(page, { values })
  const to = () => `/aktiviteter/${values.activityId}`
  return answerSave({ request, submission, outcome, to, textsOf: costLineTexts })
}

export default function CostLineForm() {
  return <CostLineFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
