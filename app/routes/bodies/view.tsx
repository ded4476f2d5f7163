import { Link, useSearchParams } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { FilterForm } from '~/ui/forms/filter-form'
import { FilterSelect } from '~/ui/forms/filter-select'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { BodyList, BodyRow } from '~/usecases/bodies/body-pages'
import { hoursOf } from '../body-load/hours-of'
import { optionsOf } from '../saving/options'
import { BodyTabs } from './tabs'

interface BodiesViewProps {
  list: BodyList
  planId: string | null
  /** A partner sees the bodies its contact sits in. */
  isOwn: boolean
  assumedMinutes: number
}

export function BodiesView({ list, planId, isOwn, assumedMinutes }: BodiesViewProps) {
  const { bodies: words, codes, common } = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const { rows } = list
  const demanded = rows.filter(({ isDemanded }) => isDemanded).length
  const newButton = list.may.create && (
    <LinkButton kind="primary" icon="plus" to="/udvalg/ny">
      {words.new}
    </LinkButton>
  )
  const columns: Column<BodyRow>[] = [
    {
      key: 'name',
      title: words.columns.name,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/udvalg/${row.id}`}>{row.name}</Link>
          <small>
            {[row.level && codes.bodyLevel[row.level], row.effortArea, list.plans.length > 1 && row.plan.name]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      ),
    },
    {
      key: 'next',
      title: words.columns.next,
      label: words.columns.next,
      place: 'l lab',
      cell: (row) => (
        <span>
          {row.next ? formats.weekdayDay(row.next.day) : words.noNext}
          {row.next?.time && <small>{formats.time(row.next.time)}</small>}
        </span>
      ),
    },
    {
      key: 'rhythm',
      title: words.columns.rhythm,
      label: words.columns.rhythm,
      place: 'r lab',
      cell: (row) => (row.rhythm ? words.rhythm[row.rhythm] : common.none),
    },
    {
      key: 'demandedBy',
      title: words.columns.demandedBy,
      label: words.columns.demandedBy,
      place: 'f lab o1',
      cell: (row) => <DemandedBy row={row} />,
    },
    {
      key: 'members',
      title: words.columns.members,
      label: words.columns.members,
      isNumber: true,
      width: 'w90',
      place: 'tr lab',
      cell: (row) => formats.number(row.members),
    },
    {
      key: 'hours',
      title: words.columns.hours,
      label: words.columns.hours,
      isNumber: true,
      width: 'w110',
      place: 'f lab o2',
      cell: (row) => hoursOf(row.year.minutes, formats),
    },
  ]
  return (
    <>
      <PageHead
        title={
          rows.length > 0
            ? words.listTitle(
                formats.number(rows.length),
                rows.length === 1,
                formats.number(demanded),
                demanded > 0,
              )
            : words.title
        }
        sub={words.sub}
        actions={rows.length > 0 && newButton}
      />
      <BodyTabs current="list" />
      {list.plans.length > 1 && (
        <FilterForm words={words.filter} parameters={parameters} staying={['plan']}>
          <FilterSelect
            name="plan"
            label={words.filter.plan}
            value={planId ?? ''}
            allLabel={words.filter.allPlans}
            options={optionsOf(list.plans)}
          />
        </FilterForm>
      )}
      <section className="panel" aria-label={words.title}>
        {rows.length > 0 ? (
          <>
            <ResponsiveTable caption={words.title} columns={columns} rows={rows} rowKey={(row) => row.id} />
            <p className="small mt2">{words.hoursNote(assumedMinutes)}</p>
            <p className="acts mt2">
              <a className="btn q sm" href={planId ? `/udvalg.csv?plan=${planId}` : '/udvalg.csv'}>
                {words.csv.link}
              </a>
            </p>
          </>
        ) : isOwn ? (
          <EmptyState title={words.emptyOwn} text={words.emptyOwnText} />
        ) : (
          <EmptyState title={words.empty} text={words.emptyText} action={newButton} />
        )}
      </section>
    </>
  )
}

function DemandedBy({ row }: { row: BodyRow }) {
  const { bodies: words } = useWords()
  if (row.demandedBy) return <Link to={`/bevillinger/${row.demandedBy.id}`}>{row.demandedBy.name}</Link>
  return row.isDemanded ? words.demanded : words.notDemanded
}
