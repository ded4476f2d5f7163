import { Link, useSearchParams } from '@remix-run/react'
import { agreementKinds } from '~/domain/agreements/agreement'
import { agreementStates } from '~/domain/agreements/versions'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { FilterForm } from '~/ui/forms/filter-form'
import { FilterSelect } from '~/ui/forms/filter-select'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { AgreementList, AgreementRow } from '~/usecases/agreements/agreement-pages'
import { codeOptions, optionsOf } from '../saving/options'
import { useVersionWords } from './approved-words'
import { LbfNote } from './lbf-note'
import { AgreementBadge } from './state-badge'

export function AgreementsView({ list }: { list: AgreementList }) {
  const words = useWords().agreements
  const formats = useFormats()
  const columns = useAgreementColumns()
  return (
    <>
      <PageHead
        title={headlineOf(list, words, formats)}
        sub={words.sub}
        actions={
          list.may.create && (
            <LinkButton kind="primary" icon="plus" to="/aftaler/ny">
              {words.new}
            </LinkButton>
          )
        }
      />
      {list.hasAny && <Filters list={list} />}
      <div className="stack">
        {!list.hasAny ? (
          <section className="panel" aria-label={words.title}>
            <EmptyState title={words.empty} text={words.emptyText} />
          </section>
        ) : (
          <Panel title={words.list}>
            {list.rows.length === 0 ? (
              <EmptyState title={words.noneFound} text={words.noneFoundText} />
            ) : (
              <ResponsiveTable
                caption={words.caption}
                columns={columns}
                rows={list.rows}
                rowKey={(row) => row.id}
              />
            )}
          </Panel>
        )}
        <LbfNote kinds={['strategic', 'sub']} />
      </div>
    </>
  )
}

function headlineOf({ counts, hasAny }: AgreementList, words: Words['agreements'], formats: Formats): string {
  const { headline } = words
  if (!hasAny) return headline.none
  const { expired = 0, notApproved = 0, expiringSoon = 0, valid = 0, upcoming = 0 } = counts
  const said = [
    expired > 0 && headline.expired(formats.number(expired), expired === 1),
    notApproved > 0 && headline.notApproved(formats.number(notApproved), notApproved === 1),
    expiringSoon > 0 && headline.expiringSoon(formats.number(expiringSoon), expiringSoon === 1),
  ].filter((part) => part !== false)
  const inPlace = valid + upcoming
  return said.length > 0 ? formats.list(said) : headline.calm(formats.number(inPlace), inPlace === 1)
}

function Filters({ list }: { list: AgreementList }) {
  const { agreements, common } = useWords()
  const words = agreements.filter
  const [parameters] = useSearchParams()
  const chosen = (name: string) => parameters.get(name) ?? ''
  return (
    <FilterForm words={words} parameters={parameters}>
      {list.plans.length > 1 && (
        <FilterSelect
          name="plan"
          label={words.plan}
          value={chosen('plan')}
          allLabel={common.all}
          options={optionsOf(list.plans)}
        />
      )}
      <FilterSelect
        name="art"
        label={words.kind}
        value={chosen('art')}
        allLabel={common.all}
        options={codeOptions(agreementKinds, agreements.kind)}
      />
      <FilterSelect
        name="status"
        label={words.state}
        value={chosen('status')}
        allLabel={common.all}
        options={codeOptions(
          agreementStates.filter((state) => state !== 'superseded'),
          agreements.state,
        )}
      />
    </FilterForm>
  )
}

function useAgreementColumns(): Column<AgreementRow>[] {
  const words = useWords().agreements
  const version = useVersionWords()
  const { columns } = words
  return [
    {
      key: 'title',
      title: columns.title,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/aftaler/${row.id}`}>{row.title}</Link>
          <small>
            {[words.kind[row.kind], row.effortArea, row.versionLabel && words.versionLabel(row.versionLabel)]
              .filter(Boolean)
              .join(' · ')}
          </small>
          {row.draft && (
            <small>
              <Link to={`/aftaler/${row.draft.id}`}>{words.draft(row.draft.versionLabel)}</Link>
            </small>
          )}
        </>
      ),
    },
    {
      key: 'parties',
      title: columns.parties,
      label: columns.parties,
      place: 'f o3',
      cell: (row) =>
        row.parties.length > 0 ? row.parties.map(({ name }) => name).join(', ') : <b>{words.noParties}</b>,
    },
    {
      key: 'approved',
      title: columns.approved,
      label: columns.approved,
      place: 'f o2 lab',
      cell: (row) => version.approved(row),
    },
    {
      key: 'valid',
      title: columns.valid,
      label: columns.valid,
      place: 'f o2 lab',
      cell: (row) => version.valid(row),
    },
    {
      key: 'state',
      title: columns.state,
      label: columns.state,
      place: 'tr',
      width: 'w150',
      cell: (row) => <AgreementBadge state={row.state} />,
    },
    {
      key: 'responsible',
      title: columns.responsible,
      label: columns.responsible,
      place: 'f o1',
      cell: (row) => row.responsible?.name ?? <b>{words.nobody}</b>,
    },
  ]
}
