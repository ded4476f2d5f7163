import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createRequirement } from '~/usecases/requirements/create-requirement.server'
import { loadRequirement } from '~/usecases/requirements/load-requirement.server'
import { loadRuleFacts } from '~/usecases/requirements/load-rule-facts.server'
import { updateRequirement } from '~/usecases/requirements/update-requirement.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { artefactTexts, comparablePayload, conflictTexts, requirementSchema, requirementTexts } from './form'
import { RequirementFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.requirement))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'requirement')
  const choices = shown(await loadChoices(page, { kinds: ['contact'] }))
  if (!params.id) {
    const grantId = new URL(request.url).searchParams.get('bevilling') ?? ''
    const { ok: _, ...facts } = shown(await loadRuleFacts(page, { grantId }))
    const grant = { id: facts.grant.id, name: facts.grant.reference }
    return { opened: null, grant, facts, kept: { notices: [], recordedOn: page.today }, choices }
  }
  const found = shown(await loadRequirement(page, { id: params.id }))
  return {
    opened: {
      id: found.id,
      name: found.name,
      version: found.version,
      texts: requirementTexts(found.values),
      artefacts: artefactTexts(found.values),
      mayDelete: found.may.delete,
    },
    grant: found.grant,
    facts: found.facts,
    kept: { notices: found.notices, recordedOn: found.recordedOn },
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: requirementSchema })
  if (form.get('intent') === 'preview' || wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const grantId = new URL(request.url).searchParams.get('bevilling') ?? ''
  const outcome = params.id
    ? await updateRequirement(page, {
        id: params.id,
        version: versionOf(form),
        values,
        answers: rescheduleAnswers(form),
      })
    : await createRequirement(page, { values: { ...values, grantId } })
  const { facts } =
    outcome.ok && params.id ? { facts: await loadRequirement(page, { id: params.id }) } : { facts: null }
  const home = facts?.ok ? facts.grant.id : grantId
  return answerSave({
    request,
    submission,
    outcome,
    to: () => `/bevillinger/${home}`,
    textsOf: conflictTexts,
    comparable: comparablePayload,
  })
}

export default function RequirementForm() {
  return <RequirementFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
