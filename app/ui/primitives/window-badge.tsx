import type { WindowState } from '~/domain/anchoring/last-responsible-day'
import { useWords } from '~/i18n/language-context'
import type { IconName } from './icon'
import { Icon } from './icon'

const look: Record<WindowState | 'ends', [className: string, icon: IconName]> = {
  missed: ['win missed', 'cross'],
  closing: ['win closing', 'clock'],
  open: ['win', 'circle'],
  decided: ['win', 'check'],
  none: ['win', 'circle'],
  ends: ['win', 'flag'],
}

/** How the time to decide stands, by icon and word. What ends on purpose is never a missed window. */
export function WindowBadge({ state, count }: { state: WindowState | 'ends'; count?: number }) {
  const { anchoring } = useWords()
  const [className, icon] = look[state]
  return (
    <span className={className}>
      <Icon name={icon} />
      {state === 'ends' ? anchoring.ends : anchoring.window[state]}
      {count !== undefined && <span className="n">{count}</span>}
    </span>
  )
}
