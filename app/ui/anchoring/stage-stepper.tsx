import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'

interface StageStepperProps {
  stage: AnchoringStage
  /** The steps taken, the oldest first. */
  changes: readonly { to: AnchoringStage; on: Day }[]
}

/** The stages in order: those behind with the day they were reached, and the one it stands on. */
export function StageStepper({ stage, changes }: StageStepperProps) {
  const { anchoring, codes } = useWords()
  const formats = useFormats()
  const words = anchoring.panel
  const reached = anchoringStages.indexOf(stage)
  return (
    <ol className="stepper" aria-label={words.stepper(reached + 1, anchoringStages.length)}>
      {anchoringStages.map((each, at) => {
        const on = changes.filter(({ to }) => to === each).at(-1)?.on
        const isCurrent = at === reached
        return (
          <li
            key={each}
            className={at < reached ? 'done' : undefined}
            aria-current={isCurrent ? 'step' : undefined}
          >
            {codes.stage[each]}
            {on && at <= reached && (
              <small>{isCurrent ? words.since(formats.day(on)) : formats.day(on)}</small>
            )}
          </li>
        )
      })}
    </ol>
  )
}
