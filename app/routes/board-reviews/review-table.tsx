import { Link } from '@remix-run/react'
import type { ReviewStatus } from '~/domain/board/board-decision'
import { useFormats, useWords } from '~/i18n/language-context'
import { EmptyState } from '~/ui/primitives/empty-state'
import type { IconName } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { BadgeTone } from '~/ui/primitives/status-badge'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { ReviewRow } from '~/usecases/board-reviews/review-pages'

const look: Record<ReviewStatus, [BadgeTone, IconName]> = {
  draft: ['going', 'half'],
  frozen: ['sent', 'lock'],
  signedOff: ['good', 'check'],
}

export function ReviewStatusBadge({ status }: { status: ReviewStatus }) {
  const [tone, icon] = look[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {useWords().boardReviews.status[status]}
    </StatusBadge>
  )
}

/** The papers of a plan, the latest first. */
export function ReviewTable({ reviews }: { reviews: readonly ReviewRow[] }) {
  const words = useWords().boardReviews.list
  const formats = useFormats()
  if (reviews.length === 0)
    return (
      <Panel title={words.title}>
        <EmptyState title={words.empty} text={words.emptyText} />
      </Panel>
    )
  return (
    <Panel title={words.title} note={words.note}>
      <ResponsiveTable
        caption={words.caption}
        rows={[...reviews]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            title: words.columns.title,
            isHeading: true,
            cell: ({ id, title, number }) => (
              <Link to={`/bestyrelse/${id}`}>{number === null ? title : words.numbered(number, title)}</Link>
            ),
          },
          {
            key: 'meeting',
            title: words.columns.meeting,
            label: `${words.columns.meeting}:`,
            place: 'l lab',
            cell: ({ meetingOn }) => (meetingOn ? formats.day(meetingOn) : '–'),
          },
          {
            key: 'status',
            title: words.columns.status,
            place: 'tr',
            cell: ({ status }) => <ReviewStatusBadge status={status} />,
          },
          {
            key: 'decisions',
            title: words.columns.decisions,
            label: `${words.columns.decisions}:`,
            isNumber: true,
            place: 'r lab',
            cell: ({ decisions }) => formats.number(decisions),
          },
          {
            key: 'open',
            title: words.columns.open,
            label: `${words.columns.open}:`,
            place: 'f lab',
            cell: (row) => <OpenItems row={row} />,
          },
        ]}
      />
    </Panel>
  )
}

function OpenItems({ row }: { row: ReviewRow }) {
  const words = useWords().boardReviews.list
  const open = [
    row.undecided > 0 && row.status === 'frozen' && words.undecided(row.undecided),
    row.notCarriedOut > 0 && words.notCarriedOut(row.notCarriedOut),
  ].filter(Boolean)
  return <>{row.status === 'draft' ? '–' : open.length > 0 ? open.join(', ') : words.nothing}</>
}
