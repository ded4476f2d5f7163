import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { GrantStatusBadge } from '~/ui/primitives/status-badge'
import type { ActivityPage, AllocationRow } from '~/usecases/activities/activity-page'

export function AllocationsPanel({
  page,
  allocations,
}: {
  page: ActivityPage
  allocations: readonly AllocationRow[]
}) {
  const { activities, common } = useWords()
  const words = activities.page
  const formats = useFormats()
  const columns: Column<AllocationRow>[] = [
    {
      key: 'grant',
      title: words.grant,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/bevillinger/${row.grant.id}`}>{row.grant.name}</Link>
          <small>{row.grant.funder}</small>
        </>
      ),
    },
    {
      key: 'status',
      title: activities.columns.level,
      place: 'r o1',
      cell: (row) => <GrantStatusBadge status={row.grant.status} />,
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
      label: words.amount,
      isNumber: true,
      place: 'tr',
      cell: (row) =>
        page.may.allocate ? (
          <Link
            to={`/fordelinger/${row.id}/ret`}
            aria-label={`${common.edit} ${row.grant.name}: ${formats.kroner(row.amount)}`}
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
      note={allocations.length > 0 ? words.allocationsNote : words.noAllocations}
      action={
        page.may.allocate && (
          <LinkButton small icon="plus" to={`/fordelinger/ny?aktivitet=${page.activity.id}`}>
            {words.addFunding}
          </LinkButton>
        )
      }
    >
      {allocations.length > 0 && (
        <ResponsiveTable
          caption={words.allocations}
          columns={columns}
          rows={allocations as AllocationRow[]}
          rowKey={(row) => row.id}
        />
      )}
    </Panel>
  )
}
