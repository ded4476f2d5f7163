import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { may } from '~/domain/access/rights'
import { wordsFor } from '~/i18n/words'
import { loadOverview } from '~/usecases/overview/load-overview.server'
import { mailTroubleFor } from '~/usecases/reminders/mail-trouble.server'
import { OverviewView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams
  const page = await pageContext({ request, context })
  const overview = shown(await loadOverview(page, { planId: parameters.get('plan') }))
  const words = wordsFor(page.actor.language)
  return {
    title: words.common.pageTitle(words.shell.pages.overview),
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
