import { useWords } from '~/i18n/language-context'
import type { FormField } from '~/ui/forms/field'
import { FieldErrors } from '~/ui/forms/field'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useHydrated } from '~/ui/forms/use-hydrated'
import { Button } from '~/ui/primitives/button'

interface EvaluationFieldsProps {
  rows: readonly { id: FormField; day: FormField; doneOn: FormField; note: FormField }[]
  /** The list itself, which carries what is wrong with all of it. */
  listErrors: FormField
  addRow: () => void
}

/** The evaluations of an agreement, as many as there are. An empty row falls away. */
export function EvaluationFields({ rows, listErrors, addRow }: EvaluationFieldsProps) {
  const words = useWords().positions.agreementForm
  const isHydrated = useHydrated()
  return (
    <>
      <h2 id={listErrors.id}>{words.evaluations}</h2>
      <p className="small">{words.evaluationHint}</p>
      <FieldErrors field={listErrors} />
      {rows.map((row, at) => (
        <fieldset key={row.day.key ?? at} className="condition-row">
          <legend>{words.evaluation(at + 1)}</legend>
          <input
            type="hidden"
            name={row.id.name}
            value={typeof row.id.initialValue === 'string' ? row.id.initialValue : ''}
          />
          <div className="pair">
            <DayField field={row.day} label={words.day} isOptional />
            <DayField field={row.doneOn} label={words.held} isOptional />
          </div>
          <TextField field={row.note} label={words.note} isOptional />
        </fieldset>
      ))}
      {/* A button of its own kind: a submit here would be what Enter in a field presses. */}
      {isHydrated && (
        <div>
          <Button type="button" icon="plus" onClick={addRow}>
            {words.addEvaluation}
          </Button>
        </div>
      )}
    </>
  )
}
