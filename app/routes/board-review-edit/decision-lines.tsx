import { boardDecisions } from '~/domain/board/board-decision'
import { useWords } from '~/i18n/language-context'
import { SelectField, TickField } from '~/ui/forms/choice-fields'
import type { FormField } from '~/ui/forms/field'
import { DayField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import type { Named } from '~/usecases/refusals'
import { codeOptions, optionsOf } from '../saving/options'

type LineFields = Record<
  'id' | 'place' | 'activityId' | 'subject' | 'text' | 'proposal' | 'latestOn' | 'isMandatory',
  FormField
>

interface DecisionLinesProps {
  rows: readonly LineFields[]
  /** How many lines the draft has; those after are for new ones. */
  taken: number
  activities: readonly Named[]
}

/** What the board is asked to decide, a set of fields an item. */
export function DecisionLines({ rows, taken, activities }: DecisionLinesProps) {
  const { boardReviews, fields } = useWords()
  const words = boardReviews.form
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={row.id.name} className="condition-row">
          <legend>{index < taken ? words.line(index + 1) : words.newLine}</legend>
          <input type="hidden" name={row.id.name} value={String(row.id.initialValue ?? '')} />
          <TextField
            field={row.subject}
            label={words.subject}
            {...(index === 0 && { hint: words.subjectHint })}
            isOptional
          />
          <TextAreaField field={row.text} label={words.text} isOptional />
          <div className="pair">
            <SelectField
              field={row.activityId}
              label={words.activity}
              options={optionsOf(activities)}
              isOptional
            />
            <SelectField
              field={row.proposal}
              label={words.proposal}
              emptyLabel={words.noProposal}
              options={codeOptions(boardDecisions, boardReviews.decision)}
            />
          </div>
          <div className="pair">
            <DayField
              field={row.latestOn}
              label={words.latestOn}
              {...(index === 0 && { hint: fields.dayHint })}
              isOptional
            />
            <TextField field={row.place} label={words.place} inputMode="numeric" isShort isOptional />
          </div>
          <TickField field={row.isMandatory} label={words.isMandatory} />
        </fieldset>
      ))}
    </>
  )
}
