import type { Rule, SimpleRule } from '../reporting/rule'
import { parseRule } from '../reporting/rule-parse'
import { printRule } from '../reporting/rule-print'
import { foldedName } from '../reporting/secretariat-obligations'

/** The bodies whose meetings a rule counts from, by the names it gives them. A rule that cannot be read names none. */
export function bodiesInRule(sentence: string): string[] {
  const parsed = parseRule(sentence)
  if (!parsed.ok) return []
  const { rule, atLatest, atEarliest } = parsed.rule
  return [rule, atLatest, atEarliest].flatMap((each) => (each && 'body' in each ? [each.body] : []))
}

/** Whether a rule counts from the meetings of the body of that name; case and spaces do not matter. */
export function namesBody(sentence: string, name: string): boolean {
  return bodiesInRule(sentence).some((each) => foldedName(each) === foldedName(name))
}

/**
 * A rule that follows a body to its new name: `renamedInRule('14 dage før møde i Bestyrelsen', 'bestyrelsen', 'Rådet')`
 * is `14 dage før møde i Rådet`. Null where a sentence cannot say the new name and be read back.
 */
export function renamedInRule(sentence: string, from: string, to: string): string | null {
  const parsed = parseRule(sentence)
  if (!parsed.ok || !namesBody(sentence, from)) return sentence
  const renamed = <R extends SimpleRule | null>(rule: R): R =>
    rule && 'body' in rule && foldedName(rule.body) === foldedName(from) ? { ...rule, body: to } : rule
  const rule: Rule = {
    ...parsed.rule,
    rule: renamed(parsed.rule.rule),
    atLatest: renamed(parsed.rule.atLatest),
    atEarliest: renamed(parsed.rule.atEarliest),
  }
  const printed = printRule(rule)
  return namesBody(printed, to) ? printed : null
}
