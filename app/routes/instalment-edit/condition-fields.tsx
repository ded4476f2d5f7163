import { useWords } from '~/i18n/language-context'
import type { FormField } from '~/ui/forms/field'
import { DayField, TextField } from '~/ui/forms/text-fields'

/** The named conditions of an instalment: what, when it was met and what shows it. An empty row falls away. */
export function ConditionFields({
  rows,
}: {
  rows: readonly { label: FormField; metOn: FormField; evidence: FormField }[]
}) {
  const { money, records } = useWords()
  const words = money.instalment
  const labels = records.fields.instalment
  return (
    <>
      <h3>{words.conditions}</h3>
      <p className="small">{words.conditionsHint}</p>
      {rows.map((row, index) => (
        <fieldset key={index} className="condition-row">
          <legend>{words.conditionRow(index + 1)}</legend>
          <TextField field={row.label} label={labels.label} isOptional />
          <div className="pair">
            <DayField field={row.metOn} label={labels.metOn} isOptional />
            <TextField field={row.evidence} label={labels.evidence} isOptional />
          </div>
        </fieldset>
      ))}
    </>
  )
}
