import type { RuleProblem } from '~/domain/reporting/rule-problem'

/** The offending word of a sentence, as it was typed; empty at its end. */
export function wordAt(sentence: string, at: number): string {
  return /^[^\s,]+|^,/.exec(sentence.slice(at))?.[0] ?? ''
}

/** Problems of a requirement as the codes that a form's fields carry; `problemWords` reads them. */
export const problemCode = {
  rule: ({ category, expected, at }: RuleProblem, sentence: string) =>
    `rule:${category}:${expected}:${wordAt(sentence, at)}`,
}
