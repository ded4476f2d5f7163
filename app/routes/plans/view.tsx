import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { PlanRow } from '~/usecases/plans/plan-pages'

export function PlansView({ plans, may, today }: { plans: PlanRow[]; may: { create: boolean }; today: Day }) {
  const { plans: words, common } = useWords()
  const formats = useFormats()
  const newButton = may.create && (
    <LinkButton kind="primary" icon="plus" to="/helhedsplaner/ny">
      {words.new}
    </LinkButton>
  )
  const count = (key: 'activities' | 'grants' | 'positions', place: string): Column<PlanRow> => ({
    key,
    title: words.columns[key],
    label: words.columns[key],
    isNumber: true,
    width: 'w110',
    place,
    cell: (plan) => formats.number(plan[key]),
  })
  const columns: Column<PlanRow>[] = [
    {
      key: 'plan',
      title: words.columns.plan,
      isHeading: true,
      cell: (plan) => (
        <>
          <Link to={`/helhedsplaner/${plan.id}`}>{plan.name}</Link>
          {plan.pool && <small>{plan.pool}</small>}
        </>
      ),
    },
    {
      key: 'state',
      title: words.columns.state,
      width: 'w130',
      place: 'tr',
      cell: (plan) => <PlanState plan={plan} today={today} />,
    },
    {
      key: 'period',
      title: words.columns.period,
      width: 'w190',
      place: 'l o1',
      cell: (plan) => formats.period(plan.from, plan.through),
    },
    {
      key: 'holder',
      title: words.columns.holder,
      place: 'f o2',
      cell: (plan) => plan.holder?.name ?? common.none,
    },
    count('activities', 'l o3 lab'),
    count('grants', 'r o3 lab'),
    count('positions', 'l o3 lab'),
  ]
  const running = plans.filter((plan) => plan.isRunning).length
  return (
    <>
      <PageHead
        title={
          plans.length > 1
            ? words.listTitle(formats.number(running), formats.number(plans.length))
            : words.title
        }
        sub={words.sub}
        actions={plans.length > 0 && newButton}
      />
      <section className="panel" aria-label={words.title}>
        {plans.length > 0 ? (
          <ResponsiveTable caption={words.title} columns={columns} rows={plans} rowKey={(plan) => plan.id} />
        ) : (
          <EmptyState title={words.empty} text={words.emptyText} action={newButton} />
        )}
      </section>
    </>
  )
}

function PlanState({ plan, today }: { plan: PlanRow; today: Day }) {
  const words = useWords().plans
  if (plan.isRunning)
    return (
      <StatusBadge tone="good" icon="half">
        {words.running}
      </StatusBadge>
    )
  return plan.from > today ? (
    <StatusBadge tone="planned" icon="circle">
      {words.notBegun}
    </StatusBadge>
  ) : (
    <StatusBadge tone="planned" icon="flag">
      {words.ended}
    </StatusBadge>
  )
}
