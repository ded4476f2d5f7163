import { useWords } from '~/i18n/language-context'
import type { FormField } from '~/ui/forms/field'
import { DayField, TextField } from '~/ui/forms/text-fields'

const later = [
  ['expectedAnswer', 'awardDay'],
  ['acceptBy', 'acceptedOn'],
  ['startBy', 'useBy'],
  ['extensionBefore', 'vouchersUntil'],
] as const

type DateField = 'applyBy' | 'applyTime' | (typeof later)[number][number]

/** The days of a grant that bite, in the order of its life. */
export function DateFields({ fields }: { fields: Record<DateField, FormField> }) {
  const { grants, records } = useWords()
  const labels = records.fields.grant
  return (
    <>
      <h2>{grants.form.dates}</h2>
      <div className="pair">
        <DayField field={fields.applyBy} label={labels.applyBy} isOptional />
        <TextField field={fields.applyTime} label={labels.applyTime} isOptional isShort />
      </div>
      {later.map(([first, second]) => (
        <div key={first} className="pair">
          <DayField field={fields[first]} label={labels[first]} isOptional />
          <DayField field={fields[second]} label={labels[second]} isOptional />
        </div>
      ))}
    </>
  )
}
