import { Form, Link, useSearchParams } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ContactRow, ListContactsResult } from '~/usecases/contacts/contact-pages'
import { changedAddress } from '~/ui/primitives/list-address'

type ContactList = Extract<ListContactsResult, { ok: true }>

export function ContactsView({ list }: { list: ContactList }) {
  const { contacts: words, common, activities } = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const search = parameters.get('q') ?? ''
  const newButton = list.may.create && (
    <LinkButton kind="primary" icon="plus" to="/kontakter/ny">
      {words.new}
    </LinkButton>
  )
  const columns: Column<ContactRow>[] = [
    {
      key: 'name',
      title: words.columns.name,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/kontakter/${row.id}`}>{row.name}</Link>
          {row.title && <small>{row.title}</small>}
        </>
      ),
    },
    {
      key: 'organisation',
      title: words.columns.organisation,
      place: 'f o1',
      cell: (row) =>
        row.organisation ? (
          <Link to={`/organisationer/${row.organisation.id}`}>{row.organisation.name}</Link>
        ) : (
          common.none
        ),
    },
    { key: 'email', title: words.columns.email, place: 'f o2', cell: (row) => row.email ?? common.none },
    {
      key: 'duties',
      title: words.columns.duties,
      label: words.columns.duties,
      isNumber: true,
      width: 'w110',
      place: 'tr lab',
      cell: (row) => formats.number(row.duties),
    },
  ]
  const hasList = list.total > 0 || search !== ''
  return (
    <>
      <PageHead
        title={list.total > 0 ? words.listTitle(formats.number(list.total), list.total === 1) : words.title}
        sub={words.sub}
        actions={hasList && newButton}
      />
      {hasList && (
        <Form className="filters" aria-label={words.filter} key={parameters.toString()}>
          <div className="field grow">
            <label htmlFor="filter-q">{words.search}</label>
            <input id="filter-q" name="q" type="search" defaultValue={search} maxLength={200} />
          </div>
          <Button>{activities.filter.apply}</Button>
          {search !== '' && (
            <Link className="btn q" to="?">
              {activities.filter.clear}
            </Link>
          )}
        </Form>
      )}
      <section className="panel" aria-label={words.title}>
        {list.rows.length > 0 ? (
          <>
            <ResponsiveTable
              caption={words.title}
              columns={columns}
              rows={list.rows}
              rowKey={(row) => row.id}
            />
            <Pagination {...list} hrefOf={(page) => changedAddress(parameters, { side: page })} />
          </>
        ) : search !== '' ? (
          <EmptyState title={words.noneFound} text={words.noneFoundText} />
        ) : (
          <EmptyState title={words.empty} text={words.emptyText} action={newButton} />
        )}
      </section>
    </>
  )
}
