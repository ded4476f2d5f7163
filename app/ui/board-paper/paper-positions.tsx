import type { BoardPosition } from '~/domain/board/board-figures'
import { fullTimeOf, hoursOf } from '~/domain/board/position-sums'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Column } from '../primitives/responsive-table'
import { ResponsiveTable } from '../primitives/responsive-table'

/** The posts that end with the plan, who must be given notice first on top. */
export function PaperPositions({ positions }: { positions: BoardPosition[] }) {
  const own = useWords().boardPaper
  const formats = useFormats()
  if (positions.length === 0) return <p>{own.noPositions}</p>
  const columns: Column<BoardPosition>[] = [
    { key: 'position', title: own.position, isHeading: true, cell: ({ name }) => name },
    {
      key: 'activities',
      title: own.activity,
      place: 'l',
      cell: ({ activities }) => (activities.length > 0 ? activities.join(', ') : own.unknown),
    },
    {
      key: 'shared',
      title: own.sharedWith,
      label: `${own.sharedWith}:`,
      place: 'f lab o2',
      cell: ({ sharedWith }) => sharedWith ?? own.unknown,
    },
    {
      key: 'hours',
      title: own.hours,
      label: `${own.hours}:`,
      isNumber: true,
      place: 'r lab o1',
      cell: ({ hoursPerWeek }) => formats.hours(hoursPerWeek),
    },
    {
      key: 'notice',
      title: own.notice,
      label: own.notice,
      isNumber: true,
      place: 'tr lab',
      cell: ({ noticeOn }) => (noticeOn ? formats.day(noticeOn) : own.noNotice),
    },
  ]
  return (
    <ResponsiveTable
      caption={own.positions}
      columns={columns}
      rows={positions}
      rowKey={({ id }) => id}
      footer={[
        `${own.totalPositions(positions.length)}, ${own.fullTime(formats.number(fullTimeOf(positions), 1))}`,
        '',
        '',
        formats.hours(hoursOf(positions)),
        '',
      ]}
    />
  )
}
