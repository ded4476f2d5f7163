import { Link } from '@remix-run/react'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { AllocationRow } from '~/usecases/activities/activity-page'
import type { GrantPage } from '~/usecases/grants/grant-page'

/** Where the net money goes, and what is left to give. */
export function AllocationsPanel({ page }: { page: GrantPage }) {
  const { grants, common } = useWords()
  const words = grants.page
  const formats = useFormats()
  const columns: Column<AllocationRow>[] = [
    {
      key: 'activity',
      title: words.activity,
      isHeading: true,
      cell: (row) => <Link to={`/aktiviteter/${row.activity.id}`}>{row.activity.name}</Link>,
    },
    {
      key: 'period',
      title: words.period,
      label: words.period,
      place: 'l o1',
      cell: (row) => (
        <span>
          {formats.period(row.from, row.through)}
          {row.isOutsideGrant && <small className="warn">{words.outsideGrant}</small>}
        </span>
      ),
    },
    {
      key: 'amount',
      title: words.amount,
      isNumber: true,
      place: 'tr',
      cell: (row) =>
        page.may.allocate ? (
          <Link
            to={`/fordelinger/${row.id}/ret`}
            aria-label={`${common.edit} ${row.activity.name}: ${formats.kroner(row.amount)}`}
          >
            {formats.amount(row.amount)}
          </Link>
        ) : (
          formats.amount(row.amount)
        ),
    },
  ]
  return (
    <Panel
      title={words.allocations}
      note={words.allocationsNote}
      action={
        page.may.allocate && (
          <LinkButton small icon="plus" to={`/fordelinger/ny?bevilling=${page.grant.id}`}>
            {words.allocate}
          </LinkButton>
        )
      }
    >
      {page.allocations.length > 0 ? (
        <ResponsiveTable
          caption={words.allocations}
          columns={columns}
          rows={page.allocations}
          rowKey={(row) => row.id}
        />
      ) : (
        <p>{words.noAllocations}</p>
      )}
      <Balance page={page} />
    </Panel>
  )
}

function Balance({ page: { money } }: { page: GrantPage }) {
  const words = useWords().grants.page
  const formats = useFormats()
  if (money.net === null) return null
  return (
    <dl className="kv mt3">
      <dt>{words.net}</dt>
      <dd>{formats.kroner(money.net)}</dd>
      <dt>{words.allocated}</dt>
      <dd>{formats.kroner(money.allocated)}</dd>
      {money.isSealed ? (
        <>
          <dt>{words.unallocated}</dt>
          <dd>{words.sealed}</dd>
        </>
      ) : (
        <>
          {money.toPositions !== null && money.toPositions > 0 && (
            <>
              <dt>{words.toPositions}</dt>
              <dd>{formats.kroner(money.toPositions)}</dd>
            </>
          )}
          {money.unallocated !== null && (
            <>
              <dt>{money.unallocated < 0 ? words.overGiven : words.unallocated}</dt>
              <dd>
                <b className={money.unallocated < 0 ? 'warn' : undefined}>
                  {formats.kroner(oere(Math.abs(money.unallocated)))}
                </b>
              </dd>
            </>
          )}
        </>
      )}
    </dl>
  )
}
