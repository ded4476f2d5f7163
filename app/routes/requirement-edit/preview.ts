import type { Day } from '~/domain/calendar/day'
import type { Obligation } from '~/domain/reporting/obligations'
import { obligationsOf } from '~/domain/reporting/obligations'
import type { Requirement, RequirementCondition } from '~/domain/reporting/requirement'
import { shifts } from '~/domain/reporting/requirement'
import { parseRule } from '~/domain/reporting/rule-parse'
import { printRule } from '~/domain/reporting/rule-print'
import type { RuleProblem } from '~/domain/reporting/rule-problem'
import { readAmount } from '~/ui/forms/read-number'
import { reportingGrantOf } from '~/usecases/requirements/rule-facts'
import type { RuleFacts } from '~/usecases/requirements/requirement-page'
import { sentenceOf } from './rule-choices'

/** The fields of the form as they stand while somebody types. */
export type LiveTexts = Record<string, string | undefined>

export type Preview =
  | { state: 'empty' }
  | { state: 'unreadable'; sentence: string; problem: RuleProblem }
  | { state: 'noPeriod'; sentence: string }
  | { state: 'dates'; sentence: string; dates: Obligation[]; isAwarded: boolean; convention: boolean }

/** The dates that what is typed would give, by the scheduler that gives them for good. */
export function previewOf(texts: LiveTexts, facts: RuleFacts, kept: PreviewKept): Preview {
  const typed = sentenceOf(texts)
  if (typed.trim() === '') return { state: 'empty' }
  const parsed = parseRule(typed)
  if (!parsed.ok) return { state: 'unreadable', sentence: typed, problem: parsed.problem }
  const sentence = printRule(parsed.rule)
  const { from, through } = facts.grant
  if (!from || !through || through < from) return { state: 'noPeriod', sentence }
  const requirement: Requirement = {
    id: 'draft',
    grantId: facts.grant.id,
    name: texts['name'] ?? '',
    artefacts: [],
    rule: sentence,
    dueTime: null,
    shift: shifts.find((shift) => shift === texts['shift']) ?? 'none',
    consequence: 'none',
    hours: null,
    responsibleId: null,
    deputyId: null,
    sourceText: texts['sourceText']?.trim() || null,
    sourcePage: texts['sourcePage']?.trim() || null,
    condition: conditionOf(texts),
    afterIds: [],
    signerId: null,
    notices: kept.notices,
    recordedOn: kept.recordedOn,
  }
  const whole = (text: string | undefined) => (/^\d{1,3}$/.test(text?.trim() ?? '') ? Number(text) : null)
  const particulars = {
    reviewerId: null,
    reviewerLeadDays: whole(texts['reviewerLeadDays']),
    auditorLeadDays: whole(texts['auditorLeadDays']),
    bodyId: texts['bodyId'] || null,
    artefactDetails: [],
  }
  const { obligations } = obligationsOf(reportingGrantOf(facts, { requirement, particulars }))
  return {
    state: 'dates',
    sentence,
    dates: obligations,
    isAwarded: facts.grant.status === 'awarded' || facts.grant.status === 'closed',
    convention: obligations.some(({ why }) => otherwiseOf(why) !== null),
  }
}

export interface PreviewKept {
  notices: Requirement['notices']
  recordedOn: Day
}

/** The day that the month-end convention which was not chosen would give; null where both give the same. */
export function otherwiseOf(why: Obligation['why']): Day | null {
  for (const step of why) if (step.code === 'monthEnd') return step.otherwise
  return null
}

function conditionOf(texts: LiveTexts): RequirementCondition | null {
  const kind = texts['conditionKind']
  if (kind === 'lastProjectYear') return { kind }
  if (kind === 'projectYears') {
    const [first, last] = [Number(texts['conditionFirst']), Number(texts['conditionLast'])]
    return first >= 1 && last >= first ? { kind, first, last } : null
  }
  if (kind === 'awardAbove' || kind === 'awardFrom' || kind === 'awardUpTo' || kind === 'awardBelow') {
    const amount = readAmount(texts['conditionAmount'] ?? '')
    return amount.ok ? { kind, amount: amount.value } : null
  }
  return null
}
