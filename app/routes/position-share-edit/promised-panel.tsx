import type { Day } from '~/domain/calendar/day'
import { readDay } from '~/domain/calendar/day'
import { intersect } from '~/domain/calendar/period'
import { wholeShare } from '~/domain/money/oere'
import type { PayStretch } from '~/domain/positions/pay'
import { useFormats, useWords } from '~/i18n/language-context'
import { readShare } from '~/ui/forms/read-number'
import { Note } from '~/ui/primitives/note'
import type { PositionForRow, PromisedRow } from '~/usecases/positions/position-values'

interface PromisedPanelProps {
  position: PositionForRow
  promised: readonly PromisedRow[]
  stretches: readonly PayStretch[]
  typed: { share: string; from: string; through: string }
}

/** What awarded grants, organisations and applications pay already, and what the typed share makes of it. */
export function PromisedPanel({ position, promised, stretches, typed }: PromisedPanelProps) {
  const words = useWords().positions.share
  const formats = useFormats()
  const live = liveSum(position, stretches, typed)
  return (
    <Note tone={live && live.total > wholeShare ? 'bad' : 'info'} title={words.promised}>
      {promised.length === 0 ? (
        <p>{words.promisedNone}</p>
      ) : (
        <ul>
          {stretches.map((stretch) => (
            <li key={stretch.from}>
              {formats.period(stretch.from, stretch.through)}:{' '}
              {words.stretch(
                formats.share(stretch.firm + stretch.conditional),
                formats.share(stretch.hoped),
                formats.share(stretch.unpaid),
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {live &&
          (live.total > wholeShare
            ? words.liveOver(formats.share(live.total - wholeShare), formats.day(live.day))
            : words.live(formats.share(live.total), formats.share(wholeShare - live.total)))}
      </p>
    </Note>
  )
}

/** The most that is promised on a day of the typed period, the typed share counted; null while it cannot be read. */
function liveSum(
  position: PositionForRow,
  stretches: readonly PayStretch[],
  typed: PromisedPanelProps['typed'],
): { total: number; day: Day } | null {
  const share = readShare(typed.share)
  if (!share.ok) return null
  const from = readDay(typed.from)
  const through = readDay(typed.through)
  const period = {
    from: from.ok ? from.day : position.from,
    through: through.ok ? through.day : (position.through ?? position.planThrough),
  }
  let most = { total: share.value, day: period.from }
  for (const stretch of stretches) {
    const days = intersect(stretch, period)
    const total = share.value + stretch.firm + stretch.conditional + stretch.hoped
    if (days && total > most.total) most = { total, day: days.from }
  }
  return most
}
