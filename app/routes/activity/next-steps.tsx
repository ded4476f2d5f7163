import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import type { ActivityStanding } from '~/usecases/activities/activity-page'

/** The rest stands on the subject's own page. */
const mostSteps = 3

/** What is next on the way to a new owner: the steps that are written, else what the stage asks for. */
export function NextSteps({ standing: { row, steps, mayUpdate } }: { standing: ActivityStanding }) {
  const { anchoring } = useWords()
  const formats = useFormats()
  const words = anchoring.panel
  if (steps.length === 0 && (row.closing || row.window === 'none')) return null
  return (
    <>
      <h3 className="mt3">{words.nextStep}</h3>
      {steps.length === 0 ? (
        <p className="small">{anchoring.nextMove[row.stage]}</p>
      ) : (
        <ul className="check">
          {steps.slice(0, mostSteps).map((step) => (
            <li key={step.id}>
              <Icon name="box" />
              <span>
                {mayUpdate ? (
                  <Link to={`${row.address}/skridt/${step.id}/ret`}>{step.title}</Link>
                ) : (
                  step.title
                )}
                <small>
                  {[
                    step.responsible?.name ?? anchoring.subject.noOne,
                    step.day ? formats.day(step.day) : anchoring.subject.noDay,
                  ].join(' · ')}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {steps.length > mostSteps && (
        <p className="small">
          <Link to={row.address}>{words.moreSteps(steps.length - mostSteps)}</Link>
        </p>
      )}
    </>
  )
}
