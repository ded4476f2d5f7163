import type { Obligation } from '~/domain/reporting/obligations'
import { useWords } from '~/i18n/language-context'
import type { IconName } from './icon'
import type { BadgeTone } from './status-badge'
import { StatusBadge } from './status-badge'

const look: Record<Obligation['status'], [BadgeTone, IconName]> = {
  notStarted: ['planned', 'circle'],
  collecting: ['going', 'half'],
  drafting: ['going', 'half'],
  internalReview: ['going', 'half'],
  submitted: ['sent', 'clock'],
  returned: ['watch', 'alert'],
  approved: ['good', 'check'],
  waived: ['planned', 'check'],
  unconfirmed: ['watch', 'ask'],
}

/** How far a report has come; `isLate` says so instead, while it is ours to send. */
export function ObligationBadge({
  status,
  isLate = false,
}: {
  status: Obligation['status']
  isLate?: boolean
}) {
  const words = useWords().codes
  const [tone, icon] = look[status]
  return isLate ? (
    <StatusBadge tone="bad" icon="alert">
      {words.lateObligation}
    </StatusBadge>
  ) : (
    <StatusBadge tone={tone} icon={icon}>
      {words.obligationStatus[status]}
    </StatusBadge>
  )
}
