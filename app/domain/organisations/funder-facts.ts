/** What is kept of an organisation as a giver of money, beside what the workbook carries. */
export interface FunderFacts {
  /** It gives nothing to what has already begun. */
  acceptsNoStartedProjects: boolean
  /** Usual days from a deadline to the answer; null: unknown. */
  answerDays: number | null
  /** Who may apply, in the funder's words. */
  eligibleHolders: string | null
  /** Its other rules, in our own. */
  note: string | null
}

export const noFunderFacts: FunderFacts = {
  acceptsNoStartedProjects: false,
  answerDays: null,
  eligibleHolders: null,
  note: null,
}
