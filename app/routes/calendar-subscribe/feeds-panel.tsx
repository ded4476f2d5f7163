import { Form } from '@remix-run/react'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { FeedRow } from '~/usecases/feeds/feed-page'

/** The feeds that work: what they show, when a program last fetched them, and how to end them. */
export function FeedsPanel({ feeds }: { feeds: FeedRow[] }) {
  const words = useWords().feeds
  const formats = useFormats()
  const { list } = words
  const nameOf = ({ subject }: FeedRow) => subject ?? words.gone
  const columns: Column<FeedRow>[] = [
    {
      key: 'subject',
      title: list.subject,
      isHeading: true,
      cell: (feed) => (
        <>
          {nameOf(feed)}
          <small className="block">{list.scope[feed.scope]}</small>
        </>
      ),
    },
    {
      key: 'created',
      title: list.created,
      label: list.created,
      place: 'l o1 lab',
      cell: ({ createdAt, maker }) => (
        <>
          {formats.day(dayInCopenhagen(createdAt))}
          {maker !== null && <small className="block">{maker}</small>}
        </>
      ),
    },
    {
      key: 'used',
      title: list.used,
      label: list.used,
      place: 'r o1 lab',
      cell: ({ lastUsedAt }) => (lastUsedAt ? formats.moment(lastUsedAt) : list.never),
    },
    {
      key: 'revoke',
      title: <span className="vh">{list.revoke}</span>,
      place: 'f o2',
      cell: (feed) => (
        <Form method="post">
          <Button small name="revoke" value={feed.id} aria-label={list.revokeOf(nameOf(feed))}>
            {list.revoke}
          </Button>
        </Form>
      ),
    },
  ]
  return (
    <Panel title={list.title} note={list.note} span={12}>
      {feeds.length === 0 ? (
        <p>{list.empty}</p>
      ) : (
        <ResponsiveTable caption={list.caption} columns={columns} rows={feeds} rowKey={({ id }) => id} />
      )}
    </Panel>
  )
}
