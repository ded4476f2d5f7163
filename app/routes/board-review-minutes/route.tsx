import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { TextAreaField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import { titled } from '~/ui/page-title'
import { loadReview } from '~/usecases/board-reviews/load-review.server'
import { saveMinutes } from '~/usecases/board-reviews/save-minutes.server'
import { toLocked } from '../board-review/to-locked'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { RecordForm } from '../saving/record-form'
import { versionOf } from '../saving/version-of'
import { minutesSchema } from './form'

export const meta = titled((words) => words.boardReviews.page.minutes)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'boardReview')
  const { id, version, texts, minutes } = shown(await loadReview(page, { id: params.id! }))
  const { status } = texts
  if (status === 'draft') throw redirect(toLocked(id, { ok: false, reason: 'locked', status }))
  return { id, version, title: texts.title, minutes: textOf.text(minutes) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: minutesSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const asked = { id: params.id!, version: versionOf(form), values: submission.value }
  const outcome = await saveMinutes(page, asked)
  if (!outcome.ok && outcome.reason === 'locked') return redirect(toLocked(params.id!, outcome))
  return answerSave({
    request,
    submission,
    outcome,
    to: (id) => `/bestyrelse/${id}`,
    textsOf: ({ minutes }) => ({ minutes: textOf.text(minutes) }),
  })
}

export default function BoardReviewMinutes() {
  const { id, version, title, minutes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { boardReviews } = useWords()
  const words = boardReviews.minutes
  const [form, fields] = useRecordForm({
    id: 'minutes',
    schema: minutesSchema,
    result: answer?.result,
    values: { minutes },
  })
  const home = `/bestyrelse/${id}`
  return (
    <>
      <PageHead
        title={words.title(title)}
        crumbs={[
          { to: '/bestyrelse', label: boardReviews.title },
          { to: home, label: title },
        ]}
      />
      <section className="panel" aria-label={words.title(title)}>
        <RecordForm
          form={form}
          fields={fields}
          labels={{ minutes: words.text }}
          answer={answer}
          version={version}
          submitLabel={words.save}
          cancelTo={home}
        >
          <TextAreaField field={fields.minutes} label={words.text} hint={words.hint} isOptional />
        </RecordForm>
      </section>
    </>
  )
}
