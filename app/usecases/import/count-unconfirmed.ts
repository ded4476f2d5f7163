import { secretariatObligations } from '~/domain/reporting/secretariat-obligations'
import type { MergedWorkbook } from '~/workbook/types'

/** How many due days the planner would ask about, because they lie before it first heard of them. */
export function countUnconfirmed({ problems, records }: MergedWorkbook): number {
  if (problems.length > 0) return 0
  return secretariatObligations(records).filter(({ status }) => status === 'unconfirmed').length
}
