import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { may } from '~/domain/access/rights'
import { titled } from '~/ui/page-title'
import { loadOverview } from '~/usecases/overview/load-overview.server'
import { mailTroubleFor } from '~/usecases/reminders/mail-trouble.server'
import { OverviewView } from './view'

export const meta = titled((words) => words.shell.pages.overview)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams
  const page = await pageContext({ request, context })
  const overview = shown(await loadOverview(page, { planId: parameters.get('plan') }))
  return {
    overview,
    today: page.today,
    monthsAfter: parameters.get('frem') === '12' ? 12 : 24,
    mailTrouble: await mailTroubleFor(page),
    mayCreateGrant: may(page.actor, 'create', 'grant'),
  }
}

export default function Overview() {
  return <OverviewView {...useLoaderData<typeof loader>()} />
}
