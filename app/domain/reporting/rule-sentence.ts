import type { RuleExpectation } from './rule-problem'
import { keepsMonthEndWords } from './rule-words'

/** A stretch of a sentence and where it begins in it. */
export interface SentencePart {
  text: string
  at: number
}

/** A word in lower case, or a comma. */
export interface Word {
  text: string
  at: number
}

export type RuleParts =
  | { kind: 'empty' }
  | { kind: 'unreadable'; at: number; expected: RuleExpectation }
  | {
      kind: 'parts'
      rule: SentencePart
      atLatest: SentencePart | null
      atEarliest: SentencePart | null
      keepsMonthEnd: boolean
    }

/**
 * Cuts a sentence at its limits and its last bracket, before any word is understood:
 * the name of a body runs up to one of them and may hold commas of its own.
 */
export function splitRule(sentence: string): RuleParts {
  const whole = sentence.replace(/\s*\.?\s*$/, '')
  if (whole.trim() === '') return { kind: 'empty' }
  const bracket = /\s\(\s*månedens(?=\s|\)|$)/i.exec(whole)
  const bracketAt = bracket ? bracket.index + 1 : whole.length
  const inBracket = whole.slice(bracketAt).toLowerCase().replace(/\s+/g, ' ').replace(/^\( /, '(')
  if (bracket && inBracket.replace(/ \)$/, ')') !== `(${keepsMonthEndWords})`) {
    return { kind: 'unreadable', at: bracketAt, expected: 'keepsMonthEnd' }
  }
  const head = whole.slice(0, bracketAt)
  const limits = [...head.matchAll(/\s*,\s*dog\s+(senest|tidligst)(?=\s|$)/gi)]
  const parts: Record<string, SentencePart> = {}
  for (const [index, limit] of limits.entries()) {
    const name = limit[1]!.toLowerCase()
    if (parts[name] || (name === 'senest' && parts['tidligst'])) {
      return { kind: 'unreadable', at: limit.index + limit[0].search(/dog/i), expected: 'limit' }
    }
    const at = limit.index + limit[0].length
    parts[name] = { text: head.slice(at, limits[index + 1]?.index ?? head.length), at }
  }
  return {
    kind: 'parts',
    rule: { text: head.slice(0, limits[0]?.index ?? head.length), at: 0 },
    atLatest: parts['senest'] ?? null,
    atEarliest: parts['tidligst'] ?? null,
    keepsMonthEnd: bracket !== null,
  }
}

/** The words of a part; a comma is a word, but one inside a number (`3,5`) belongs to it. */
export function wordsOf(part: SentencePart): Word[] {
  return [...part.text.matchAll(/[-+]?\d+,\d+(?=[\s,]|$)|,|[^\s,]+/g)].map((match) => ({
    text: match[0].toLowerCase(),
    at: part.at + match.index,
  }))
}
