import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import { WindowBadge } from '~/ui/primitives/window-badge'
import type { FullOverview } from '~/usecases/overview/overview'

/** How many subjects wait for an owner to decide, and how: by icon and word, what ends on purpose apart. */
export function AnchoringWindowsPanel({ overview }: { overview: FullOverview }) {
  const words = useWords().anchoring.overview
  return (
    <Panel
      title={words.title}
      note={words.note}
      action={<Link to={`/forankring?plan=${overview.plan.id}`}>{words.link}</Link>}
    >
      <ul className="legend">
        {(['missed', 'closing', 'open', 'ends'] as const).map((state) => (
          <li key={state}>
            <WindowBadge state={state} count={overview.windows[state]} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
