import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { CoverageStrip } from '~/ui/charts/coverage-strip'
import type { Column } from '~/ui/primitives/responsive-table'
import { SortLink } from '~/ui/primitives/sort-link'
import { LevelBadge } from '~/ui/primitives/status-badge'
import type { ActivityList, ActivityRow, ActivitySortKey } from '~/usecases/activities/activity-list'
import { changedAddress } from '~/ui/primitives/list-address'

/** Largest first is what one asks of amounts and values, the alphabet of names. */
const firstDirection: Record<ActivitySortKey, 'ascending' | 'descending'> = {
  name: 'ascending',
  gap: 'descending',
  firstUncoveredMonth: 'ascending',
  responsible: 'ascending',
  value: 'descending',
}

export function useActivityColumns(list: ActivityList, parameters: URLSearchParams): Column<ActivityRow>[] {
  const words = useWords()
  const formats = useFormats()
  const { columns, flags } = words.activities
  const planThrough = new Map(list.plans.map((plan) => [plan.id, plan.through]))

  const sortable = (key: ActivitySortKey, label: string) => {
    const sort = list.sort === key ? list.direction : undefined
    const next = sort ? (sort === 'ascending' ? 'descending' : 'ascending') : firstDirection[key]
    const to = changedAddress(parameters, { sorter: key, retning: next === 'ascending' ? 'op' : 'ned' })
    return { title: <SortLink label={label} to={to} sort={sort} />, sort }
  }
  const flagsOf = (row: ActivityRow) =>
    (Object.keys(flags) as (keyof typeof flags)[])
      .filter((flag) => row.flags[flag])
      .map((flag) => flags[flag])

  const all: (Column<ActivityRow> | false)[] = [
    {
      key: 'activity',
      ...sortable('name', columns.activity),
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/aktiviteter/${row.id}`}>{row.name}</Link>
          <small>{list.planId === null ? row.plan.name : row.effortAreas.join(', ')}</small>
        </>
      ),
    },
    {
      key: 'strip',
      title: columns.coverage,
      width: 'w190',
      place: 'f',
      cell: (row) => <CoverageStrip months={row.strip} planThrough={planThrough.get(row.plan.id)!} />,
    },
    {
      key: 'level',
      title: columns.level,
      place: 'l o1',
      cell: (row) => (
        <span>
          <LevelBadge level={row.level} />
          {flagsOf(row).map((flag) => (
            <small key={flag}>{flag}</small>
          ))}
        </span>
      ),
    },
    list.totals !== null && {
      key: 'gap',
      ...sortable('gap', columns.gap),
      label: columns.gap,
      isNumber: true,
      place: 'tr lab',
      cell: (row) => <b>{row.annualGap === null ? words.common.none : formats.amount(row.annualGap)}</b>,
    },
    list.totals !== null && {
      key: 'missing',
      title: columns.missing,
      label: columns.missing,
      isNumber: true,
      place: 'r o1 lab',
      cell: (row) => (row.annualMissing === null ? words.common.none : formats.amount(row.annualMissing)),
    },
    {
      key: 'from',
      ...sortable('firstUncoveredMonth', columns.from),
      label: columns.from,
      place: 'l o2 lab',
      cell: (row) => (row.firstUncoveredMonth ? formats.month(row.firstUncoveredMonth) : words.common.none),
    },
    {
      key: 'wish',
      title: columns.wish,
      label: columns.wish,
      place: 'r o2',
      cell: (row) => words.codes.continuation[row.continuation],
    },
    {
      key: 'value',
      ...sortable('value', columns.value),
      label: columns.value,
      place: 'l o3 lab',
      cell: (row) => (row.value === null ? words.common.none : words.activities.ofFive(row.value)),
    },
    {
      key: 'responsible',
      ...sortable('responsible', columns.responsible),
      label: columns.responsible,
      place: 'r o3',
      cell: (row) => row.responsible?.name ?? words.common.none,
    },
  ]
  return all.filter((column) => column !== false)
}
