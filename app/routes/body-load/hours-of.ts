import type { Formats } from '~/i18n/formats'

/** Minutes as hours: `12` or `7,5`. */
export function hoursOf(minutes: number, formats: Formats): string {
  return formats.number(minutes / 60, minutes % 60 === 0 ? 0 : 1)
}
