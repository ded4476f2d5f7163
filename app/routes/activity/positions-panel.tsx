import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { StaffingPosition } from '~/usecases/activities/activity-page'

export function PositionsPanel({ positions }: { positions: readonly StaffingPosition[] }) {
  const words = useWords().activities.page
  const formats = useFormats()
  const hours = positions.reduce((total, position) => total + position.hoursPerWeek, 0)
  return (
    <Panel
      title={words.positions}
      note={positions.length > 0 ? words.positionsNote(formats.hours(hours)) : words.noPositions}
    >
      {positions.map((position) => (
        <div className="share" key={position.id}>
          <h3>
            {position.name}{' '}
            {position.isShared && (
              <StatusBadge tone="planned" icon="link">
                {words.shared}
              </StatusBadge>
            )}
          </h3>
          <dl className="kv">
            <dt>{words.employer}</dt>
            <dd>{position.employer.name}</dd>
            {position.host && (
              <>
                <dt>{words.host}</dt>
                <dd>{position.host.name}</dd>
              </>
            )}
            <dt>{words.hours}</dt>
            <dd>
              {words.hoursOf(
                formats.hours(position.hoursPerWeek),
                formats.hours(position.positionHoursPerWeek),
              )}
            </dd>
            <dt>{words.runs}</dt>
            <dd>
              {formats.period(position.from, position.through)} {position.through === null && words.openEnd}
            </dd>
            {position.payers.length > 0 && (
              <>
                <dt>{words.payers}</dt>
                <dd>
                  {position.payers.map((payer) => `${payer.name} ${formats.share(payer.share)}`).join(', ')}
                </dd>
              </>
            )}
          </dl>
        </div>
      ))}
    </Panel>
  )
}
