import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { GoesDown } from '~/usecases/activities/activity-page'

/** What falls with each source: the match tied to it, the posts it pays, the activities those staff. */
export function GoesDownPanel({ chains }: { chains: readonly GoesDown[] }) {
  const words = useWords().activities.page
  const formats = useFormats()
  return (
    <Panel title={words.goesDown} note={words.goesDownNote}>
      <ul className="chain">
        {chains.map((chain) => (
          <li key={chain.source.id}>
            <b>{words.sourceEnds(chain.source.name, formats.day(chain.through))}</b>
            <ul>
              {chain.matches.map((match) => (
                <li key={match.id}>
                  {words.matches}: <Link to={`/bevillinger/${match.id}`}>{match.name}</Link>
                  {match.amount !== null && ` · ${formats.kroner(match.amount)}`}
                </li>
              ))}
              {chain.positions.length > 0 && (
                <li>
                  {words.positionsDown}:{' '}
                  {chain.positions
                    .map(({ name, lost }) => (lost === null ? name : `${name} (${formats.kroner(lost)})`))
                    .join(', ')}
                  {chain.activities.length > 0 && (
                    <ul>
                      <li>
                        {words.activitiesDown}:{' '}
                        {chain.activities.map((activity, index) => (
                          <span key={activity.id}>
                            {index > 0 && ', '}
                            <Link to={`/aktiviteter/${activity.id}`}>{activity.name}</Link>
                          </span>
                        ))}
                      </li>
                    </ul>
                  )}
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
