import type { ReactNode } from 'react'
import type { FieldProblem } from '~/i18n/da/fields'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import type { Formats } from '~/i18n/formats'
import { isDay } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import type { RuleExpectation } from '~/domain/reporting/rule-problem'
import type { MissingAnchor } from '~/domain/reporting/requirement-problems'
import { classes } from '../primitives/class-names'
import { Icon } from '../primitives/icon'

/** The part of Conform's field metadata that the inputs read; every `fields.x` of a form fits. */
export interface FormField {
  key?: string | undefined
  id: string
  name: string
  formId: string
  initialValue?: unknown
  errors?: string[] | undefined
  errorId: string
  descriptionId: string
  valid: boolean
}

export interface FieldTexts {
  label: string
  hint?: string
  /** Says *(valgfrit)* after the label; required fields carry no mark. */
  isOptional?: boolean
}

/** What a problem code says; `aboveAward:150000` carries the øre that must be freed, `weightSum:95` what six weights make. */
export function problemWords(code: string, words: Words, formats: Formats): string {
  const [name = '', figure, rest = ''] = code.split(':')
  if (figure !== undefined && (name === 'aboveAward' || name === 'belowGivenOut' || name === 'aboveGross')) {
    return words.fields.toFree[name](formats.kroner(oere(Number(figure))))
  }
  if (name === 'aboveWhole' && figure !== undefined && isDay(rest)) {
    return words.fields.aboveWholeOn(formats.share(Number(figure)), formats.day(rest))
  }
  if (name === 'weightSum') return words.risk.weights.wrongSum(formats.number(Number(figure)))
  return (
    requirementProblemWords(code, words) ??
    words.fields.problems[name as FieldProblem] ??
    words.fields.unknownProblem
  )
}

/** `rule:unknown-anchor:anchor:bevillingen` names the word that cannot be read and what belongs there. */
function requirementProblemWords(code: string, { requirements }: Words): string | null {
  const [name = '', detail = '', expected = '', ...rest] = code.split(':')
  const { ruleProblems, ruleExpected, anchorMissing, problems } = requirements
  switch (name) {
    case 'rule': {
      const word = rest.join(':')
      if (detail === 'empty') return ruleProblems.empty
      if (detail === 'impossible-date' || detail === 'bad-number') return ruleProblems[detail](word)
      return requirements.ruleProblem(word, ruleExpected[expected as RuleExpectation])
    }
    case 'anchorMissing':
      if (detail === 'body') return anchorMissing.fillInBody
      return problems.anchorMissing(anchorMissing[detail as MissingAnchor['anchor']])
    case 'circularOrder':
      return problems.circularOrder(code.slice(name.length + 1))
    case 'tooManyObligations':
      return problems.tooMany(detail)
    default:
      return null
  }
}

/** The attributes that tie an input to its form, hint and error. */
export function inputAttributes(field: FormField, hint: string | undefined) {
  const described = classes(hint && field.descriptionId, !field.valid && field.errorId)
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    'aria-invalid': field.valid ? undefined : true,
    'aria-describedby': described || undefined,
  }
}

export function textValue(field: FormField): string | undefined {
  return typeof field.initialValue === 'string' ? field.initialValue : undefined
}

/** Label above, hint under it, the input, and the error beside its icon. */
export function FieldFrame({
  field,
  label,
  hint,
  isOptional,
  isShort = false,
  children,
}: FieldTexts & { field: FormField; isShort?: boolean; children: ReactNode }) {
  const words = useWords()
  return (
    <div className={classes('field', isShort && 'short')}>
      <label htmlFor={field.id}>
        {label} {isOptional && <span className="opt">{words.common.optional}</span>}
      </label>
      {hint && (
        <span className="hint" id={field.descriptionId}>
          {hint}
        </span>
      )}
      {children}
      <FieldErrors field={field} />
    </div>
  )
}

export function FieldErrors({ field }: { field: FormField }) {
  const words = useWords()
  const formats = useFormats()
  if (!field.errors?.length) return null
  return (
    <span className="err" id={field.errorId}>
      <Icon name="alert" />
      <span>{field.errors.map((code) => problemWords(code, words, formats)).join('. ')}</span>
    </span>
  )
}
