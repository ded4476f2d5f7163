import { Form, Link, useSearchParams } from '@remix-run/react'
import { organisationKinds } from '~/domain/organisations/organisation'
import { useFormats, useWords } from '~/i18n/language-context'
import { FilterSelect } from '~/ui/forms/filter-select'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ListOrganisationsResult, OrganisationRow } from '~/usecases/organisations/organisation-pages'
import { changedAddress } from '~/ui/primitives/list-address'
import { codeOptions } from '../saving/options'

type OrganisationList = Extract<ListOrganisationsResult, { ok: true }>

export function OrganisationsView({ list }: { list: OrganisationList }) {
  const { organisations: words, codes, common, activities } = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const chosen = (name: string) => parameters.get(name) ?? ''
  const isNarrowed = chosen('type') !== '' || chosen('q') !== ''
  const newButton = list.may.create && (
    <LinkButton kind="primary" icon="plus" to="/organisationer/ny">
      {words.new}
    </LinkButton>
  )
  const columns: Column<OrganisationRow>[] = [
    {
      key: 'name',
      title: words.columns.name,
      isHeading: true,
      cell: (row) => <Link to={`/organisationer/${row.id}`}>{row.name}</Link>,
    },
    {
      key: 'kind',
      title: words.columns.kind,
      place: 'l o1',
      cell: (row) => codes.organisationKind[row.kind],
    },
    {
      key: 'facts',
      title: words.columns.facts,
      place: 'r o1',
      cell: (row) =>
        [row.isPublicAuthority && words.publicAuthority, row.paysNoRunningCosts && words.noRunningCosts]
          .filter(Boolean)
          .join(' · ') || common.none,
    },
    {
      key: 'contacts',
      title: words.columns.contacts,
      label: words.columns.contacts,
      isNumber: true,
      width: 'w110',
      place: 'l o2 lab',
      cell: (row) => formats.number(row.contacts),
    },
    {
      key: 'grants',
      title: words.columns.grants,
      label: words.columns.grants,
      isNumber: true,
      width: 'w110',
      place: 'r o2 lab',
      cell: (row) => formats.number(row.grants),
    },
  ]
  return (
    <>
      <PageHead
        title={list.total > 0 ? words.listTitle(formats.number(list.total), list.total === 1) : words.title}
        sub={words.sub}
        actions={(list.total > 0 || isNarrowed) && newButton}
      />
      {(list.total > 0 || isNarrowed) && (
        <Form className="filters" aria-label={words.filter} key={parameters.toString()}>
          <FilterSelect
            name="type"
            label={words.kind}
            value={chosen('type')}
            allLabel={common.all}
            options={codeOptions(organisationKinds, codes.organisationKind)}
          />
          <div className="field grow">
            <label htmlFor="filter-q">{words.search}</label>
            <input id="filter-q" name="q" type="search" defaultValue={chosen('q')} maxLength={200} />
          </div>
          <Button>{activities.filter.apply}</Button>
          {isNarrowed && (
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
        ) : isNarrowed ? (
          <EmptyState title={words.noneFound} text={words.noneFoundText} />
        ) : (
          <EmptyState title={words.empty} text={words.emptyText} action={newButton} />
        )}
      </section>
    </>
  )
}
