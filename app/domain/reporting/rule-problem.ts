/** Why a *Regel* cannot be read. */
export const ruleProblemCategories = [
  'empty',
  'syntax',
  'bad-number',
  'bad-fraction',
  'not-a-date',
  'impossible-date',
  'unknown-anchor',
  'unknown-unit',
  'unknown-month',
  'unknown-grid',
  'unknown-short-period',
] as const
export type RuleProblemCategory = (typeof ruleProblemCategories)[number]

/** What belongs where a *Regel* could not be read on. */
export const ruleExpectations = [
  'rule',
  'span',
  'number',
  'ordinal',
  'unit',
  'afterOrBefore',
  'after',
  'afterPeriodEnd',
  'anchor',
  'beforeAnchor',
  'body',
  'date',
  'dayOfMonth',
  'month',
  'grid',
  'fromGrantStart',
  'shortPeriod',
  'fraction',
  'ofThePeriod',
  'instalments',
  'comma',
  'limit',
  'keepsMonthEnd',
  'end',
] as const
export type RuleExpectation = (typeof ruleExpectations)[number]

export interface RuleProblem {
  category: RuleProblemCategory
  /** Index in the sentence, from 0, of the first letter of the offending word. */
  at: number
  expected: RuleExpectation
}
