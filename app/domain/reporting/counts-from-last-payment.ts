import type { SimpleRule } from './rule'
import { parseRule } from './rule-parse'

/**
 * A sentence gives no day before the last payment (*sidste udbetaling*): by itself or as its earliest limit. An upper
 * limit counted from the payment makes no report wait for it. False for one that cannot be read.
 */
export function countsFromLastPayment(sentence: string): boolean {
  const parsed = parseRule(sentence)
  return parsed.ok && (isLastPayment(parsed.rule.rule) || isLastPayment(parsed.rule.atEarliest))
}

function isLastPayment(rule: SimpleRule | null): boolean {
  return rule?.kind === 'after' && rule.anchor === 'lastPayment'
}
