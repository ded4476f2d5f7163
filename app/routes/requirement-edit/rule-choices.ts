import type { Grid, Rule, RuleAnchor, ShortPeriod, SimpleRule, Span, SpanUnit } from '~/domain/reporting/rule'
import type { RuleProblem } from '~/domain/reporting/rule-problem'
import { parseRule } from '~/domain/reporting/rule-parse'
import { printRule } from '~/domain/reporting/rule-print'
import {
  anchorWords,
  gridWords,
  keepsMonthEndWords,
  shortPeriodWords,
  unitWords,
} from '~/domain/reporting/rule-words'

export const ruleKinds = [
  'after',
  'dates',
  'every',
  'cutOffs',
  'yearly',
  'fraction',
  'withInstalments',
  'beforeInstalments',
  'beforeMeeting',
  'afterMeeting',
] as const
export type RuleKind = (typeof ruleKinds)[number]

export const gridKinds = ['quarter', 'halfYear', 'calendarYear', 'grantYear', 'everyMonths'] as const
export type GridKind = (typeof gridKinds)[number]

/** The fields a rule can be built with instead of a sentence, as they are typed. */
export interface RuleChoices {
  ruleKind?: string | undefined
  count?: string | undefined
  unit?: string | undefined
  anchor?: string | undefined
  dates?: string | undefined
  grid?: string | undefined
  everyMonths?: string | undefined
  shortPeriod?: string | undefined
  cutOffs?: string | undefined
  yearDay?: string | undefined
  fraction?: string | undefined
  meetingBody?: string | undefined
  atLatest?: string | undefined
  atEarliest?: string | undefined
  keepsMonthEnd?: string | undefined
}

/** What each kind is built from; the form shows these and no others. */
export const fieldsOfKind: Record<RuleKind, readonly (keyof RuleChoices)[]> = {
  after: ['count', 'unit', 'anchor'],
  dates: ['dates'],
  every: ['grid', 'count', 'unit', 'shortPeriod'],
  cutOffs: ['cutOffs', 'count', 'unit'],
  yearly: ['yearDay'],
  fraction: ['fraction'],
  withInstalments: [],
  beforeInstalments: ['count', 'unit'],
  beforeMeeting: ['count', 'unit', 'meetingBody'],
  afterMeeting: ['count', 'unit', 'meetingBody'],
}

/** The sentence that choices make; what is not filled in is simply not there, and the parser says so. */
export function sentenceOfChoices(choices: RuleChoices): string {
  const rule = simpleSentence(choices)
  const latest = text(choices.atLatest) && `, dog senest ${text(choices.atLatest)}`
  const earliest = text(choices.atEarliest) && `, dog tidligst ${text(choices.atEarliest)}`
  return `${rule}${latest}${earliest}${choices.keepsMonthEnd === 'on' ? ` (${keepsMonthEndWords})` : ''}`
}

function simpleSentence(choices: RuleChoices): string {
  const count = text(choices.count)
  const unit = unitWords[choices.unit as SpanUnit]
  const span = `${count} ${unit ? (count === '1' ? unit.one : unit.many) : ''}`.trim()
  switch (choices.ruleKind as RuleKind) {
    case 'after':
      return `${span} efter ${anchorWords[choices.anchor as RuleAnchor] ?? ''}`.trim()
    case 'dates':
      return `datoer ${listed(choices.dates, ', ')}`
    case 'every': {
      const short = choices.shortPeriod as ShortPeriod
      const last = short && short !== 'own' ? `, kort sidste periode ${shortPeriodWords[short]}` : ''
      return `${gridSentence(choices)}, ${span} efter periodens slut${last}`
    }
    case 'cutOffs':
      return `opgjort ${listed(choices.cutOffs, ' og ')}, ${span} efter`
    case 'yearly':
      return `hvert år ${text(choices.yearDay)}`
    case 'fraction':
      return `efter ${text(choices.fraction)} af perioden`
    case 'withInstalments':
      return 'med raterne'
    case 'beforeInstalments':
      return `${span} før raterne`
    case 'beforeMeeting':
      return `${span} før møde i ${text(choices.meetingBody)}`
    case 'afterMeeting':
      return `${span} efter møde i ${text(choices.meetingBody)}`
    default:
      return ''
  }
}

function gridSentence({ grid, everyMonths }: RuleChoices): string {
  return grid === 'everyMonths'
    ? `hver ${text(everyMonths)}. måned fra bevillingens start`
    : `hvert ${gridWords[grid as Exclude<GridKind, 'everyMonths'>] ?? ''}`
}

function text(value: string | undefined): string {
  return value?.trim() ?? ''
}

/** What people separate with commas, semicolons or *og*, each with one and the same mark. */
function listed(value: string | undefined, mark: string): string {
  return text(value)
    .split(/\s*[,;]\s*|\s+og\s+/)
    .filter(Boolean)
    .join(mark)
}

/** The field that a problem of a built sentence is shown beside. */
export function fieldOfProblem(choices: RuleChoices, problem: RuleProblem): keyof RuleChoices {
  const kind = ruleKinds.find((each) => each === choices.ruleKind)
  if (!kind) return 'ruleKind'
  const rule = simpleSentence(choices)
  if (problem.at > rule.length) {
    const limits: (keyof RuleChoices)[] = text(choices.atLatest) ? ['atLatest'] : ['atEarliest']
    const latest = `${rule}, dog senest ${text(choices.atLatest)}`
    return text(choices.atEarliest) && problem.at > latest.length ? 'atEarliest' : limits[0]!
  }
  const fields = fieldsOfKind[kind]
  const wanted: Partial<Record<RuleProblem['expected'], keyof RuleChoices>> = {
    number: 'count',
    span: 'count',
    unit: 'unit',
    anchor: 'anchor',
    body: 'meetingBody',
    ordinal: kind === 'every' ? 'everyMonths' : kind === 'yearly' ? 'yearDay' : 'cutOffs',
    grid: 'grid',
    date: 'dates',
    fraction: 'fraction',
    month: kind === 'yearly' ? 'yearDay' : 'cutOffs',
    dayOfMonth: kind === 'yearly' ? 'yearDay' : 'cutOffs',
  }
  const field = wanted[problem.expected]
  return field && (fields.includes(field) || field === 'everyMonths') ? field : (fields[0] ?? 'ruleKind')
}

/** The choices that make a rule again. */
export function choicesOf(rule: Rule): RuleChoices {
  const limit = (simple: SimpleRule | null) =>
    simple
      ? printRule({ rule: simple, atLatest: null, atEarliest: null, keepsMonthEnd: false }).replace(/\.$/, '')
      : undefined
  return {
    ...simpleChoices(rule.rule),
    atLatest: limit(rule.atLatest),
    atEarliest: limit(rule.atEarliest),
    keepsMonthEnd: rule.keepsMonthEnd ? 'on' : undefined,
  }
}

function simpleChoices(rule: SimpleRule): RuleChoices {
  const spanned = ({ count, unit }: Span) => ({ count: String(count), unit })
  const plain = (simple: SimpleRule) =>
    printRule({ rule: simple, atLatest: null, atEarliest: null, keepsMonthEnd: false })
  switch (rule.kind) {
    case 'after':
      return { ruleKind: 'after', ...spanned(rule.span), anchor: rule.anchor }
    case 'dates':
      return { ruleKind: 'dates', dates: plain(rule).replace(/^datoer /, '') }
    case 'every':
      return {
        ruleKind: 'every',
        grid: rule.grid.kind,
        everyMonths: monthsOf(rule.grid),
        shortPeriod: rule.shortPeriod,
        ...spanned(rule.span),
      }
    case 'cutOffs':
      return {
        ruleKind: 'cutOffs',
        cutOffs: plain(rule)
          .replace(/^opgjort /, '')
          .replace(/, [^,]* efter$/, ''),
        ...spanned(rule.span),
      }
    case 'yearly':
      return { ruleKind: 'yearly', yearDay: plain(rule).replace(/^hvert år /, '') }
    case 'fraction':
      return { ruleKind: 'fraction', fraction: `${rule.numerator}/${rule.denominator}` }
    case 'withInstalments':
      return { ruleKind: 'withInstalments' }
    case 'beforeInstalments':
      return { ruleKind: 'beforeInstalments', ...spanned(rule.span) }
    case 'beforeMeeting':
    case 'afterMeeting':
      return { ruleKind: rule.kind, ...spanned(rule.span), meetingBody: rule.body }
  }
}

function monthsOf(grid: Grid): string | undefined {
  return grid.kind === 'everyMonths' ? String(grid.months) : undefined
}

/** How a form says its rule: the sentence as typed, or the one its choices make. */
export function sentenceOf(
  form: RuleChoices & { ruleMode?: string | undefined; rule?: string | undefined },
): string {
  return form.ruleMode === 'choices' ? sentenceOfChoices(form) : text(form.rule)
}

/** The choices a sentence opens with; nothing chosen where it cannot be read. */
export function choicesOfSentence(sentence: string): RuleChoices {
  const parsed = parseRule(sentence)
  return parsed.ok ? choicesOf(parsed.rule) : {}
}
