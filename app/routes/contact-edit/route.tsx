import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createContact } from '~/usecases/contacts/create-contact.server'
import { loadContact } from '~/usecases/contacts/load-contact.server'
import { updateContact } from '~/usecases/contacts/update-contact.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { contactSchema, contactTexts } from './form'
import { ContactFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.contact))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'contact')
  const opened = params.id ? shown(await loadContact(page, { id: params.id })) : null
  const choices = shown(await loadChoices(page, { kinds: ['organisation'] }))
  return {
    opened: opened && {
      id: opened.contact.id,
      name: opened.contact.name,
      version: opened.version,
      texts: contactTexts(opened.contact),
      mayDelete: opened.may.delete,
    },
    organisationId: new URL(request.url).searchParams.get('organisation'),
    organisations: choices.organisations,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: contactSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updateContact(page, { id: params.id, version: versionOf(form), values })
    : await createContact(page, { values })
  return answerSave({ request, submission, outcome, to: (id) => `/kontakter/${id}`, textsOf: contactTexts })
}

export default function ContactForm() {
  return <ContactFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
