import type { MilestoneStanding } from '~/domain/milestones/milestone'
import { useWords } from '~/i18n/language-context'
import type { IconName } from '~/ui/primitives/icon'
import type { BadgeTone } from '~/ui/primitives/status-badge'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { MilestoneRow } from '~/usecases/milestones/milestone-list'

const look: Record<MilestoneStanding, [BadgeTone, IconName]> = {
  late: ['bad', 'alert'],
  due: ['watch', 'clock'],
  ahead: ['planned', 'circle'],
  done: ['good', 'check'],
}

/** How a milestone stands, with how far the work is where that says more. */
export function MilestoneBadge({ row }: { row: Pick<MilestoneRow, 'standing' | 'status'> }) {
  const words = useWords().milestones
  const [tone, icon] = look[row.standing]
  return (
    <>
      <StatusBadge tone={tone} icon={icon}>
        {words.standing[row.standing]}
      </StatusBadge>
      {row.standing !== 'done' && <small>{words.status[row.status]}</small>}
    </>
  )
}
