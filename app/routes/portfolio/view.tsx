import { useSearchParams } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { Portfolio } from '~/usecases/risk/portfolio'
import { usePortfolioColumns } from './columns'

/** All plans of a secretariat at one look, each leading to its own overview. */
export function PortfolioView({ portfolio }: { portfolio: Portfolio }) {
  const words = useWords()
  const said = words.risk.portfolio
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const columns = usePortfolioColumns(portfolio, parameters)
  const { rows, totals, ended } = portfolio
  if (rows.length === 0)
    return <EmptyState title={words.risk.page.emptyTitle} text={words.anchoring.emptyText} isPageTitle />
  const foot: Partial<Record<string, string>> = {
    plan: said.total(rows.length),
    losing: said.of(formats.number(totals.losing), formats.number(totals.activities)),
    gap: formats.number(totals.annualGap / 100_000),
    missing: formats.number(totals.annualMissing / 100_000),
    high: formats.number(totals.high),
  }
  return (
    <>
      <PageHead
        crumbs={[{ to: '/bestyrelse', label: words.shell.pages.board }, { label: said.title }]}
        title={
          totals.losing > 0
            ? said.headline(totals.losing, rows.length, formats.shortKroner(totals.annualGap))
            : said.calm(rows.length)
        }
        sub={[
          totals.losing > 0 && said.sub(formats.shortKroner(totals.annualMissing), totals.high),
          ended > 0 && said.ended(ended),
        ]
          .filter(Boolean)
          .join(' ')}
        actions={
          <LinkButton icon="download" to={`/bestyrelse/portefoelje.csv?${parameters}`} reloadDocument>
            {words.risk.page.csv}
          </LinkButton>
        }
      />
      <Panel title={said.title} note={said.tableNote}>
        <ResponsiveTable
          caption={said.title}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          footer={columns.map(({ key }) => foot[key] ?? null)}
        />
      </Panel>
    </>
  )
}
