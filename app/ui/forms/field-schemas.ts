import { z } from 'zod'
import { isEmail } from '~/domain/access/email'
import type { Day } from '~/domain/calendar/day'
import { readDay } from '~/domain/calendar/day'
import { readMonthDay } from '~/domain/grants/application-round'
import type { Hours, Oere, Share } from '~/domain/money/oere'
import { freeText, optionalFreeText } from '~/domain/privacy/free-text'
import type { Reading } from './read-number'
import { readAmount, readHours, readShare, readTime } from './read-number'

// The compiled validators of zod need `eval`, which the content security policy forbids.
if (typeof document !== 'undefined') z.config({ jitless: true })

/*
 * The fields of forms, each from the text of an input to a value of the domain. Messages are codes of
 * `fields.problems` in the catalogue; empty optional fields are null.
 */

function required<Value>(read: (text: string) => Reading<Value>) {
  return z.string({ error: 'required' }).transform((text, context): Value => {
    const reading = read(text)
    if (reading.ok) return reading.value
    context.addIssue({ code: 'custom', message: reading.problem })
    return z.NEVER
  })
}

function optional<Value>(read: (text: string) => Reading<Value>) {
  return z
    .string()
    .optional()
    .transform((text, context): Value | null => {
      if (text === undefined || text.trim() === '') return null
      const reading = read(text)
      if (reading.ok) return reading.value
      context.addIssue({ code: 'custom', message: reading.problem })
      return z.NEVER
    })
}

function readDayField(text: string): Reading<Day> {
  const found = readDay(text)
  return found.ok ? { ok: true, value: found.day } : found
}

function readMonthDayField(text: string): Reading<string> {
  const found = readMonthDay(text)
  return found === null ? { ok: false, problem: 'impossibleMonthDay' } : { ok: true, value: found }
}

function readWhole(least: number, most: number) {
  return (text: string): Reading<number> => {
    if (!/^\d{1,9}$/.test(text.trim())) return { ok: false, problem: 'notANumber' }
    const value = Number(text)
    return value >= least && value <= most ? { ok: true, value } : { ok: false, problem: 'outOfRange' }
  }
}

export const textField = (maxLength = 200) => freeText(maxLength)
export const optionalTextField = (maxLength = 2000) => optionalFreeText(maxLength)

export const amountField = () => required<Oere>(readAmount)
export const optionalAmountField = () => optional<Oere>(readAmount)

export const dayField = () => required<Day>(readDayField)
export const optionalDayField = () => optional<Day>(readDayField)

export const shareField = () => required<Share>(readShare)
export const optionalShareField = () => optional<Share>(readShare)

export const hoursField = () => required<Hours>(readHours)
export const optionalHoursField = () => optional<Hours>(readHours)
export const optionalTimeField = () => optional<string>(readTime)
/** A day that comes every year, as `MM-DD`. */
export const optionalMonthDayField = () => optional<string>(readMonthDayField)

/** A whole number between two others, both included. */
export const wholeField = (least: number, most: number) => required<number>(readWhole(least, most))
export const optionalWholeField = (least: number, most: number) => optional<number>(readWhole(least, most))

export const emailField = () =>
  required<string>((text) =>
    isEmail(text) ? { ok: true, value: text.trim() } : { ok: false, problem: 'notAnEmail' },
  )
export const optionalEmailField = () =>
  optional<string>((text) =>
    isEmail(text) ? { ok: true, value: text.trim() } : { ok: false, problem: 'notAnEmail' },
  )

/** One of a closed list of codes. */
export const codeField = <Code extends string>(codes: readonly Code[]) =>
  z.enum(codes as readonly [Code, ...Code[]], { error: 'notInList' })
export const optionalCodeField = <Code extends string>(codes: readonly Code[]) =>
  z
    .enum(codes as readonly [Code, ...Code[]], { error: 'notInList' })
    .optional()
    .transform((code) => code ?? null)

/** The id of another record; whether it is there is the use case's to say. */
export const referenceField = () => z.string({ error: 'required' }).min(1, { error: 'required' }).max(64)
export const optionalReferenceField = () =>
  z
    .string()
    .max(64)
    .optional()
    .transform((id) => id ?? null)

/** A ticked box is `on`; an unticked one is not sent. */
export const tickField = () =>
  z
    .literal('on')
    .optional()
    .transform((tick) => tick === 'on')

/** Several texts in one input, separated by semicolons: trimmed, each once, without empty ones. */
export const listField = (maxLength = 2000) =>
  optionalFreeText(maxLength).transform((text) => [
    ...new Set(
      (text ?? '')
        .split(';')
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  ])

/** The version the form was opened at, hidden in it. */
export const versionField = () => z.string().transform(Number).pipe(z.number().int().min(0))

export function endsBeforeStart(from: Day | null, through: Day | null): boolean {
  return from !== null && through !== null && through < from
}

/** For `superRefine` of a form with `from` and `through`. */
export function refinePeriod(
  { from, through }: { from: Day | null; through: Day | null },
  context: z.core.$RefinementCtx,
): void {
  if (endsBeforeStart(from, through)) {
    context.addIssue({ code: 'custom', path: ['through'], message: 'endsBeforeStart' })
  }
}
