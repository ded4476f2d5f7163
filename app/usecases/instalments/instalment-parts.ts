import type { Instalment } from '~/domain/grants/grant'
import type { InstalmentParticulars } from '~/domain/grants/instalment-particulars'
import { tidyText } from '~/domain/privacy/tidy-text'
import type { InstalmentValues } from './instalment-pages'

/** The two halves an instalment's form values are kept as; conditions left wholly empty fall away. */
export function instalmentParts(
  { number, amount, day, receivedOn, releasedByIds, ...rest }: InstalmentValues,
  { id, grantId }: { id: string; grantId: string },
): { instalment: Instalment; particulars: InstalmentParticulars } {
  const { requestedOn, receivedAmount, isRetention, responsibleId, deputyId, conditions } = rest
  return {
    instalment: {
      id,
      grantId,
      number: tidyText(number),
      amount,
      day,
      receivedOn,
      releasedByIds: [...new Set(releasedByIds)],
    },
    particulars: {
      requestedOn,
      receivedAmount,
      isRetention,
      responsibleId,
      deputyId,
      conditions: conditions
        .map(({ label, metOn, evidence }) => ({
          label: tidyText(label),
          metOn,
          evidence: evidence === null ? null : tidyText(evidence) || null,
        }))
        .filter(({ label, metOn, evidence }) => label !== '' || metOn !== null || evidence !== null),
    },
  }
}

/** The particulars as the audit trail tells of them: the conditions in one line each. */
export function toldConditions({ conditions }: Pick<InstalmentParticulars, 'conditions'>) {
  return {
    conditions: conditions.map(({ label, metOn, evidence }) =>
      [label, metOn, evidence].filter(Boolean).join(' · '),
    ),
  }
}
