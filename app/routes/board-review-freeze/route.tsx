import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { titled } from '~/ui/page-title'
import { freezeReview } from '~/usecases/board-reviews/freeze-review.server'
import { loadReview } from '~/usecases/board-reviews/load-review.server'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => words.boardReviews.freeze.confirm)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'boardReview')
  const { id, version, texts, figures, decisions } = shown(await loadReview(page, { id: params.id! }))
  if (texts.status !== 'draft') throw redirect(`/bestyrelse/${id}`)
  return {
    id,
    version,
    title: texts.title,
    number: (figures.previous?.number ?? 0) + 1,
    items: decisions.length,
    hasMeeting: texts.meeting !== null,
    isBroken: figures.scenarios.some(({ brokenChanges }) => brokenChanges > 0),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const outcome = await freezeReview(page, { id: params.id!, version: versionOf(await request.formData()) })
  if (outcome.ok) return redirect(`/bestyrelse/${outcome.id}`)
  if (outcome.reason === 'conflict') return data({ isChanged: true }, 409)
  throw refused(outcome)
}

export default function BoardReviewFreeze() {
  const { id, version, title, number, items, hasMeeting, isBroken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { boardReviews, common } = useWords()
  const words = boardReviews.freeze
  const formats = useFormats()
  const home = `/bestyrelse/${id}`
  return (
    <>
      <PageHead
        title={words.title(title)}
        sub={words.text}
        crumbs={[
          { to: '/bestyrelse', label: boardReviews.title },
          { to: home, label: title },
        ]}
      />
      <section className="panel" aria-label={words.confirm}>
        {answer?.isChanged && (
          <Note tone="bad" title={words.conflict}>
            {words.conflictText}
          </Note>
        )}
        <p>
          {[
            words.becomes(formats.number(number)),
            words.items(items),
            !hasMeeting && words.noMeeting,
            isBroken && words.broken,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <Form method="post" className="acts mt2">
          <input type="hidden" name="version" value={version} />
          <Button kind="primary" icon="lock">
            {words.confirm}
          </Button>
          <LinkButton kind="quiet" to={home}>
            {common.cancel}
          </LinkButton>
        </Form>
      </section>
    </>
  )
}
