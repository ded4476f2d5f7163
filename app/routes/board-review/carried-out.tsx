import { Form } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { problemWords } from '~/ui/forms/field'
import { Button } from '~/ui/primitives/button'
import type { ShownDecision } from '~/usecases/board-reviews/review-pages'
import type { PressAnswer } from './press-answer'
import { problemOf } from './press-answer'

interface CarriedOutProps {
  decision: ShownDecision
  today: Day
  answer: PressAnswer | undefined
}

/** Says on which day a decision was carried out; one press where it was today. */
export function CarriedOut({ decision, today, answer }: CarriedOutProps) {
  const words = useWords()
  const formats = useFormats()
  const { page } = words.boardReviews
  const { id, subject, carriedOutOn } = decision
  const problem =
    problemOf(answer, 'carriedOut', id, 'on') ?? problemOf(answer, 'carriedOut', id, 'carriedOutOn')
  const typed = problem === null ? undefined : answer?.pressed.on
  const field = `udfoert-${id}`
  return (
    <Form method="post" className="acts" preventScrollReset>
      <input type="hidden" name="decisionId" value={id} />
      <input type="hidden" name="press" value={carriedOutOn ? 'notCarriedOut' : 'carriedOut'} />
      {carriedOutOn ? (
        <Button small kind="quiet" aria-label={page.notCarriedOutNamed(subject)}>
          {page.notCarriedOut}
        </Button>
      ) : (
        <>
          <label htmlFor={field} className="small">
            {page.carriedOutOn}
          </label>
          <input
            id={field}
            name="on"
            className="dayshort"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typeof typed === 'string' ? typed : formats.day(today)}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${field}-fejl` : undefined}
          />
          <Button small icon="boxTicked" aria-label={page.carryOutNamed(subject)}>
            {page.carryOut}
          </Button>
          {problem && (
            <span className="err" id={`${field}-fejl`}>
              {problemWords(problem, words, formats)}
            </span>
          )}
        </>
      )}
    </Form>
  )
}
