import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { CoverageStrip } from '~/ui/charts/coverage-strip'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { StageMeter } from '~/ui/primitives/stage-meter'
import { LevelBadge, WishBadge } from '~/ui/primitives/status-badge'
import type { OwnActivity, OwnOverview } from '~/usecases/overview/overview'

/** What a partner sees: its own activities, without kroner. */
export function OwnOverviewView({ overview }: { overview: OwnOverview }) {
  const { overview: words, activities } = useWords()
  const formats = useFormats()
  const columns: Column<OwnActivity>[] = [
    {
      key: 'activity',
      title: words.columns.activity,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/aktiviteter/${row.id}`}>{row.name}</Link>
          <small>{row.effortAreas.join(', ')}</small>
        </>
      ),
    },
    {
      key: 'strip',
      title: words.columns.coverage,
      width: 'w190',
      place: 'f',
      cell: (row) => <CoverageStrip months={row.strip} planThrough={overview.plan.through} />,
    },
    {
      key: 'level',
      title: activities.columns.level,
      place: 'tr',
      cell: (row) => <LevelBadge level={row.level} />,
    },
    {
      key: 'wish',
      title: activities.columns.wish,
      place: 'l o1',
      cell: (row) => <WishBadge continuation={row.continuation} />,
    },
    {
      key: 'stage',
      title: words.columns.stage,
      place: 'r o1',
      cell: (row) => <StageMeter stage={row.stage} />,
    },
    {
      key: 'owner',
      title: words.columns.owner,
      label: words.columns.owner,
      place: 'f o2 lab',
      cell: (row) => row.owner ?? words.noOwner,
    },
  ]
  return (
    <>
      <PageHead
        title={words.ownTitle(overview.activities.length)}
        sub={words.ownSub(formats.longDay(overview.plan.through))}
      />
      <Panel title={words.ownPanel}>
        {overview.activities.length === 0 ? (
          <EmptyState title={words.ownNone} />
        ) : (
          <ResponsiveTable
            caption={words.ownPanel}
            columns={columns}
            rows={overview.activities}
            rowKey={(row) => row.id}
          />
        )}
      </Panel>
    </>
  )
}
