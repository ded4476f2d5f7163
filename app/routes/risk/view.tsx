import { useSearchParams } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { RiskMatrix } from '~/ui/risk/risk-matrix'
import type { RiskPage } from '~/usecases/risk/risk-page'
import { useRiskColumns } from './columns'

/** What the board values against how likely it is to stop: drawn, and as a table. */
export function RiskView({ page }: { page: RiskPage }) {
  const words = useWords()
  const said = words.risk.page
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const columns = useRiskColumns(page, parameters)
  const { decide, plan, rows } = page
  const inMatrix = rows.length - Object.values(page.matrix.aside).reduce((sum, { length }) => sum + length, 0)
  return (
    <>
      <PageHead
        crumbs={[{ to: '/bestyrelse', label: words.shell.pages.board }, { label: words.risk.title }]}
        title={
          rows.length === 0
            ? said.noActivities
            : decide.count > 0
              ? said.decide(decide.count, formats.shortKroner(decide.annualGap))
              : said.calm
        }
        sub={
          <>
            {said.sub(plan.name, formats.longDay(plan.through))}{' '}
            {page.hasOwnWeights ? said.ownWeights : said.usualWeights}
          </>
        }
        actions={
          <>
            {page.mayChangeWeights && (
              <LinkButton icon="gear" to="/indstillinger/risiko">
                {said.weights}
              </LinkButton>
            )}
            {rows.length > 0 && (
              <LinkButton icon="download" to={`/bestyrelse/risiko.csv?${parameters}`} reloadDocument>
                {said.csv}
              </LinkButton>
            )}
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={said.noActivities} text={said.noActivitiesText} />
      ) : (
        <div className="stack">
          <Panel title={words.risk.matrix.title(inMatrix)} note={words.risk.matrix.note}>
            <RiskMatrix matrix={page.matrix} />
          </Panel>
          <Panel title={said.tableTitle} note={said.tableNote}>
            <ResponsiveTable
              caption={said.tableTitle}
              columns={columns}
              rows={rows}
              rowKey={({ activityId }) => activityId}
              footer={columns.map(({ key }) => {
                if (key === 'activity') return said.total(rows.length)
                if (key === 'gap') return formats.amount(page.totals.annualGap)
                return key === 'missing' ? formats.amount(page.totals.annualMissing) : null
              })}
            />
          </Panel>
        </div>
      )}
    </>
  )
}
