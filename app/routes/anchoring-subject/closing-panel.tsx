import { useFormats, useWords } from '~/i18n/language-context'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import type { SubjectPage } from '~/usecases/anchoring/subject-page'
import { StepList } from './step-list'

/** The orderly close of what ends on purpose: its steps, how far it is, and what it costs. */
export function ClosingPanel({ page, today }: { page: SubjectPage; today: Day }) {
  const { closing: words, anchoring } = useWords()
  const formats = useFormats()
  const { row, may } = page
  const steps = page.steps.filter((step) => step.isOrderlyClose)
  const { closing } = row
  if (!closing) {
    if (steps.length === 0) return null
    return (
      <Panel id="lukkeplan" title={words.title}>
        <Note tone="info">{words.panel.stray}</Note>
        <StepList page={page} steps={steps} />
      </Panel>
    )
  }
  const cost = closing.cost > 0 ? words.panel.cost(formats.kroner(closing.cost)) : words.panel.noCost
  return (
    <Panel
      id="lukkeplan"
      title={words.title}
      note={
        steps.length > 0
          ? [
              words.panel.note(formats.day(closing.endsOn)),
              words.panel.progress(closing.done, steps.length),
              cost,
            ].join(' · ')
          : words.panel.note(formats.day(closing.endsOn))
      }
      action={
        may.update &&
        steps.length > 0 && (
          <LinkButton small icon="plus" to={`${row.address}/lukkeplan`}>
            {words.more}
          </LinkButton>
        )
      }
    >
      {steps.length > 0 ? (
        <>
          <StepList page={page} steps={steps} />
          {may.update && (
            <p className="mt2">
              <LinkButton small kind="quiet" icon="plus" to={`${row.address}/skridt/ny`}>
                {anchoring.subject.addStep}
              </LinkButton>
            </p>
          )}
        </>
      ) : (
        <p>
          {closing.first
            ? words.panel.noneFirst(
                formats.day(closing.first),
                formats.daysLeft(daysBetween(today, closing.first)),
              )
            : words.panel.none}
        </p>
      )}
    </Panel>
  )
}
