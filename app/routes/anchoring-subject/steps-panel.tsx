import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { SubjectPage } from '~/usecases/anchoring/subject-page'

/** What must happen before the owner can take over, by day. */
export function StepsPanel({ page }: { page: SubjectPage }) {
  const { subject: words } = useWords().anchoring
  const formats = useFormats()
  const { row, steps, may } = page
  return (
    <Panel
      title={words.steps}
      note={steps.length > 0 ? words.stepsNote : words.noSteps}
      action={
        may.update && (
          <LinkButton small icon="plus" to={`${row.address}/skridt/ny`}>
            {words.addStep}
          </LinkButton>
        )
      }
    >
      {steps.length > 0 && (
        <ul className="find">
          {steps.map((step) => (
            <li key={step.id} className={step.isAfterWindow ? undefined : step.doneOn ? 'good' : 'plain'}>
              <Icon name={step.doneOn ? 'check' : step.isAfterWindow ? 'alert' : 'circle'} />
              <div>
                <b>
                  {may.update ? (
                    <Link to={`${row.address}/skridt/${step.id}/ret`}>{step.title}</Link>
                  ) : (
                    step.title
                  )}
                </b>
                <small>
                  {[
                    step.doneOn
                      ? words.doneOn(formats.day(step.doneOn))
                      : step.day
                        ? formats.day(step.day)
                        : words.noDay,
                    step.responsible?.name ?? words.noOne,
                    step.isAfterWindow && words.afterWindow,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
