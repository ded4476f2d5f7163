import type { Hours, Oere, Share } from '~/domain/money/oere'
import { oere } from '~/domain/money/oere'

export type Reading<Value> = { ok: true; value: Value } | { ok: false; problem: string }

const grouped = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/

/** Digits and decimals of a number as Danes write it, or null: `1.234.567,5`, `1234567,5`. */
function digitsOf(text: string): { whole: string; decimals: string } | null {
  const bare = text.replace(/[\s\u00a0]/g, '').replace('\u2212', '-')
  const match = grouped.exec(bare.startsWith('-') ? bare.slice(1) : bare)
  return match ? { whole: match[1]!.replaceAll('.', ''), decimals: match[2] ?? '' } : null
}

function isNegative(text: string): boolean {
  return /^[-\u2212]/.test(text.trim())
}

/**
 * Reads an amount of kroner in any of the ways people type it; `kr.` may follow. `readAmount('1.234.567,50 kr.')` is
 * 123456750 øre. `1.234,567` has too many decimals; `1,234.50` is no amount.
 */
export function readAmount(text: string): Reading<Oere> {
  const digits = digitsOf(text.trim().replace(/(?:kr\.?|DKK)$/i, ''))
  if (!digits) return { ok: false, problem: 'notAnAmount' }
  if (digits.decimals.length > 2) return { ok: false, problem: 'tooManyDecimals' }
  if (isNegative(text)) return { ok: false, problem: 'negative' }
  const value = Number(digits.whole) * 100 + Number(digits.decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(value) || value > 1e14) return { ok: false, problem: 'tooLarge' }
  return { ok: true, value: oere(value) }
}

/** Reads a percentage, 0–100 with at most two decimals. `readShare('17,5 %')` is 1750. */
export function readShare(text: string): Reading<Share> {
  const digits = digitsOf(text.trim().replace(/%$/, ''))
  if (!digits || digits.decimals.length > 2 || isNegative(text)) return { ok: false, problem: 'notAShare' }
  const value = Number(digits.whole) * 100 + Number(digits.decimals.padEnd(2, '0'))
  return value <= 10_000 ? { ok: true, value } : { ok: false, problem: 'notAShare' }
}

/** Reads hours with at most two decimals. `readHours('14,8')` is 148000. */
export function readHours(text: string): Reading<Hours> {
  const digits = digitsOf(text)
  if (!digits || digits.decimals.length > 2) return { ok: false, problem: 'notANumber' }
  if (isNegative(text)) return { ok: false, problem: 'negative' }
  const value = Number(digits.whole) * 10_000 + Number(digits.decimals.padEnd(2, '0')) * 100
  return value <= 10_000_000 ? { ok: true, value } : { ok: false, problem: 'tooLarge' }
}

/** Reads a clock time. `readTime('9.30')` is `09:30`. */
export function readTime(text: string): Reading<string> {
  const match = /^(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})$/i.exec(text.trim())
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return { ok: false, problem: 'notATime' }
  return { ok: true, value: `${match[1]!.padStart(2, '0')}:${match[2]}` }
}
