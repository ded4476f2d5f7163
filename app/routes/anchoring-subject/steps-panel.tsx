import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { SubjectPage } from '~/usecases/anchoring/subject-page'
import { StepList } from './step-list'

/** What must happen before the owner can take over, by day. */
export function StepsPanel({ page }: { page: SubjectPage }) {
  const { subject: words } = useWords().anchoring
  const { row, may } = page
  const steps = page.steps.filter((step) => !step.isOrderlyClose)
  // What ends on purpose has a closing plan instead.
  if (row.closing && steps.length === 0) return null
  return (
    <Panel
      title={words.steps}
      note={steps.length > 0 ? words.stepsNote : words.noSteps}
      action={
        may.update &&
        !row.closing && (
          <LinkButton small icon="plus" to={`${row.address}/skridt/ny`}>
            {words.addStep}
          </LinkButton>
        )
      }
    >
      {steps.length > 0 && <StepList page={page} steps={steps} />}
    </Panel>
  )
}
