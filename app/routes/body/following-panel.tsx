import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { FollowingObligation } from '~/usecases/bodies/body-pages'

/** The obligations whose target or day is counted from the body's meetings, each with the meeting that sets it. */
export function FollowingPanel({ obligations }: { obligations: FollowingObligation[] }) {
  const { page: words } = useWords().bodies
  const formats = useFormats()
  const reason = ({ board }: FollowingObligation) => {
    if (!board) return words.fromMeeting
    return board.code === 'board' ? words.board(formats.day(board.meeting)) : words.noBoard
  }
  const columns: Column<FollowingObligation>[] = [
    {
      key: 'report',
      title: words.columns.report,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={row.path}>{row.requirement}</Link>
          <small>{row.grant.name}</small>
        </>
      ),
    },
    {
      key: 'target',
      title: words.columns.target,
      label: words.columns.target,
      place: 'l lab',
      cell: (row) => (
        <span>
          {formats.day(row.target)}
          <small>{reason(row)}</small>
        </span>
      ),
    },
    {
      key: 'due',
      title: words.columns.due,
      label: words.columns.due,
      place: 'r lab',
      cell: (row) => formats.day(row.due),
    },
  ]
  return (
    <Panel title={words.obligations} note={words.obligationsNote}>
      <ResponsiveTable
        caption={words.obligations}
        columns={columns}
        rows={obligations}
        rowKey={(row) => row.key}
      />
    </Panel>
  )
}
