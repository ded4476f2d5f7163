import { parseRule } from './rule-parse'

/** A sentence counts from a notice (*varsel*), by itself or in a limit. False for one that cannot be read. */
export function countsFromNotice(sentence: string): boolean {
  const parsed = parseRule(sentence)
  if (!parsed.ok) return false
  const { rule, atLatest, atEarliest } = parsed.rule
  return [rule, atLatest, atEarliest].some((each) => each?.kind === 'after' && each.anchor === 'notice')
}
