import { useFormats, useWords } from '~/i18n/language-context'
import { Facts } from '~/ui/primitives/facts'
import { Panel } from '~/ui/primitives/panel'
import type { GrantDate } from '~/usecases/grants/grant-page'

/** These have happened; only what is still to come has days left. */
const isHistory = new Set<GrantDate['kind']>(['awardDay', 'acceptedOn'])

export function DatesPanel({ dates }: { dates: readonly GrantDate[] }) {
  const { page: words, dateKinds } = useWords().grants
  const formats = useFormats()
  return (
    <Panel title={words.dates}>
      {dates.length === 0 ? (
        <p className="small">{words.noDates}</p>
      ) : (
        <Facts
          facts={dates.map((date) => [
            dateKinds[date.kind],
            <span key={date.kind}>
              <b>{formats.day(date.day)}</b>
              {date.time && ` ${formats.time(date.time)}`}
              {date.daysLeft >= 0 && !isHistory.has(date.kind) && (
                <small> · {formats.daysLeft(date.daysLeft)}</small>
              )}
            </span>,
          ])}
        />
      )}
    </Panel>
  )
}
