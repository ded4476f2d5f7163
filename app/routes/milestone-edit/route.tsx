import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { safeReturnPath } from '~/http/session.server'
import { titled } from '~/ui/page-title'
import { loadMilestoneForm } from '~/usecases/milestones/load-milestone-form.server'
import { saveMilestone } from '~/usecases/milestones/save-milestone.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { milestoneSchema, milestoneTexts } from './form'
import { MilestoneFormView } from './view'

export const meta = titled((words) => words.milestones.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'milestone')
  const { searchParams } = new URL(request.url)
  const activityId = searchParams.get('aktivitet') || null
  const found = shown(await loadMilestoneForm(page, params.id ? { id: params.id } : { activityId }))
  return {
    activities: found.activities,
    effortAreas: found.effortAreas,
    contacts: found.contacts,
    back: backOf(searchParams.get('tilbage')),
    texts: found.milestone
      ? milestoneTexts(found.milestone)
      : { status: 'planned', activityId: found.activityId ?? undefined },
    opened: found.milestone && {
      id: found.milestone.id,
      title: found.milestone.title,
      version: found.milestone.version,
    },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: milestoneSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const asked = { id: params.id ?? null, version: versionOf(form), values: submission.value }
  const outcome = await saveMilestone(page, asked)
  const to = () => backOf(String(form.get('back') ?? ''))
  return answerSave({ request, submission, outcome, to, textsOf: milestoneTexts })
}

function backOf(text: string | null): string {
  return text ? safeReturnPath(text) : '/milepaele'
}

export default function MilestoneForm() {
  return <MilestoneFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
