import { useWords } from '~/i18n/language-context'
import type { FieldTexts, FormField } from './field'
import { FieldErrors, FieldFrame, inputAttributes, textValue } from './field'

export interface Option {
  value: string
  label: string
  /** Options with the same group stand together under its name. */
  group?: string
}

interface SelectFieldProps extends FieldTexts {
  field: FormField
  options: readonly Option[]
  /** The words of the empty choice; left out where there must be one. */
  emptyLabel?: string
  isShort?: boolean
}

export function SelectField({ field, options, emptyLabel, isShort = false, ...texts }: SelectFieldProps) {
  const words = useWords().fields
  const groups = [...new Set(options.map((option) => option.group))]
  return (
    <FieldFrame field={field} isShort={isShort} {...texts}>
      <select key={field.key} {...inputAttributes(field, texts.hint)} defaultValue={textValue(field) ?? ''}>
        {(texts.isOptional || emptyLabel !== undefined) && (
          <option value="">{emptyLabel ?? words.chooseNone}</option>
        )}
        {groups.map((group) => {
          const members = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))
          return group === undefined ? (
            members
          ) : (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          )
        })}
      </select>
    </FieldFrame>
  )
}

/** One box. The hint is the consequence of ticking it. */
export function TickField({ field, label, hint }: { field: FormField; label: string; hint?: string }) {
  return (
    <div className="field">
      <label className="checkline">
        <input
          key={field.key}
          {...inputAttributes(field, undefined)}
          className="pick"
          type="checkbox"
          value="on"
          defaultChecked={field.initialValue === 'on'}
        />
        <span>
          <b>{label}</b>
          {hint && <small>{hint}</small>}
        </span>
      </label>
      <FieldErrors field={field} />
    </div>
  )
}

/** Few choices whose consequences are worth a line each. */
export function ChoiceField({
  field,
  label,
  hint,
  options,
}: FieldTexts & { field: FormField; options: readonly (Option & { consequence?: string })[] }) {
  return (
    <fieldset className="field" id={field.id} aria-describedby={field.valid ? undefined : field.errorId}>
      <legend>{label}</legend>
      {hint && <span className="hint">{hint}</span>}
      <div className="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={field.name}
              form={field.formId}
              value={option.value}
              defaultChecked={field.initialValue === option.value}
              aria-invalid={field.valid ? undefined : true}
            />
            <span>
              <b>{option.label}</b>
              {option.consequence && <small>{option.consequence}</small>}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}
