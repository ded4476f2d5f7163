import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { siteAddress } from '~/http/site-address.server'
import { titled } from '~/ui/page-title'
import { listFeeds } from '~/usecases/feeds/list-feeds.server'
import { makeFeed } from '~/usecases/feeds/make-feed.server'
import { revokeFeed } from '~/usecases/feeds/revoke-feed.server'
import { feedSchema } from './form'
import { SubscribeView } from './view'

export const meta = titled((words) => words.feeds.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return { ...(await listFeeds(page)), ownContactId: page.actor.contactId }
}

const nothing = { result: null, link: null, revoked: null }

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const revoke = form.get('revoke')
  if (typeof revoke === 'string') {
    const { name } = shown(await revokeFeed(page, { id: revoke }))
    return data({ ...nothing, revoked: name })
  }
  const submission = parseWithZod(form, { schema: feedSchema })
  if (submission.status !== 'success')
    return data({ ...nothing, result: submission.reply() }, { status: 422 })
  const made = await makeFeed(page, submission.value.subject)
  if (!made.ok) {
    const result = submission.reply({ fieldErrors: { subject: ['unknownReference'] } })
    return data({ ...nothing, result }, { status: 422 })
  }
  const link = { name: made.name, address: siteAddress(`/kalender/${made.token}.ics`) }
  return data({ ...nothing, link })
}

export default function Subscribe() {
  return <SubscribeView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
