import { useWords } from '~/i18n/language-context'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'

/** The two ways to look at the funders. */
export function FunderViews({ current }: { current: 'list' | 'calendar' }) {
  const words = useWords().funders.views
  return (
    <SegmentedLinks
      label={words.label}
      segments={[
        { to: '/fonde', label: words.list, isCurrent: current === 'list' },
        { to: '/fonde/kalender', label: words.calendar, isCurrent: current === 'calendar' },
      ]}
    />
  )
}
