import type { HTMLInputAutoCompleteAttribute } from 'react'
import { useRef } from 'react'
import { readDay } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { formatsFor } from '~/i18n/formats'
import { Icon } from '../primitives/icon'
import type { FieldTexts, FormField } from './field'
import { FieldFrame, inputAttributes, textValue } from './field'
import { readAmount } from './read-number'
import { useHydrated } from './use-hydrated'

interface TextFieldProps extends FieldTexts {
  field: FormField
  type?: 'text' | 'email' | 'password' | 'search'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email'
  isShort?: boolean
  /** Ids of a `<datalist>` with suggestions. */
  list?: string
  autoFocus?: boolean
}

export function TextField({
  field,
  type = 'text',
  autoComplete = 'off',
  inputMode,
  isShort = false,
  list,
  autoFocus,
  ...texts
}: TextFieldProps) {
  return (
    <FieldFrame field={field} isShort={isShort} {...texts}>
      <input
        key={field.key}
        {...inputAttributes(field, texts.hint)}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        list={list}
        autoFocus={autoFocus}
        defaultValue={type === 'password' ? undefined : textValue(field)}
      />
    </FieldFrame>
  )
}

export function TextAreaField({ field, ...texts }: FieldTexts & { field: FormField }) {
  return (
    <FieldFrame field={field} {...texts}>
      <textarea key={field.key} {...inputAttributes(field, texts.hint)} defaultValue={textValue(field)} />
    </FieldFrame>
  )
}

/** Kroner as people type them, written with points when the field is left. */
export function AmountField({
  field,
  unit = 'kr.',
  ...texts
}: FieldTexts & { field: FormField; unit?: string }) {
  return (
    <FieldFrame field={field} {...texts}>
      <span className="unit">
        <input
          key={field.key}
          {...inputAttributes(field, texts.hint)}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={textValue(field)}
          onBlur={({ currentTarget }) => {
            const reading = readAmount(currentTarget.value)
            // Fields are read the Danish way in every language, so they are written so.
            if (reading.ok) currentTarget.value = formatsFor('da').exactAmount(reading.value)
          }}
        />
        {unit}
      </span>
    </FieldFrame>
  )
}

/** Hours as people write them: `14,8`. */
export function HoursField({ field, ...texts }: FieldTexts & { field: FormField }) {
  const words = useWords().fields
  return (
    <FieldFrame field={field} isShort {...texts}>
      <span className="unit">
        <input
          key={field.key}
          {...inputAttributes(field, texts.hint)}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={textValue(field)}
        />
        {words.hoursUnit}
      </span>
    </FieldFrame>
  )
}

export function ShareField({ field, ...texts }: FieldTexts & { field: FormField }) {
  return (
    <FieldFrame field={field} isShort {...texts}>
      <span className="unit">
        <input
          key={field.key}
          {...inputAttributes(field, texts.hint)}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={textValue(field)}
        />
        %
      </span>
    </FieldFrame>
  )
}

/** A day as text in any usual writing; with JavaScript a button opens the browser's own picker. */
export function DayField({ field, ...texts }: FieldTexts & { field: FormField }) {
  const words = useWords().fields
  const formats = useFormats()
  const input = useRef<HTMLInputElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const isHydrated = useHydrated()
  return (
    <FieldFrame field={field} isShort {...texts}>
      <span className="unit day">
        <input
          key={field.key}
          ref={input}
          {...inputAttributes(field, texts.hint)}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={textValue(field)}
          onBlur={({ currentTarget }) => {
            const found = readDay(currentTarget.value)
            if (found.ok) currentTarget.value = formats.day(found.day)
          }}
        />
        {isHydrated && (
          <>
            <button
              type="button"
              className="btn"
              aria-label={`${words.openCalendar}: ${texts.label}`}
              onClick={() => {
                const found = readDay(input.current?.value ?? '')
                if (picker.current) {
                  picker.current.value = found.ok ? found.day : ''
                  picker.current.showPicker()
                }
              }}
            >
              <Icon name="calendar" />
            </button>
            <input
              ref={picker}
              className="picker"
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              onChange={({ currentTarget }) => {
                const found = readDay(currentTarget.value)
                if (!found.ok || !input.current) return
                input.current.value = formats.day(found.day)
                input.current.focus()
              }}
            />
          </>
        )}
      </span>
    </FieldFrame>
  )
}
