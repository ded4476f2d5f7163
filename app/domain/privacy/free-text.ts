import { z } from 'zod'
import { containsCprLikeNumber } from './cpr'
import { tidyText } from './tidy-text'

/** Why a free text is refused; the catalogue has the words. */
export type FreeTextProblem = 'required' | 'tooLong' | 'cprLikeNumber'

function refuse(problem: FreeTextProblem): { error: FreeTextProblem } {
  return { error: problem }
}

function checked(maxLength: number) {
  return z
    .string(refuse('required'))
    .overwrite(tidyText)
    .max(maxLength, refuse('tooLong'))
    .refine((text) => !containsCprLikeNumber(text), refuse('cprLikeNumber'))
}

/** A text that a person writes freely and must write: trimmed, bounded, and never with a personal number in it. */
export function freeText(maxLength = 2000) {
  return checked(maxLength).min(1, refuse('required'))
}

/** The same where it may stay empty: `''` and a missing value become null. */
export function optionalFreeText(maxLength = 2000) {
  return checked(maxLength)
    .nullish()
    .transform((text) => text || null)
}
