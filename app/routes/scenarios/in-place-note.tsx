import { useFormats, useWords } from '~/i18n/language-context'
import type { ActivityOutcome } from '~/domain/scenarios/outcome'

/** The activities that lack nothing in any outcome. Where nobody has said what one costs, nothing is known to be covered. */
export function InPlaceNote({ activities }: { activities: readonly ActivityOutcome[] }) {
  const { table } = useWords().scenarios
  const formats = useFormats()
  const hasNoNeed = ({ level, year }: ActivityOutcome) => level !== 'closing' && year.need === 0
  const inPlace = activities.filter((one) => !hasNoNeed(one))
  const unknown = activities.filter(hasNoNeed)
  const names = (ones: readonly ActivityOutcome[]) => formats.list(ones.map(({ activity }) => activity))
  return (
    <>
      {inPlace.length > 0 && (
        <p className="small mt2">
          {table.inPlace(formats.number(inPlace.length), inPlace.length === 1)} {names(inPlace)}.
        </p>
      )}
      {unknown.length > 0 && (
        <p className="small mt2">
          {table.noNeed} {names(unknown)}.
        </p>
      )}
    </>
  )
}
