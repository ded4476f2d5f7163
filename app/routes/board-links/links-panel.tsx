import { Form } from '@remix-run/react'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { BoardLinksPage } from '~/usecases/board-reviews/board-link-pages'

type Row = BoardLinksPage['links'][number]

/** Every link there has been, whether it works, and how often it was read. */
export function LinksPanel({ links }: { links: Row[] }) {
  const { list } = useWords().boardLinks
  const formats = useFormats()
  const columns: Column<Row>[] = [
    { key: 'person', title: list.person, isHeading: true, cell: ({ name }) => name },
    {
      key: 'created',
      title: list.created,
      label: list.created,
      place: 'l o1 lab',
      cell: ({ createdAt }) => formats.day(dayInCopenhagen(createdAt)),
    },
    {
      key: 'through',
      title: list.through,
      label: list.through,
      place: 'r o1 lab',
      cell: ({ through, state }) => (
        <>
          {formats.day(through)}
          {state !== 'open' && <small className="block">{list.state[state]}</small>}
        </>
      ),
    },
    {
      key: 'readings',
      title: list.readings,
      label: list.readings,
      place: 'l o2 lab',
      cell: ({ readings, lastReadAt }) =>
        lastReadAt ? (
          <>
            {list.times(formats.number(readings), readings === 1)}
            <small className="block">{formats.moment(lastReadAt)}</small>
          </>
        ) : (
          list.never
        ),
    },
    {
      key: 'revoke',
      title: <span className="vh">{list.revoke}</span>,
      place: 'f o3',
      cell: ({ id, name, state }) =>
        state === 'open' && (
          <Form method="post">
            <Button small name="revoke" value={id} aria-label={list.revokeOf(name)}>
              {list.revoke}
            </Button>
          </Form>
        ),
    },
  ]
  return (
    <Panel title={list.title} note={list.note} span={7}>
      {links.length === 0 ? (
        <p>{list.empty}</p>
      ) : (
        <ResponsiveTable caption={list.caption} columns={columns} rows={links} rowKey={({ id }) => id} />
      )}
    </Panel>
  )
}
