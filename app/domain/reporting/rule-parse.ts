import type { Day } from '../calendar/day'
import { dayFrom } from '../calendar/day'
import { longestMonth, longestSpan } from './rule'
import type {
  CutOff,
  Grid,
  MonthDay,
  Rule,
  RuleAnchor,
  ShortPeriod,
  SimpleRule,
  Span,
  SpanUnit,
} from './rule'
import type { RuleExpectation, RuleProblem, RuleProblemCategory } from './rule-problem'
import { anchorWords, gridWords, monthWords, shortPeriodWords, unitWords } from './rule-words'
import { splitRule, wordsOf } from './rule-sentence'
import type { SentencePart, Word } from './rule-sentence'

export type ParsedRule = { ok: true; rule: Rule } | { ok: false; problem: RuleProblem }

/**
 * Reads a Danish sentence (*Regel*) as a rule; case, extra spaces and one closing full stop do not matter.
 * A sentence that cannot be read says which word (index of its first letter, from 0) and what belongs there.
 * `parseRule('3 måneder efter bevillingens slut')` is ok; `datoer 31.04.2026` is an `impossible-date` at 7.
 */
export function parseRule(sentence: string): ParsedRule {
  try {
    const parts = splitRule(sentence)
    if (parts.kind === 'empty') refuse('empty', 0, 'rule')
    if (parts.kind === 'unreadable') refuse('syntax', parts.at, parts.expected)
    return {
      ok: true,
      rule: {
        rule: parseSimple(parts.rule),
        atLatest: parts.atLatest && parseSimple(parts.atLatest),
        atEarliest: parts.atEarliest && parseSimple(parts.atEarliest),
        keepsMonthEnd: parts.keepsMonthEnd,
      },
    }
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, problem: thrown.problem }
    throw thrown
  }
}

/** Leaves the descent from any depth; never leaves this file. */
class Refusal extends Error {
  constructor(readonly problem: RuleProblem) {
    super(problem.category)
  }
}

function refuse(category: RuleProblemCategory, at: number, expected: RuleExpectation): never {
  throw new Refusal({ category, at, expected })
}

class Reader {
  private position = 0
  private readonly words: Word[]

  constructor(readonly part: SentencePart) {
    this.words = wordsOf(part)
  }

  get next(): Word | null {
    return this.words[this.position] ?? null
  }

  /** Where the next word begins, or the sentence ends. */
  get at(): number {
    return this.next?.at ?? this.part.at + this.part.text.trimEnd().length
  }

  take(): Word | null {
    const word = this.next
    this.position += 1
    return word
  }

  /** Takes a phrase of one or more words where it stands next. */
  takes(phrase: string): boolean {
    const wanted = phrase.split(' ')
    if (!wanted.every((text, offset) => this.words[this.position + offset]?.text === text)) return false
    this.position += wanted.length
    return true
  }

  needs(phrase: string, category: RuleProblemCategory, expected: RuleExpectation): void {
    if (!this.takes(phrase)) refuse(this.next ? category : 'syntax', this.at, expected)
  }

  ends(): void {
    if (this.next) refuse('syntax', this.at, 'end')
  }

  /** The rest of the text as it was typed, with single spaces. */
  rest(): string {
    const text = this.next ? this.part.text.slice(this.next.at - this.part.at) : ''
    this.position = this.words.length
    return text.trim().replace(/\s+/g, ' ')
  }
}

function parseSimple(part: SentencePart): SimpleRule {
  const reader = new Reader(part)
  const rule = readSimple(reader)
  reader.ends()
  return rule
}

function readSimple(reader: Reader): SimpleRule {
  if (reader.takes('datoer')) return { kind: 'dates', days: readDays(reader) }
  if (reader.takes('midtvejs')) return { kind: 'fraction', numerator: 1, denominator: 2 }
  if (reader.takes('efter')) return readFraction(reader)
  if (reader.takes('opgjort')) return readCutOffs(reader)
  if (reader.takes('hvert år')) return { kind: 'yearly', on: readMonthDay(reader) }
  if (reader.takes('hvert') || reader.next?.text === 'hver') return readGridRule(reader)
  if (reader.takes('med')) {
    reader.needs('raterne', 'syntax', 'instalments')
    return { kind: 'withInstalments' }
  }
  if (/^[-+]?\d/.test(reader.next?.text ?? '')) return readSpanRule(reader)
  return refuse('syntax', reader.at, 'rule')
}

function readSpanRule(reader: Reader): SimpleRule {
  const span = readSpan(reader)
  if (reader.takes('før')) {
    if (reader.takes('raterne')) return { kind: 'beforeInstalments', span }
    reader.needs('møde i', 'unknown-anchor', 'beforeAnchor')
    return { kind: 'beforeMeeting', span, body: readBody(reader) }
  }
  reader.needs('efter', 'syntax', 'afterOrBefore')
  if (reader.takes('møde i')) return { kind: 'afterMeeting', span, body: readBody(reader) }
  for (const [anchor, words] of Object.entries(anchorWords) as [RuleAnchor, string][]) {
    if (reader.takes(words)) return { kind: 'after', span, anchor }
  }
  return refuse(reader.next ? 'unknown-anchor' : 'syntax', reader.at, 'anchor')
}

function readBody(reader: Reader): string {
  if (!reader.next) refuse('syntax', reader.at, 'body')
  return reader.rest()
}

function readSpan(reader: Reader): Span {
  const numberAt = reader.at
  const number = reader.take()
  if (!number) refuse('syntax', numberAt, 'span')
  if (!/^\d+$/.test(number.text)) {
    refuse(/^[-+]?\d/.test(number.text) ? 'bad-number' : 'syntax', numberAt, 'number')
  }
  const unitAt = reader.at
  const word = reader.take()
  const found = (Object.entries(unitWords) as [SpanUnit, { one: string; many: string }][]).find(
    ([, words]) => word?.text === words.one || word?.text === words.many,
  )
  if (!found) return refuse(word ? 'unknown-unit' : 'syntax', unitAt, 'unit')
  const count = Number(number.text)
  if (count > longestSpan[found[0]]) refuse('bad-number', numberAt, 'number')
  return { count, unit: found[0] }
}

function readDays(reader: Reader): Day[] {
  const days = new Set<Day>()
  do {
    const at = reader.at
    const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(reader.take()?.text ?? '')
    if (!match) return refuse('not-a-date', at, 'date')
    const found = dayFrom(Number(match[3]), Number(match[2]), Number(match[1]))
    if (!found) return refuse('impossible-date', at, 'date')
    days.add(found)
  } while (reader.takes(','))
  return [...days].sort()
}

function readFraction(reader: Reader): SimpleRule {
  const at = reader.at
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(reader.take()?.text ?? '')
  const numerator = Number(match?.[1])
  const denominator = Number(match?.[2])
  if (!match || numerator < 1 || numerator >= denominator || denominator > 1_000) {
    refuse('bad-fraction', at, 'fraction')
  }
  reader.needs('af perioden', 'syntax', 'ofThePeriod')
  return { kind: 'fraction', numerator, denominator }
}

function readCutOffs(reader: Reader): SimpleRule {
  const cutOffs: CutOff[] = []
  do {
    cutOffs.push(
      reader.takes('ultimo')
        ? { kind: 'monthEnd', month: readMonth(reader) }
        : { kind: 'day', ...readMonthDay(reader) },
    )
  } while (reader.takes('og'))
  reader.needs(',', 'syntax', 'comma')
  const span = readSpan(reader)
  reader.needs('efter', 'syntax', 'after')
  return { kind: 'cutOffs', cutOffs, span }
}

function readGridRule(reader: Reader): SimpleRule {
  const grid = readGrid(reader)
  reader.needs(',', 'syntax', 'comma')
  const span = readSpan(reader)
  reader.needs('efter', 'syntax', 'afterPeriodEnd')
  reader.needs('periodens slut', 'unknown-anchor', 'afterPeriodEnd')
  if (!reader.takes(',')) return { kind: 'every', grid, span, shortPeriod: 'own' }
  reader.needs('kort sidste periode', 'syntax', 'shortPeriod')
  for (const [shortPeriod, words] of Object.entries(shortPeriodWords) as [ShortPeriod, string][]) {
    if (reader.takes(words)) return { kind: 'every', grid, span, shortPeriod }
  }
  return refuse('unknown-short-period', reader.at, 'shortPeriod')
}

function readGrid(reader: Reader): Grid {
  if (reader.takes('hver')) {
    const months = readOrdinal(reader, 'unknown-grid')
    if (months.value < 1 || months.value > longestSpan.months) refuse('bad-number', months.at, 'ordinal')
    reader.needs('måned', 'unknown-grid', 'grid')
    reader.needs('fra', 'syntax', 'fromGrantStart')
    reader.needs('bevillingens start', 'unknown-anchor', 'fromGrantStart')
    return { kind: 'everyMonths', months: months.value }
  }
  for (const [kind, word] of Object.entries(gridWords) as [keyof typeof gridWords, string][]) {
    if (reader.takes(word)) return { kind }
  }
  return refuse(reader.next ? 'unknown-grid' : 'syntax', reader.at, 'grid')
}

function readOrdinal(reader: Reader, otherwise: RuleProblemCategory): { value: number; at: number } {
  const at = reader.at
  const text = reader.take()?.text ?? ''
  if (/^\d{1,4}\.$/.test(text)) return { value: Number(text.slice(0, -1)), at }
  return refuse(text === '' ? 'syntax' : /^[-+]?\d/.test(text) ? 'bad-number' : otherwise, at, 'ordinal')
}

function readMonthDay(reader: Reader): MonthDay {
  const number = readOrdinal(reader, 'syntax')
  const month = readMonth(reader)
  if (number.value < 1 || number.value > longestMonth(month))
    refuse('impossible-date', number.at, 'dayOfMonth')
  return { day: number.value, month }
}

function readMonth(reader: Reader): number {
  const at = reader.at
  const word = reader.take()
  const index = monthWords.findIndex((name) => name === word?.text)
  if (index < 0) refuse(word ? 'unknown-month' : 'syntax', at, 'month')
  return index + 1
}
