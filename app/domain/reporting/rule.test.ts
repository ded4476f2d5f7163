import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import examples from '../../../tests/examples/rules.json'
import { dayFrom } from '../calendar/day'
import { longestMonth, longestSpan, ruleAnchors, ruleSchema, shortPeriods, spanUnits } from './rule'
import type { Rule, SimpleRule } from './rule'
import { parseRule } from './rule-parse'
import { printRule } from './rule-print'

const span = fc
  .constantFrom(...spanUnits)
  .chain((unit) => fc.integer({ min: 0, max: longestSpan[unit] }).map((count) => ({ count, unit })))
const monthDay = fc
  .integer({ min: 1, max: 12 })
  .chain((month) => fc.integer({ min: 1, max: longestMonth(month) }).map((day) => ({ day, month })))
const days = fc
  .uniqueArray(
    fc
      .tuple(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, number]) => dayFrom(year, month, number)!),
    { minLength: 1, maxLength: 4 },
  )
  .map((found) => found.sort())
const body = fc.constantFrom(
  'Boligsocial bestyrelse',
  'Styregruppe, tryghed',
  'Udvalg (nord)',
  'Bestyrelsen m.v.',
  'ØKU',
)
const grid = fc.oneof(
  fc.record({ kind: fc.constant('everyMonths' as const), months: fc.integer({ min: 1, max: 1200 }) }),
  fc.constantFrom(
    { kind: 'quarter' as const },
    { kind: 'halfYear' as const },
    { kind: 'calendarYear' as const },
    { kind: 'grantYear' as const },
  ),
)
const cutOff = fc.oneof(
  fc.record({ kind: fc.constant('monthEnd' as const), month: fc.integer({ min: 1, max: 12 }) }),
  monthDay.map((on) => ({ kind: 'day' as const, ...on })),
)
const simpleRule: fc.Arbitrary<SimpleRule> = fc.oneof(
  fc.record({ kind: fc.constant('dates' as const), days }),
  fc.record({ kind: fc.constant('after' as const), span, anchor: fc.constantFrom(...ruleAnchors) }),
  fc.record({ kind: fc.constant('yearly' as const), on: monthDay }),
  fc.record({
    kind: fc.constant('every' as const),
    grid,
    span,
    shortPeriod: fc.constantFrom(...shortPeriods),
  }),
  fc.record({
    kind: fc.constant('cutOffs' as const),
    cutOffs: fc.array(cutOff, { minLength: 1, maxLength: 3 }),
    span,
  }),
  fc
    .integer({ min: 2, max: 1000 })
    .chain((denominator) =>
      fc
        .integer({ min: 1, max: denominator - 1 })
        .map((numerator) => ({ kind: 'fraction' as const, numerator, denominator })),
    ),
  fc.constant({ kind: 'withInstalments' as const }),
  fc.record({ kind: fc.constant('beforeInstalments' as const), span }),
  fc.record({ kind: fc.constantFrom('beforeMeeting' as const, 'afterMeeting' as const), span, body }),
)
const rule: fc.Arbitrary<Rule> = fc.record({
  rule: simpleRule,
  atLatest: fc.option(simpleRule),
  atEarliest: fc.option(simpleRule),
  keepsMonthEnd: fc.boolean(),
})

function read(sentence: string): Rule {
  const parsed = parseRule(sentence)
  if (!parsed.ok) throw new Error(`${sentence}: ${JSON.stringify(parsed.problem)}`)
  return parsed.rule
}

describe('the sentence of a rule', () => {
  test('that the program prints is read back as the same rule', () => {
    fc.assert(
      fc.property(rule, (written) => {
        expect(ruleSchema.safeParse(written).success).toBe(true)
        expect(read(printRule(written))).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })

  test('is read whatever its case, spaces and closing full stop', () => {
    fc.assert(
      fc.property(
        rule.filter((written) => !JSON.stringify(written).includes('body')),
        (written) => {
          const shouted = `  ${printRule(written).toUpperCase().replaceAll(' ', '   ').replaceAll(',', ' ,')} . `
          expect(read(shouted)).toEqual(written)
        },
      ),
    )
  })

  test.each(examples.cases.map((example) => [example.rule]))(
    '%s is printed to a sentence with the same meaning',
    (text) => {
      expect(read(printRule(read(text)))).toEqual(read(text))
    },
  )

  test.each(examples.invalid.map((example) => [example.name, example]))(
    'is refused for %s',
    (_name, example) => {
      expect(parseRule(example.rule)).toMatchObject({ ok: false, problem: { category: example.category } })
    },
  )

  test.each([
    ['datoer 1.3.2026, 29.2.2027', 'impossible-date', 17],
    ['3 måneder efter projektets afslutning', 'unknown-anchor', 16],
    ['  3 fjortendage efter bevillingens slut', 'unknown-unit', 4],
    ['hvert kvartal, 3 uger efter periodens slut, kort sidste periode udelades', 'unknown-short-period', 64],
    ['1 måned efter varsel, dog senest når vi kan', 'syntax', 33],
    ['1 måned efter varsel og lidt til', 'syntax', 21],
    ['1 måned efter varsel, dog tidligst midtvejs, dog senest midtvejs', 'syntax', 45],
    ['1 måned efter varsel (månedens første dag bevares)', 'syntax', 21],
    ['3 måneder efter', 'syntax', 15],
    ['2,5 måneder efter varsel', 'bad-number', 0],
    ['101 år efter varsel', 'bad-number', 0],
    ['3 uger før bevillingens slut', 'unknown-anchor', 11],
    ['hver 6. uge fra bevillingens start, 1 uge efter periodens slut', 'unknown-grid', 8],
  ])('%s is refused as %s at %i', (text, category, at) => {
    expect(parseRule(text)).toMatchObject({ ok: false, problem: { category, at } })
  })

  test('keeps the name of a body as it is typed, up to a limit', () => {
    expect(read('14 dage FØR møde i  Styregruppe,  Tryghed, dog senest datoer 1.6.2026')).toMatchObject({
      rule: { kind: 'beforeMeeting', body: 'Styregruppe, Tryghed' },
      atLatest: { kind: 'dates', days: ['2026-06-01'] },
    })
  })
})
