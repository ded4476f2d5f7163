import type { Day } from '../calendar/day'
import type { Grant } from '../grants/grant'
import { parseRule } from './rule-parse'
import type { RuleAnchor, SimpleRule } from './rule'

/** What a rule may count from that a grant can lack. A notice is no such thing: it comes later, or never. */
export const anchorsThatCanLack = [
  'period',
  'awardDay',
  'acceptance',
  'planEnd',
  'instalments',
  'body',
] as const
export type MissingAnchor = (typeof anchorsThatCanLack)[number]

export interface AnchorFacts {
  grant: Pick<Grant, 'from' | 'through' | 'awardDay' | 'acceptedOn'>
  planEnd: Day | null
  instalments: readonly unknown[]
  isBody: (name: string) => boolean
}

/**
 * What a sentence counts from and the grant lacks, each once; nothing for a sentence that is no rule.
 * `missingAnchors('3 måneder efter accepten', …)` on a grant nobody has accepted is `['acceptance']`.
 */
export function missingAnchors(sentence: string, facts: AnchorFacts): MissingAnchor[] {
  const parsed = parseRule(sentence)
  if (!parsed.ok) return []
  const { rule, atLatest, atEarliest } = parsed.rule
  const rules = [rule, atLatest, atEarliest].filter((each) => each !== null)
  const lacking = new Set(rules.flatMap((each) => missingOf(each, facts)))
  if (!facts.grant.from || !facts.grant.through) lacking.add('period')
  return anchorsThatCanLack.filter((anchor) => lacking.has(anchor))
}

function missingOf(rule: SimpleRule, facts: AnchorFacts): MissingAnchor[] {
  switch (rule.kind) {
    case 'after':
      return missingDay(rule.anchor, facts)
    case 'withInstalments':
    case 'beforeInstalments':
      return facts.instalments.length === 0 ? ['instalments'] : []
    case 'beforeMeeting':
    case 'afterMeeting':
      return facts.isBody(rule.body) ? [] : ['body']
    default:
      return []
  }
}

function missingDay(anchor: RuleAnchor, { grant, planEnd, instalments }: AnchorFacts): MissingAnchor[] {
  switch (anchor) {
    case 'awardDay':
      return grant.awardDay === null ? ['awardDay'] : []
    case 'acceptance':
      return grant.acceptedOn === null ? ['acceptance'] : []
    case 'planEnd':
      return planEnd === null ? ['planEnd'] : []
    case 'lastPayment':
      return instalments.length === 0 ? ['instalments'] : []
    default:
      return []
  }
}
