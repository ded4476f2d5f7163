import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { FunderRow, ListFundersResult } from '~/usecases/funders/funder-pages'
import { FunderViews } from './views'

type FunderList = Extract<ListFundersResult, { ok: true }>

/** Everybody who gives money, with the next day one can ask. */
export function FundersView({ list }: { list: FunderList }) {
  const { funders: words, codes, common } = useWords()
  const formats = useFormats()
  const { hits } = list
  const newButton = list.may.create && (
    <LinkButton kind="primary" icon="plus" to="/organisationer/ny">
      {words.new}
    </LinkButton>
  )
  const columns: Column<FunderRow>[] = [
    {
      key: 'name',
      title: words.columns.name,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/fonde/${row.id}`}>{row.name}</Link>
          <small>{codes.organisationKind[row.kind]}</small>
        </>
      ),
    },
    {
      key: 'next',
      title: words.columns.next,
      label: words.columns.next,
      place: 'l o1 lab',
      cell: (row) =>
        row.next ? (
          <span>
            {formats.day(row.next.day)} {row.next.time && formats.time(row.next.time)}
            <small>{formats.daysLeft(row.next.daysLeft)}</small>
          </span>
        ) : (
          words.noNext
        ),
    },
    {
      key: 'answer',
      title: words.columns.answer,
      label: words.columns.answer,
      width: 'w110',
      place: 'r o1 lab',
      cell: (row) => (row.answerDays === null ? common.none : words.days(row.answerDays)),
    },
    {
      key: 'rules',
      title: words.columns.rules,
      label: words.columns.rules,
      place: 'f o3',
      cell: (row) =>
        [
          row.paysNoRunningCosts && words.noRunningCosts,
          row.acceptsNoStartedProjects && words.noStartedProjects,
        ]
          .filter(Boolean)
          .join(' · ') || common.none,
    },
    {
      key: 'grants',
      title: words.columns.grants,
      label: words.columns.grants,
      isNumber: true,
      width: 'w110',
      place: 'l o2 lab',
      cell: (row) => formats.number(row.grants),
    },
    {
      key: 'hits',
      title: words.columns.hits,
      label: words.columns.hits,
      isNumber: true,
      width: 'w110',
      place: 'r o2 lab',
      cell: (row) => (row.hits.answered === 0 ? common.none : words.hits(row.hits.won, row.hits.answered)),
    },
  ]
  return (
    <>
      <PageHead
        title={
          list.funders.length > 0
            ? words.listTitle(formats.number(list.funders.length), list.funders.length === 1)
            : words.title
        }
        sub={
          hits.answered > 0
            ? words.sub(
                formats.number(hits.won),
                formats.number(hits.answered),
                formats.percent(hits.won / hits.answered),
              )
            : words.subNone
        }
        actions={list.funders.length > 0 && newButton}
      />
      <div className="mb2">
        <FunderViews current="list" />
      </div>
      <section className="panel" aria-label={words.title}>
        {list.funders.length === 0 ? (
          <EmptyState title={words.empty} text={words.emptyText} action={newButton} />
        ) : (
          <ResponsiveTable
            caption={words.title}
            columns={columns}
            rows={list.funders}
            rowKey={(row) => row.id}
          />
        )}
      </section>
    </>
  )
}
