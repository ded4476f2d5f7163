import { dayFrom } from '../calendar/day'

/** Ten digits, with or without a mark before the last four, or a dotted birthday and a hyphen; no digit on either side. */
const candidates = [
  /(?<!\d)(\d{2})(\d{2})(\d{2})(?: ?[-–—./] ?| )?\d{4}(?!\d)/g,
  /(?<!\d)(\d{2})[.\-/ ](\d{2})[.\-/ ](\d{2})[-–—]\d{4}(?!\d)/g,
]

/**
 * Whether a text holds something that looks like a Danish personal number: a possible birthday and four digits.
 * The control digit is no test (numbers without it are handed out since 2007), and substitute numbers, whose day is
 * raised by 60, count. `containsCprLikeNumber('ring til 010190-1234')` is true.
 */
export function containsCprLikeNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
  return candidates.some((candidate) =>
    [...plain.matchAll(candidate)].some(([, day, month, year]) =>
      isBirthday(Number(day), Number(month), Number(year)),
    ),
  )
}

function isBirthday(day: number, month: number, yearOfCentury: number): boolean {
  const dayOfBirth = day > 60 ? day - 60 : day
  return [1900, 2000].some((century) => dayFrom(century + yearOfCentury, month, dayOfBirth) !== null)
}
