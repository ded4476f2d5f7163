import type { RiskLevel } from '~/domain/risk/assess'
import type { AsideReason } from '~/domain/risk/matrix'
import { useWords } from '~/i18n/language-context'
import type { IconName } from '../primitives/icon'
import type { BadgeTone } from '../primitives/status-badge'
import { StatusBadge } from '../primitives/status-badge'

const levelLook: Record<RiskLevel, [BadgeTone, IconName]> = {
  low: ['good', 'check'],
  middle: ['watch', 'half'],
  high: ['bad', 'alert'],
}

/** How high a risk is, by icon and word. */
export function RiskBadge({ level }: { level: RiskLevel }) {
  const [tone, icon] = levelLook[level]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {useWords().risk.levels[level]}
    </StatusBadge>
  )
}

const noScoreIcon: Record<AsideReason, IconName> = { tooLittleKnown: 'ask', noValue: 'ask', closing: 'flag' }

/** Why an activity has no place in the matrix; never a colour of danger. */
export function NoScoreBadge({ reason }: { reason: AsideReason }) {
  return (
    <StatusBadge tone="planned" icon={noScoreIcon[reason]}>
      {useWords().risk.noScore[reason]}
    </StatusBadge>
  )
}
