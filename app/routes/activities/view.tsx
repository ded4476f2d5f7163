import { useSearchParams } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ActivityList } from '~/usecases/activities/activity-list'
import { useActivityColumns } from './columns'
import { ActivityFilters } from './filters'
import { changedAddress } from '~/ui/primitives/list-address'

export function ActivitiesView({ list, mayCreate }: { list: ActivityList; mayCreate: boolean }) {
  const words = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const columns = useActivityColumns(list, parameters)
  const { totals } = list
  const newLink = `/aktiviteter/ny${list.planId ? `?plan=${list.planId}` : ''}`
  const title =
    totals && totals.losing > 0
      ? words.activities.listTitle(formats.number(totals.losing), formats.number(list.total))
      : words.activities.listTitleCalm(formats.number(list.total))
  return (
    <>
      <PageHead
        title={title}
        sub={
          totals && totals.annualGap > 0
            ? words.activities.listSub(formats.kroner(totals.annualGap), formats.kroner(totals.annualMissing))
            : undefined
        }
        actions={
          <>
            {list.total > 0 && (
              <LinkButton icon="download" to={`/aktiviteter.csv?${parameters}`} reloadDocument>
                {words.overview.csv}
              </LinkButton>
            )}
            {mayCreate && (
              <LinkButton kind="primary" icon="plus" to={newLink}>
                {words.activities.new}
              </LinkButton>
            )}
          </>
        }
      />
      {list.unfiltered > 0 && <ActivityFilters list={list} parameters={parameters} />}
      <section className="panel" aria-label={words.activities.title}>
        {list.rows.length > 0 ? (
          <>
            <ResponsiveTable
              caption={words.activities.title}
              columns={columns}
              rows={list.rows}
              rowKey={(row) => row.id}
              {...(totals && {
                footer: columns.map((column) => {
                  if (column.isHeading) return words.overview.totalOf(list.total)
                  if (column.key === 'gap') return formats.amount(totals.annualGap)
                  return column.key === 'missing' ? formats.amount(totals.annualMissing) : null
                }),
              })}
            />
            <Pagination
              page={list.page}
              pageSize={list.pageSize}
              total={list.total}
              hrefOf={(page) => changedAddress(parameters, { side: page })}
            />
          </>
        ) : list.unfiltered > 0 ? (
          <EmptyState title={words.activities.noneFound} text={words.activities.noneFoundText} />
        ) : (
          <EmptyState
            title={words.activities.empty}
            text={words.activities.emptyText}
            action={
              mayCreate && (
                <LinkButton icon="plus" to={newLink}>
                  {words.activities.new}
                </LinkButton>
              )
            }
          />
        )}
      </section>
    </>
  )
}
