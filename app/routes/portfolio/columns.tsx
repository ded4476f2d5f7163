import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { changedAddress } from '~/ui/primitives/list-address'
import type { Column } from '~/ui/primitives/responsive-table'
import { SortLink } from '~/ui/primitives/sort-link'
import type { Portfolio, PortfolioRow, PortfolioSortKey } from '~/usecases/risk/portfolio'
import { firstDirection } from './list-parameters'

export function usePortfolioColumns(
  portfolio: Portfolio,
  parameters: URLSearchParams,
): Column<PortfolioRow>[] {
  const words = useWords()
  const formats = useFormats()
  const said = words.risk.portfolio
  const { columns } = said
  const sortable = (key: PortfolioSortKey, label: string) => {
    const sort = portfolio.sort === key ? portfolio.direction : undefined
    const next = sort ? (sort === 'ascending' ? 'descending' : 'ascending') : firstDirection(key)
    const to = changedAddress(parameters, { sorter: key, retning: next === 'ascending' ? 'op' : 'ned' })
    return { title: <SortLink label={label} to={to} sort={sort} />, sort, label }
  }
  return [
    {
      key: 'plan',
      ...sortable('name', columns.plan),
      isHeading: true,
      cell: ({ id, name, from, through, daysLeft }) => (
        <>
          <Link to={`/?plan=${encodeURIComponent(id)}`}>{name}</Link>
          <small>{formats.period(from, through)}</small>
          {daysLeft === 0 && <small>{words.shell.endsToday}</small>}
        </>
      ),
    },
    {
      key: 'days',
      ...sortable('days', columns.days),
      isNumber: true,
      width: 'w90',
      place: 'l o1 lab',
      cell: ({ daysLeft }) => formats.number(daysLeft),
    },
    {
      key: 'losing',
      ...sortable('losing', columns.losing),
      isNumber: true,
      width: 'w110',
      place: 'r o1 lab',
      cell: ({ losing, activities }) => said.of(formats.number(losing), formats.number(activities)),
    },
    {
      key: 'gap',
      ...sortable('gap', columns.gap),
      isNumber: true,
      width: 'w90',
      place: 'tr lab',
      cell: ({ annualGap }) => <b>{formats.number(annualGap / 100_000)}</b>,
    },
    {
      key: 'missing',
      ...sortable('missing', columns.missing),
      isNumber: true,
      width: 'w90',
      place: 'r o2 lab',
      cell: ({ annualMissing }) => formats.number(annualMissing / 100_000),
    },
    {
      key: 'high',
      ...sortable('high', columns.high),
      isNumber: true,
      width: 'w90',
      place: 'l o2 lab',
      cell: ({ high }) => formats.number(high),
    },
    {
      key: 'windows',
      ...sortable('windows', columns.windows),
      width: 'w130',
      place: 'f o3 lab',
      cell: ({ id, missed, closing }) =>
        missed + closing === 0 ? (
          said.noWindows
        ) : (
          <Link to={`/forankring?plan=${encodeURIComponent(id)}`} className="windows">
            {missed > 0 && (
              <span className="win missed">
                <Icon name="cross" />
                {said.missed(missed)}
              </span>
            )}
            {closing > 0 && (
              <span className="win closing">
                <Icon name="clock" />
                {said.closing(closing)}
              </span>
            )}
          </Link>
        ),
    },
    {
      key: 'meeting',
      title: columns.meeting,
      label: columns.meeting,
      width: 'w110',
      place: 'f o3 lab',
      cell: ({ meeting }) => (meeting ? formats.day(meeting) : said.noMeeting),
    },
    {
      key: 'deadline',
      title: columns.deadline,
      label: columns.deadline,
      place: 'f o3 lab',
      cell: ({ deadline }) =>
        deadline ? (
          <span>
            {formats.day(deadline.day)} <Link to={deadline.path}>{deadline.name}</Link>
            <small>
              {deadline.grant} · {formats.daysLeft(deadline.daysLeft)}
            </small>
          </span>
        ) : (
          said.noDeadline
        ),
    },
  ]
}
