import { Form, Link, useSearchParams } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { FilterSelect } from '~/ui/forms/filter-select'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { changedAddress } from '~/ui/primitives/list-address'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { CollaborationList } from '~/usecases/collaborations/collaboration-pages'
import { collaborationFilters } from '~/usecases/collaborations/collaboration-pages'
import { useCollaborationColumns } from './columns'
import { filterAddress } from './list-parameters'

export function CollaborationsView({ list }: { list: CollaborationList }) {
  const { collaborations: words, anchoring } = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const columns = useCollaborationColumns(list, parameters)
  const { counts } = list
  const isNarrowed = parameters.has('q') || list.filter !== 'all'
  const newButton = list.may.create && (
    <LinkButton kind="primary" icon="plus" to={`/samarbejder/ny${list.planId ? `?plan=${list.planId}` : ''}`}>
      {words.new}
    </LinkButton>
  )
  const isCalm = counts.unheld === 0 && counts.unowned === 0
  return (
    <>
      <PageHead
        crumbs={[
          { to: `/forankring${list.planId ? `?plan=${list.planId}` : ''}`, label: anchoring.title },
          { label: words.title },
        ]}
        title={
          counts.all === 0
            ? words.title
            : words.headline({
                all: formats.number(counts.all),
                isOne: counts.all === 1,
                hours: counts.hoursPerMonth > 0 ? formats.hours(counts.hoursPerMonth) : null,
                unheld: counts.unheld,
                unowned: counts.unowned,
              })
        }
        sub={[
          counts.all > 0 && isCalm && words.calm,
          words.sub,
          counts.all > 0 && counts.hoursPerMonth === 0 && words.noHours,
        ]
          .filter(Boolean)
          .join(' ')}
        actions={
          counts.all > 0 && (
            <>
              <LinkButton icon="download" to={`/samarbejder.csv?${parameters}`} reloadDocument>
                {words.csvLink}
              </LinkButton>
              {newButton}
            </>
          )
        }
      />
      {counts.all > 0 && (
        <nav className="chips mb2" aria-label={words.chips.label}>
          {collaborationFilters.map((filter) => (
            <Link
              key={filter}
              className="chip"
              to={changedAddress(parameters, { vis: filterAddress[filter] })}
              aria-current={filter === list.filter ? 'true' : undefined}
              preventScrollReset
            >
              {words.chips[filter]} <span className="n">{formats.number(counts[filter])}</span>
            </Link>
          ))}
        </nav>
      )}
      {(counts.all > 0 || list.plans.length > 1) && <Filters list={list} parameters={parameters} />}
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

/** What the list is narrowed by. A plain form: it works without JavaScript, and the address says the choice. */
function Filters({ list, parameters }: { list: CollaborationList; parameters: URLSearchParams }) {
  const words = useWords().collaborations.filter
  const chosen = (name: string) => parameters.get(name) ?? ''
  return (
    <Form className="filters" aria-label={words.label} key={parameters.toString()}>
      {['sorter', 'retning', 'vis'].map(
        (name) => parameters.has(name) && <input key={name} type="hidden" name={name} value={chosen(name)} />,
      )}
      {list.plans.length > 1 && (
        <FilterSelect
          name="plan"
          label={words.plan}
          value={list.planId ?? 'all'}
          options={[
            ...list.plans.map((plan) => ({ value: plan.id, label: plan.name })),
            { value: 'all', label: words.allPlans },
          ]}
        />
      )}
      <div className="field grow">
        <label htmlFor="filter-q">{words.search}</label>
        <input id="filter-q" name="q" type="search" defaultValue={chosen('q')} maxLength={200} />
      </div>
      <Button>{words.apply}</Button>
      {[...parameters.keys()].some((name) => name !== 'plan') && (
        <Link className="btn q" to={parameters.has('plan') ? `?plan=${chosen('plan')}` : '?'}>
          {words.clear}
        </Link>
      )}
    </Form>
  )
}
