import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { PositionRow } from '~/usecases/positions/position-list'

/** The same figures as the timeline, for who reads or hears a table; open on paper and on demand. */
export function TimelineTable({ rows, today }: { rows: PositionRow[]; today: string }) {
  const words = useWords().positions
  const formats = useFormats()
  const unpaid = (row: PositionRow) =>
    row.pay
      .filter((stretch) => stretch.unpaid > 0 && stretch.through >= today)
      .map((stretch) => `${formats.share(stretch.unpaid)} ${formats.period(stretch.from, stretch.through)}`)
      .join('; ')
  return (
    <ResponsiveTable
      caption={words.tableCaption}
      cards="lines"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'position',
          title: words.table.position,
          isHeading: true,
          cell: (row) => <Link to={`/stillinger/${row.id}`}>{row.name}</Link>,
        },
        {
          key: 'ends',
          title: words.table.ends,
          label: words.table.ends,
          cell: (row) => (
            <>
              {formats.day(row.ending.day)}
              <small>{words.endReason[row.ending.reason]}</small>
            </>
          ),
        },
        {
          key: 'notice',
          title: words.table.notice,
          label: words.table.notice,
          cell: (row) => (row.noticeDay ? formats.day(row.noticeDay) : words.noNotice),
        },
        {
          key: 'window',
          title: words.table.window,
          label: words.table.window,
          cell: (row) => formats.period(row.window.from, row.window.through),
        },
        {
          key: 'payers',
          title: words.table.payers,
          label: words.table.payers,
          cell: (row) =>
            row.lanes
              .flatMap(({ payer, share, period }) =>
                period
                  ? `${payer.name} ${formats.share(share)} ${formats.period(period.from, period.through)}`
                  : [],
              )
              .join('; '),
        },
        { key: 'unpaid', title: words.table.unpaid, label: words.table.unpaid, cell: unpaid },
      ]}
    />
  )
}
