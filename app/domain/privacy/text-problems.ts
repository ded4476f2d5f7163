import type { FieldProblem } from '../secretariat/field-problem'
import { containsCprLikeNumber } from './cpr'
import { tidyText } from './tidy-text'

/**
 * The texts of a record that hold something like a personal number, whatever door they came in through; ids are ours.
 * `textProblems({ name: 'Mor til 010190-1234' })` is `[{ field: 'name', problem: 'cpr' }]`.
 */
export function textProblems(record: object): FieldProblem[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (/(^id|Ids?)$/.test(field)) return []
    const texts: unknown[] = Array.isArray(value) ? value : [value]
    return texts.some((text) => typeof text === 'string' && containsCprLikeNumber(text))
      ? [{ field, problem: 'cpr' as const }]
      : []
  })
}

/** A record with its texts tidied, an empty one that may be missing turned into null. */
export function withTidyTexts<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      if (typeof value === 'string') return [field, tidyText(value)]
      if (!Array.isArray(value)) return [field, value]
      const items = value.map((item: unknown) => (typeof item === 'string' ? tidyText(item) : item))
      return [field, [...new Set(items.filter((item) => item !== ''))]]
    }),
  ) as Values
}
