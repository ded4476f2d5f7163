import type { Option } from './choice-fields'
import type { FieldTexts, FormField } from './field'
import { FieldErrors } from './field'

/** Several of a list, each a box of its own; all are sent under one name. */
export function CheckList({
  field,
  label,
  hint,
  options,
}: FieldTexts & { field: FormField; options: readonly Option[] }) {
  const chosen = Array.isArray(field.initialValue) ? field.initialValue : [field.initialValue]
  return (
    <fieldset className="field" id={field.id} aria-describedby={field.valid ? undefined : field.errorId}>
      <legend>{label}</legend>
      {hint && <span className="hint">{hint}</span>}
      <div className="checklist">
        {options.map((option) => (
          <label key={option.value} className="checkline">
            <input
              className="pick"
              type="checkbox"
              name={field.name}
              form={field.formId}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={field.valid ? undefined : true}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}
