import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { siteAddress } from '~/http/site-address.server'
import { titled } from '~/ui/page-title'
import { loadBoardLinks } from '~/usecases/board-reviews/load-board-links.server'
import { mailBoardLinks } from '~/usecases/board-reviews/mail-board-links.server'
import { makeBoardLinks } from '~/usecases/board-reviews/make-board-links.server'
import { revokeBoardLink } from '~/usecases/board-reviews/revoke-board-link.server'
import { boardLinksSchema } from './form'
import { BoardLinksView } from './view'

export const meta = titled((words) => words.boardLinks.title)

export async function loader({ request, context, params: { id = '' } }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const links = await loadBoardLinks(page, { id })
  // A draft has no links: its own page says how it is locked.
  if (!links.ok && links.reason === 'locked') throw redirect(`/bestyrelse/${id}`)
  return shown(links)
}

const nothing = { result: null, made: null, revoked: null }

export async function action({ request, context, params: { id = '' } }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const revoke = form.get('revoke')
  if (typeof revoke === 'string') {
    const { name } = shown(await revokeBoardLink(page, { id, linkId: revoke }))
    return data({ ...nothing, revoked: name })
  }
  const submission = parseWithZod(form, { schema: boardLinksSchema })
  if (submission.status !== 'success')
    return data({ ...nothing, result: submission.reply() }, { status: 422 })
  const { contactIds, through, mail } = submission.value
  const made = await makeBoardLinks(page, { id, contactIds, through })
  if (!made.ok) {
    if (made.reason === 'locked') throw redirect(`/bestyrelse/${id}`)
    if (made.reason !== 'invalid') throw refused(made)
    const fieldErrors = Object.fromEntries(made.problems.map(({ field, problem }) => [field, [problem]]))
    return data({ ...nothing, result: submission.reply({ fieldErrors }) }, { status: 422 })
  }
  const links = made.links.map(({ id: contactId, name, email, token }) => ({
    contactId,
    name,
    email,
    url: siteAddress(`/oplaeg/${token}`),
  }))
  const to = links.flatMap(({ name, email, url }) => (email ? [{ name, email, url }] : []))
  const mailed = mail ? await mailBoardLinks(page, { ...made, to }) : { sent: [], unsent: [] }
  return data(
    {
      ...nothing,
      made: { links: links.map(({ contactId, name, url }) => ({ contactId, name, url })), ...mailed },
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export default function BoardLinks() {
  return (
    <BoardLinksView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
  )
}
