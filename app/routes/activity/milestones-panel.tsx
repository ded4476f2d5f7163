import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ActivityMilestones } from '~/usecases/milestones/milestones-of-activity.server'
import { useMilestoneColumns } from '../milestones/columns'

/** What the activity is to deliver and when. */
export function MilestonesPanel({
  activityId,
  milestones: { rows, may },
}: {
  activityId: string
  milestones: ActivityMilestones
}) {
  const words = useWords().milestones
  const back = `/aktiviteter/${activityId}`
  const columns = useMilestoneColumns({ mayUpdate: may.update, back, isOfActivity: true })
  const to = `/milepaele/ny?aktivitet=${activityId}&tilbage=${encodeURIComponent(back)}`
  return (
    <Panel
      id="milepaele"
      title={words.panel.title}
      note={rows.length === 0 ? words.panel.none : undefined}
      action={
        may.create && (
          <LinkButton small icon="plus" to={to}>
            {words.new}
          </LinkButton>
        )
      }
    >
      {rows.length > 0 && (
        <ResponsiveTable
          caption={words.panel.caption}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          tight
        />
      )}
    </Panel>
  )
}
