import { Link } from '@remix-run/react'
import { shareOf } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { GrantGroup, GrantRow } from '~/usecases/grants/grant-list'

/** The grants of one status with their sum; what is said of each depends on how far it has come. */
export function StatusPanel({
  group,
  grants,
  showsPlan,
}: {
  group: GrantGroup
  grants: GrantRow[]
  showsPlan: boolean
}) {
  const { grants: words, codes, common } = useWords()
  const formats = useFormats()
  const { status } = group
  const isAwarded = status === 'awarded' || status === 'closed'
  const isOpen = status === 'idea' || status === 'drafting' || status === 'applied'
  const all: (Column<GrantRow> | false)[] = [
    {
      key: 'grant',
      title: words.columns.grant,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/bevillinger/${row.id}`}>{row.name}</Link>
          <small>
            {[row.funder.name, row.title, row.isCoFinancing && words.coFinancing].filter(Boolean).join(' · ')}
          </small>
        </>
      ),
    },
    showsPlan && {
      key: 'plan',
      title: words.columns.plan,
      width: 'w190',
      place: 'l o1',
      cell: (row) => row.plan?.name ?? words.noPlan,
    },
    isOpen && {
      key: 'applyBy',
      title: words.columns.applyBy,
      label: words.columns.applyBy,
      width: 'w130',
      place: 'r o1',
      cell: (row) =>
        row.applyBy
          ? `${formats.day(row.applyBy)}${row.applyTime ? ` ${formats.time(row.applyTime)}` : ''}`
          : common.none,
    },
    !isOpen && {
      key: 'period',
      title: isAwarded ? words.columns.period : words.columns.since,
      label: isAwarded ? words.columns.period : words.columns.since,
      width: 'w190',
      place: 'r o1',
      cell: (row) =>
        isAwarded
          ? formats.period(row.period?.from ?? null, row.period?.through ?? null)
          : row.since
            ? formats.day(row.since)
            : common.none,
    },
    grants.some((row) => row.responsible) && {
      key: 'responsible',
      title: words.columns.responsible,
      label: words.columns.responsible,
      width: 'w150',
      place: 'l o2 lab',
      cell: (row) => row.responsible?.name ?? common.none,
    },
    status === 'applied' && {
      key: 'chance',
      title: words.columns.chance,
      label: words.columns.chance,
      isNumber: true,
      width: 'w110',
      place: 'r o2 lab',
      cell: (row) => (row.probability === null ? common.none : formats.share(row.probability)),
    },
    status === 'applied' && {
      key: 'weighted',
      title: words.columns.weighted,
      label: words.columns.weighted,
      isNumber: true,
      width: 'w110',
      place: 'r o3 lab',
      cell: (row) =>
        row.appliedAmount === null || row.probability === null
          ? common.none
          : formats.amount(shareOf(row.appliedAmount, row.probability)),
    },
    {
      key: 'amount',
      title: isAwarded ? words.columns.awarded : words.columns.applied,
      isNumber: true,
      width: 'w110',
      place: 'tr',
      cell: (row) => {
        const amount = isAwarded ? row.awardedAmount : row.appliedAmount
        return amount === null ? common.none : formats.amount(amount)
      },
    },
  ]
  const columns = all.filter((column) => column !== false)
  return (
    <Panel
      id={status}
      span={12}
      title={codes.grantStatus[status]}
      note={[
        words.count(grants.length),
        formats.kroner(group.sum),
        group.weighted !== null && words.weighted(formats.kroner(group.weighted)),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <ResponsiveTable
        caption={codes.grantStatus[status]}
        columns={columns}
        rows={grants}
        rowKey={(row) => row.id}
        {...(grants.length > 1 && {
          footer: columns.map((column) => {
            if (column.isHeading) return common.total
            if (column.key === 'amount') return formats.amount(group.sum)
            return column.key === 'weighted' && group.weighted !== null
              ? formats.amount(group.weighted)
              : null
          }),
        })}
      />
    </Panel>
  )
}
