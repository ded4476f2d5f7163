import type { AgreementState } from '~/domain/agreements/versions'
import { useWords } from '~/i18n/language-context'
import type { IconName } from '~/ui/primitives/icon'
import type { BadgeTone } from '~/ui/primitives/status-badge'
import { StatusBadge } from '~/ui/primitives/status-badge'

const look: Record<AgreementState, [BadgeTone, IconName]> = {
  notApproved: ['watch', 'ask'],
  expired: ['bad', 'alert'],
  expiringSoon: ['watch', 'clock'],
  valid: ['good', 'check'],
  upcoming: ['going', 'chevronRight'],
  superseded: ['planned', 'undo'],
}

export function AgreementBadge({ state }: { state: AgreementState }) {
  const [tone, icon] = look[state]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {useWords().agreements.state[state]}
    </StatusBadge>
  )
}
