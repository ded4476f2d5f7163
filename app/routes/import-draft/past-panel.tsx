import { Form } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { ShownPreview } from './view'

interface PastPanelProps {
  preview: ShownPreview
  today: Day
  isRefused: boolean
}

/** What becomes of what was due before the planner knew it, so that nobody is reminded of the past. */
export function PastPanel({ preview, today, isRefused }: PastPanelProps) {
  const words = useWords().importing
  const { day, number } = useFormats()
  const { unconfirmed, doneBefore } = preview
  if (unconfirmed === 0 && doneBefore === null && !isRefused) return null
  const isDone = doneBefore !== null
  return (
    <Panel
      title={words.pastTitle}
      note={unconfirmed > 0 ? words.pastText(number(unconfirmed), unconfirmed === 1) : words.pastNone}
    >
      <Form method="post" preventScrollReset>
        <fieldset className="choice noframe">
          <legend className="vh">{words.pastLegend}</legend>
          <label>
            <input type="radio" name="past" value="done" defaultChecked={isDone || isRefused} />
            <span>
              <b>{words.pastDone}</b>
              <small>{words.pastDoneText}</small>
            </span>
          </label>
          <label>
            <input type="radio" name="past" value="ask" defaultChecked={!isDone && !isRefused} />
            <span>
              <b>{words.pastAsk}</b>
              <small>{words.pastAskText}</small>
            </span>
          </label>
        </fieldset>
        <div className="field short mt2">
          <label htmlFor="foer">{words.pastDay}</label>
          <span className="hint" id="foer-hint">
            {words.pastDayHint}
          </span>
          <input
            id="foer"
            name="doneBefore"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={day(doneBefore ?? today)}
            aria-describedby={isRefused ? 'foer-hint foer-fejl' : 'foer-hint'}
            aria-invalid={isRefused ? true : undefined}
          />
          {isRefused && (
            <span className="err" id="foer-fejl" role="alert">
              <Icon name="alert" />
              <span>{words.pastDayProblem}</span>
            </span>
          )}
        </div>
        <div className="mt2">
          <Button small name="intent" value="past">
            {words.pastUse}
          </Button>
        </div>
      </Form>
    </Panel>
  )
}
