import { useWords } from '~/i18n/language-context'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'

/** The bodies, or what they ask of the people in them. */
export function BodyTabs({ current }: { current: 'list' | 'load' }) {
  const { views } = useWords().bodies
  return (
    <div className="acts mb2">
      <SegmentedLinks
        label={views.label}
        segments={[
          { to: '/udvalg', label: views.list, isCurrent: current === 'list' },
          { to: '/udvalg/overlap', label: views.load, isCurrent: current === 'load' },
        ]}
      />
    </div>
  )
}
