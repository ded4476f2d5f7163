import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseRule } from '~/domain/reporting/rule-parse'
import { choicesOf, fieldOfProblem, sentenceOfChoices } from './rule-choices'

const cases = JSON.parse(readFileSync('tests/examples/rules.json', 'utf8')) as {
  cases: { rule: string }[]
}

function problemOf(choices: Parameters<typeof sentenceOfChoices>[0]) {
  const parsed = parseRule(sentenceOfChoices(choices))
  return parsed.ok ? null : fieldOfProblem(choices, parsed.problem)
}

describe('the choices of a rule', () => {
  test.each([...new Set(cases.cases.map(({ rule }) => rule))])('make the same rule again: %s', (sentence) => {
    const parsed = parseRule(sentence)
    if (!parsed.ok) throw new Error(sentence)
    expect(parseRule(sentenceOfChoices(choicesOf(parsed.rule)))).toEqual(parsed)
  })

  test('take dates with semicolons and cut-offs with commas', () => {
    expect(sentenceOfChoices({ ruleKind: 'dates', dates: '1.3.2026; 15.9.2026' })).toBe(
      'datoer 1.3.2026, 15.9.2026',
    )
    expect(
      sentenceOfChoices({
        ruleKind: 'cutOffs',
        cutOffs: 'ultimo februar, ultimo august',
        count: '3',
        unit: 'weeks',
      }),
    ).toBe('opgjort ultimo februar og ultimo august, 3 uger efter')
  })

  test.each([
    [{}, 'ruleKind'],
    [{ ruleKind: 'after', count: '', unit: 'months', anchor: 'grantEnd' }, 'count'],
    [{ ruleKind: 'after', count: 'tre', unit: 'months', anchor: 'grantEnd' }, 'count'],
    [{ ruleKind: 'after', count: '3', unit: 'months', anchor: '' }, 'anchor'],
    [{ ruleKind: 'dates', dates: '31.04.2026' }, 'dates'],
    [{ ruleKind: 'dates', dates: '' }, 'dates'],
    [{ ruleKind: 'yearly', yearDay: '31. april' }, 'yearDay'],
    [{ ruleKind: 'every', grid: 'everyMonths', everyMonths: '', count: '1', unit: 'months' }, 'everyMonths'],
    [{ ruleKind: 'every', grid: '', count: '1', unit: 'months' }, 'grid'],
    [{ ruleKind: 'fraction', fraction: '3/2' }, 'fraction'],
    [{ ruleKind: 'cutOffs', cutOffs: 'ultimo februr', count: '3', unit: 'weeks' }, 'cutOffs'],
    [{ ruleKind: 'beforeMeeting', count: '14', unit: 'days', meetingBody: '' }, 'meetingBody'],
    [{ ruleKind: 'after', count: '1', unit: 'months', anchor: 'grantEnd', atLatest: 'snart' }, 'atLatest'],
    [
      {
        ruleKind: 'after',
        count: '1',
        unit: 'months',
        anchor: 'grantEnd',
        atLatest: '2 år efter accepten',
        atEarliest: 'snart',
      },
      'atEarliest',
    ],
  ] as const)('point at the field that is wrong: %j', (choices, field) => {
    expect(problemOf(choices)).toBe(field)
  })
})
