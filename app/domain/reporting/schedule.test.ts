import { describe, expect, test } from 'vitest'
import examples from '../../../tests/examples/rules.json'
import type { Day } from '../calendar/day'
import { day } from '../calendar/day'
import { noClosingDays } from '../calendar/working-days'
import type { Shift } from './requirement'
import { parseRule } from './rule-parse'
import { scheduleRule } from './schedule'
import type { ScheduleContext } from './schedule'

function context(given: Partial<ScheduleContext> & { grant: ScheduleContext['grant'] }): ScheduleContext {
  return {
    awardDay: null,
    acceptedOn: null,
    planEnd: null,
    fiscalYearStart: 1,
    instalments: [],
    meetingsOf: () => [],
    notices: [],
    shift: 'none',
    closingDays: noClosingDays,
    ...given,
  }
}

function schedule(sentence: string, given: ScheduleContext) {
  const parsed = parseRule(sentence)
  if (!parsed.ok) throw new Error(`${sentence}: ${JSON.stringify(parsed.problem)}`)
  return scheduleRule(parsed.rule, given)
}

function optional(text: string | null): Day | null {
  return text === null ? null : day(text)
}

describe('a rule', () => {
  test.each(examples.cases.map((example) => [example.name, example]))('%s', (_name, example) => {
    const given = example.context
    const dates = schedule(
      example.rule,
      context({
        grant: { from: day(given.from), through: day(given.through) },
        awardDay: optional(given.award),
        acceptedOn: optional(given.accepted),
        planEnd: optional(given.planEnd),
        fiscalYearStart: given.fiscalStart ?? 1,
        instalments: given.instalments.map((text, index) => ({
          id: `i${index}`,
          day: day(text),
          receivedOn: day(text),
        })),
        meetingsOf: () => given.meetings.map((text, index) => ({ id: `m${index}`, day: day(text) })),
        notices: given.notice ? [{ id: 'n', day: day(given.notice) }] : [],
        shift: given.shift as Shift,
      }),
    )
    expect(
      dates.map(({ period, computedDue, due }) => ({
        periodFrom: period.from,
        periodThrough: period.through,
        computedDue,
        due,
      })),
    ).toEqual(example.expected)
    expect(new Set(dates.map(({ occurrence }) => occurrence)).size).toBe(dates.length)
  })

  const grant = { from: day('2024-01-01'), through: day('2026-12-31') }

  test('keeps an occurrence its name when an extension adds periods after it', () => {
    const sentence = 'hvert halvår, 1 måned efter periodens slut'
    const before = schedule(sentence, context({ grant }))
    const after = schedule(sentence, context({ grant: { ...grant, through: day('2027-12-31') } }))
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.map(({ occurrence }) => occurrence).slice(-2)).toEqual(['period:7', 'period:8'])
  })

  test('names yearly reports by year, payments and meetings by their own id', () => {
    const meetingsOf = (body: string) =>
      body === 'Bestyrelsen' ? [{ id: 'b7', day: day('2025-03-01') }] : []
    const instalments = [{ id: 'r2', day: day('2025-01-01'), receivedOn: null }]
    const given = context({ grant, meetingsOf, instalments })
    expect(schedule('hvert år 1. april', given).map(({ occurrence }) => occurrence)).toEqual([
      'year:2024',
      'year:2025',
      'year:2026',
    ])
    expect(schedule('med raterne', given)[0]?.occurrence).toBe('instalment:r2')
    expect(schedule('1 uge før møde i Bestyrelsen', given)[0]?.occurrence).toBe('meeting:b7')
    expect(schedule('1 uge før møde i Styregruppen', given)).toEqual([])
  })

  test('explains its date, and shows the other convention where the anchor ends its month', () => {
    const [found] = schedule(
      '3 måneder efter bevillingens slut',
      context({ grant: { from: day('2025-03-01'), through: day('2027-02-28') }, shift: 'nextWorkingDay' }),
    )
    expect(found?.why).toEqual([
      { code: 'anchor', anchor: 'grantEnd', day: '2027-02-28' },
      {
        code: 'span',
        span: { count: 3, unit: 'months' },
        direction: 'after',
        from: '2027-02-28',
        to: '2027-05-28',
      },
      { code: 'monthEnd', chosen: 'dayNumber', otherwise: '2027-05-31' },
    ])
  })

  test('says which limit moved it', () => {
    const [found] = schedule(
      '1 måned efter bevillingens slut, dog senest datoer 15.1.2027',
      context({ grant }),
    )
    expect(found?.computedDue).toBe('2027-01-15')
    expect(found?.why.at(-1)).toMatchObject({ code: 'atLatest', limit: '2027-01-15', applied: true })
  })

  test('steps around local closing days too', () => {
    const closingDays = new Set([day('2027-01-04')])
    const [found] = schedule(
      '0 dage efter bevillingens slut',
      context({ grant, shift: 'nextBankDay', closingDays }),
    )
    expect(found?.due).toBe('2027-01-05')
  })
})
