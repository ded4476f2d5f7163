import { Form, Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import type { SubjectPage, SubjectStep } from '~/usecases/anchoring/subject-page'

interface StepListProps {
  page: Pick<SubjectPage, 'row' | 'may'>
  steps: readonly SubjectStep[]
}

/** Steps by day: what is done, what comes, and what lies after the window. A closing step is never told as late. */
export function StepList({ page: { row, may }, steps }: StepListProps) {
  const { subject: words } = useWords().anchoring
  const formats = useFormats()
  const said = (step: SubjectStep) => [
    step.doneOn ? words.doneOn(formats.day(step.doneOn)) : step.day ? formats.day(step.day) : words.noDay,
    step.responsible?.name ?? words.noOne,
    step.cost !== null && step.cost > 0 && formats.kroner(step.cost),
    step.hasPassed && words.passed,
    step.isAfterWindow && row.last && words.afterWindow(formats.day(row.last.day)),
  ]
  return (
    <ul className="find">
      {steps.map((step) => (
        <li key={step.id} className={step.isAfterWindow ? undefined : step.doneOn ? 'good' : 'plain'}>
          <Icon name={iconOf(step)} />
          <div>
            <b>
              {may.update ? (
                <Link to={`${row.address}/skridt/${step.id}/ret`}>{step.title}</Link>
              ) : (
                step.title
              )}
            </b>
            <small>{said(step).filter(Boolean).join(' · ')}</small>
          </div>
          {may.update && (
            <Form method="post" action={`${row.address}/skridt/${step.id}/klaret`} preventScrollReset>
              <input type="hidden" name="klaret" value={step.doneOn ? 'nej' : 'ja'} />
              <Button small aria-label={`${step.doneOn ? words.notDone : words.done}: ${step.title}`}>
                {step.doneOn ? words.notDone : words.done}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function iconOf(step: SubjectStep) {
  if (step.doneOn) return 'check'
  if (step.isAfterWindow) return 'alert'
  return step.hasPassed ? 'clock' : 'circle'
}
