import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { changedAddress } from '~/ui/primitives/list-address'
import type { Column } from '~/ui/primitives/responsive-table'
import { SortLink } from '~/ui/primitives/sort-link'
import { NoScoreBadge, RiskBadge } from '~/ui/risk/risk-badge'
import type { RiskPage, RiskRow, RiskSortKey } from '~/usecases/risk/risk-page'

export function useRiskColumns(page: RiskPage, parameters: URLSearchParams): Column<RiskRow>[] {
  const words = useWords()
  const formats = useFormats()
  const { columns, ofFive } = words.risk.page
  const placeWords = { ...words.risk.verdicts, ...words.risk.noScore }
  const sortable = (key: RiskSortKey, label: string) => {
    const sort = page.sort === key ? page.direction : undefined
    const first = key === 'name' ? 'ascending' : 'descending'
    const next = sort ? (sort === 'ascending' ? 'descending' : 'ascending') : first
    const to = changedAddress(parameters, { sorter: key, retning: next === 'ascending' ? 'op' : 'ned' })
    return { title: <SortLink label={label} to={to} sort={sort} />, sort }
  }
  return [
    {
      key: 'activity',
      ...sortable('name', columns.activity),
      isHeading: true,
      cell: ({ activityId, activity, valueReason }) => (
        <>
          <Link to={`/aktiviteter/${activityId}`}>{activity}</Link>
          {valueReason && <small>{valueReason}</small>}
        </>
      ),
    },
    {
      key: 'value',
      ...sortable('value', columns.value),
      label: columns.value,
      place: 'l o1 lab',
      width: 'w90',
      cell: ({ value }) => (value === null ? words.common.none : ofFive(value)),
    },
    {
      key: 'risk',
      ...sortable('risk', columns.risk),
      place: 'f',
      width: 'w190',
      cell: ({ risk, isClosing }) => (
        <span className="score">
          {risk.score !== null && <span className="points">{formats.number(risk.score)}</span>}
          {risk.level === null ? (
            <NoScoreBadge reason={isClosing ? 'closing' : 'tooLittleKnown'} />
          ) : (
            <RiskBadge level={risk.level} />
          )}
        </span>
      ),
    },
    {
      key: 'place',
      title: columns.place,
      label: columns.place,
      place: 'l o2',
      width: 'w130',
      cell: ({ place }) => placeWords[place],
    },
    {
      key: 'known',
      title: columns.known,
      label: columns.known,
      isNumber: true,
      width: 'w90',
      place: 'r o1 lab',
      cell: ({ risk, isClosing }) => (isClosing ? words.common.none : formats.number(risk.knownPoints)),
    },
    {
      key: 'gap',
      ...sortable('gap', columns.gap),
      label: columns.gap,
      isNumber: true,
      width: 'w110',
      place: 'tr lab',
      cell: ({ annualGap }) => <b>{formats.amount(annualGap)}</b>,
    },
    {
      key: 'missing',
      ...sortable('missing', columns.missing),
      label: columns.missing,
      isNumber: true,
      width: 'w110',
      place: 'r o2 lab',
      cell: ({ annualMissing }) => formats.amount(annualMissing),
    },
  ]
}
