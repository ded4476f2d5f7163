import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/access/rights'
import { anchoringStages, anchoringSubjectKinds } from '~/domain/anchoring/anchoring'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { titled } from '~/ui/page-title'
import { loadAnchoring } from '~/usecases/anchoring/load-anchoring.server'
import { moveSubject } from '~/usecases/anchoring/move-subject.server'
import { versionOf } from '../saving/version-of'
import { AnchoringView } from './view'

export const meta = titled((words) => words.anchoring.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const parameters = new URL(request.url).searchParams
  const kind = anchoringSubjectKinds.find((each) => each === parameters.get('slags')) ?? null
  const asked = { planId: parameters.get('plan'), subjectId: parameters.get('emne'), kind }
  const anchoring = shown(await loadAnchoring(page, asked))
  return { anchoring, kind, today: page.today, mayMove: may(page.actor, 'update', 'anchoring') }
}

/** A card of the board is moved; the evidence or reason its new stage asks for is asked on the page of the step. */
export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const board = `/forankring${new URL(request.url).search}`
  const id = String(form.get('id') ?? '')
  const to = anchoringStages.find((stage) => stage === form.get('til'))
  if (!to) return redirect(board)
  const outcome = await moveSubject(page, { id, version: versionOf(form), to })
  if (outcome.ok) {
    const flash = { did: 'moved', name: outcome.name } as const
    return redirect(board, { headers: { 'Set-Cookie': flashCookie(request, flash) } })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  const because = outcome.reason === 'conflict' ? '&rettet' : ''
  return redirect(`/forankring/${encodeURIComponent(id)}/trin?til=${to}${because}`)
}

export default function Anchoring() {
  const { anchoring, ...rest } = useLoaderData<typeof loader>()
  const words = useWords().anchoring
  if (anchoring.plan === null)
    return (
      <EmptyState
        title={words.emptyTitle}
        text={words.emptyText}
        isPageTitle
        action={rest.mayMove && <LinkButton to="/helhedsplaner/ny">{words.newPlan}</LinkButton>}
      />
    )
  return <AnchoringView page={anchoring} {...rest} />
}
