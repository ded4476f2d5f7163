import type { Obligation } from './obligations'
import type { WhyStep } from './schedule'

/** Everything a reader asks of a date: how it came about, what was agreed by hand, and the clause it stands on. */
export function whyOf({
  why,
  record,
  requirement,
}: Pick<Obligation, 'why' | 'record' | 'requirement'>): WhyStep[] {
  const steps = [...why]
  if (record?.agreedDue) steps.push({ code: 'agreed', day: record.agreedDue, reason: record.agreedReason })
  const { sourceText, sourcePage } = requirement
  if (sourceText !== null || sourcePage !== null)
    steps.push({ code: 'clause', text: sourceText, page: sourcePage })
  return steps
}
