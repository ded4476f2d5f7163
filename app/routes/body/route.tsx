import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { daysBetween } from '~/domain/calendar/day'
import { pageContext, shown } from '~/http/page-context.server'
import { loadBody } from '~/usecases/bodies/load-body.server'
import { BodyView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.body.name ?? 'Udvalg'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  const page = shown(await loadBody(asked, { id: params.id! }))
  const next = page.coming[0]
  return { page, daysLeft: next ? daysBetween(asked.today, next.day) : null }
}

export default function Body() {
  return <BodyView {...useLoaderData<typeof loader>()} />
}
