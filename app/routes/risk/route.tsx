import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { EmptyState } from '~/ui/primitives/empty-state'
import { loadRiskPage } from '~/usecases/risk/load-risk-page.server'
import { riskInputOf } from './list-parameters'
import { RiskView } from './view'

export const meta = titled((words) => words.risk.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return shown(await loadRiskPage(page, riskInputOf(new URL(request.url).searchParams)))
}

export default function Risk() {
  const page = useLoaderData<typeof loader>()
  const { risk, anchoring } = useWords()
  if (page.plan === null)
    return <EmptyState title={risk.page.emptyTitle} text={anchoring.emptyText} isPageTitle />
  return <RiskView page={page} />
}
