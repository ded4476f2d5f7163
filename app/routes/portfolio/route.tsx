import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadPortfolio } from '~/usecases/risk/load-portfolio.server'
import { portfolioInputOf } from './list-parameters'
import { PortfolioView } from './view'

export const meta = titled((words) => words.risk.portfolio.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return shown(await loadPortfolio(page, portfolioInputOf(new URL(request.url).searchParams)))
}

export default function Portfolio() {
  return <PortfolioView portfolio={useLoaderData<typeof loader>()} />
}
