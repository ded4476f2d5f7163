import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { createOrganisation } from '~/usecases/organisations/create-organisation.server'
import { loadOrganisation } from '~/usecases/organisations/load-organisation.server'
import { updateOrganisation } from '~/usecases/organisations/update-organisation.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { organisationSchema, organisationTexts } from './form'
import { OrganisationFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.organisation))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'organisation')
  const opened = params.id ? shown(await loadOrganisation(page, { id: params.id })) : null
  return {
    opened: opened && {
      id: opened.organisation.id,
      name: opened.organisation.name,
      version: opened.version,
      texts: organisationTexts(opened.organisation),
      mayDelete: opened.may.delete,
    },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: organisationSchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updateOrganisation(page, {
        id: params.id,
        version: versionOf(form),
        values,
        answers: rescheduleAnswers(form),
      })
    : await createOrganisation(page, { values })
  const to = (id: string) => `/organisationer/${id}`
  return answerSave({ request, submission, outcome, to, textsOf: organisationTexts })
}

export default function OrganisationForm() {
  return <OrganisationFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
