import { useFormats, useWords } from '~/i18n/language-context'
import type { VersionRow } from '~/usecases/agreements/agreement-pages'

/** Who approved a version and when, or that nobody has, and the days it holds. */
export function useVersionWords() {
  const words = useWords().agreements
  const formats = useFormats()
  return {
    approved: ({ approvedBy, approvedOn }: VersionRow): string => {
      if (approvedOn) return words.approved(approvedBy ?? words.nobody, formats.day(approvedOn))
      return approvedBy ? words.notApprovedBy(approvedBy) : words.notApproved
    },
    valid: ({ validFrom, validThrough }: VersionRow): string =>
      validThrough === null && validFrom !== null
        ? `${formats.period(validFrom, null)} ${words.openEnd}`
        : formats.period(validFrom, validThrough),
  }
}
