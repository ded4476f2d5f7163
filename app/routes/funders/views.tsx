import { useWords } from '~/i18n/language-context'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'

/** The ways to look at the funders. */
export function FunderViews({ current }: { current: 'list' | 'calendar' | 'templates' }) {
  const { funders, templates } = useWords()
  const words = funders.views
  return (
    <SegmentedLinks
      label={words.label}
      segments={[
        { to: '/fonde', label: words.list, isCurrent: current === 'list' },
        { to: '/fonde/kalender', label: words.calendar, isCurrent: current === 'calendar' },
        { to: '/fonde/skabeloner', label: templates.title, isCurrent: current === 'templates' },
      ]}
    />
  )
}
