import { Form, useSearchParams } from '@remix-run/react'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ListTrashResult, TrashRow } from '~/usecases/trash/trash-list'
import { changedAddress } from '~/ui/primitives/list-address'
import type { RestoreRefusal } from './restore.server'

type Row = TrashRow & { mayRestore: boolean }

interface TrashViewProps {
  list: Omit<Extract<ListTrashResult, { ok: true }>, 'rows'> & { rows: Row[] }
  refusal: RestoreRefusal | null
}

export function TrashView({ list, refusal }: TrashViewProps) {
  const { trash: words, failures } = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const columns = useTrashColumns()
  return (
    <>
      <PageHead
        title={list.total > 0 ? words.listTitle(formats.number(list.total), list.total === 1) : words.title}
        sub={words.sub}
      />
      {refusal && <Refusal refusal={refusal} />}
      <section className="panel" aria-label={words.title}>
        {list.rows.length > 0 ? (
          <>
            <ResponsiveTable
              caption={words.title}
              columns={columns}
              rows={list.rows}
              rowKey={(row) => row.trashId}
            />
            <Pagination
              page={list.page}
              pageSize={Math.ceil(list.total / list.pages)}
              total={list.total}
              hrefOf={(page) => changedAddress(parameters, { side: page })}
            />
          </>
        ) : (
          <EmptyState
            title={words.empty}
            text={words.emptyText}
            action={<LinkButton to="/">{failures.home}</LinkButton>}
          />
        )}
      </section>
    </>
  )
}

function useTrashColumns(): Column<Row>[] {
  const { trash: words, codes, common } = useWords()
  const formats = useFormats()
  const kinds: Record<string, string> = codes.record
  return [
    {
      key: 'name',
      title: words.columns.name,
      isHeading: true,
      cell: (row) => (
        <>
          {formats.recordName(row.name)}
          <small>{kinds[row.kind] ?? common.none}</small>
        </>
      ),
    },
    {
      key: 'by',
      title: words.columns.by,
      label: words.columns.by,
      place: 'l o1',
      cell: (row) => row.deletedBy,
    },
    {
      key: 'at',
      title: words.columns.at,
      label: words.columns.at,
      width: 'w150',
      place: 'r o1',
      cell: (row) => (
        <time dateTime={row.deletedAt} title={formats.moment(row.deletedAt)}>
          {formats.day(dayInCopenhagen(row.deletedAt))}
        </time>
      ),
    },
    {
      key: 'left',
      title: words.columns.left,
      label: words.columns.left,
      width: 'w130',
      place: 'l o2 lab',
      cell: (row) => words.inDays(formats.number(row.daysLeft), row.daysLeft),
    },
    {
      key: 'restore',
      title: <span className="vh">{words.columns.action}</span>,
      isNumber: true,
      place: 'r o2',
      cell: (row) =>
        row.mayRestore && (
          <Form method="post">
            <Button
              small
              icon="undo"
              name="trashId"
              value={row.trashId}
              aria-label={words.restoreName(row.name)}
            >
              {words.restore}
            </Button>
          </Form>
        ),
    },
  ]
}

function Refusal({ refusal }: { refusal: RestoreRefusal }) {
  const { trash: words, codes } = useWords()
  const formats = useFormats()
  const kinds: Record<string, string> = codes.record
  const said = () => {
    switch (refusal.reason) {
      case 'nameTaken':
        return words.refused.nameTaken(refusal.name)
      case 'parentMissing':
        return words.refused.parentMissing(kinds[refusal.kind] ?? '', refusal.name)
      case 'referenceMissing':
        return words.refused.referenceMissing(
          formats.list([...new Set(refusal.missing.map((one) => one.name || words.somethingGone))]),
        )
      case 'aboveAward':
        return words.refused.aboveAward(refusal.grant.name, formats.kroner(oere(refusal.toFree)))
      case 'invalid':
      case 'notFound':
        return words.refused[refusal.reason]
    }
  }
  return (
    <div role="alert" className="mb2">
      <Note tone="bad" title={words.refusedTitle}>
        {said()}
      </Note>
    </div>
  )
}
