import { describe, expect, test } from 'vitest'
import { aRequirement, anInstalment, progressOf, reportingOf } from '../../../tests/builders/reporting'
import { day } from '../calendar/day'
import { circularGates } from './circular-gates'
import { obligationsOf } from './obligations'
import { requirementProblems } from './requirement-problems'

const perYear = aRequirement('regnskab', 'hvert kalenderår, 3 måneder efter periodens slut')
const statement = aRequirement('erklæring', 'hvert kalenderår, 4 måneder efter periodens slut', {
  afterIds: ['regnskab'],
})
const closing = aRequirement('slutrapport', '2 måneder efter bevillingens slut', { afterIds: ['regnskab'] })

function blocked(given: Parameters<typeof reportingOf>[0], id: string): (string | undefined)[][] {
  return obligationsOf(reportingOf(given))
    .obligations.filter(({ requirement }) => requirement.id === id)
    .map(({ blockedBy }) => blockedBy.map(({ name, occurrence }) => `${name} ${occurrence}`))
}

describe('what comes after something else', () => {
  test('waits for the one of its own period until that is approved', () => {
    const requirements = [perYear, statement]
    const records = [
      progressOf('regnskab', 'period:1', 'approved'),
      progressOf('regnskab', 'period:2', 'submitted'),
    ]
    expect(blocked({ requirements, records }, 'erklæring')).toEqual([
      [],
      ['regnskab period:2'],
      ['regnskab period:3'],
    ])
  })

  test('and has no period in common with it waits for all that are due no later', () => {
    expect(blocked({ requirements: [perYear, closing] }, 'slutrapport')).toEqual([
      ['regnskab period:1', 'regnskab period:2'],
    ])
  })
})

describe('gates', () => {
  test('that wait for each other are told as a circle', () => {
    const first = aRequirement('a', 'midtvejs', { afterIds: ['c'] })
    const second = aRequirement('b', 'midtvejs', { afterIds: ['a'] })
    const third = aRequirement('c', 'midtvejs', { afterIds: ['b'] })
    const alone = aRequirement('d', 'midtvejs', { afterIds: ['a'] })
    const names = circularGates([first, second, third, alone], []).map((gates) => gates.map(({ id }) => id))
    expect(names).toEqual([['a', 'c', 'b']])
  })

  test('through the last payment are a circle until it is received', () => {
    const audit = aRequirement('revision', '9 måneder efter sidste udbetaling')
    const last = anInstalment('2', '2026-06-01', { releasedByIds: ['revision'] })
    const instalments = [anInstalment('1', '2024-06-01'), last]
    expect(circularGates([audit], instalments)).toEqual([
      [
        { kind: 'requirement', id: 'revision', name: 'revision' },
        { kind: 'instalment', id: '2', number: '2' },
      ],
    ])
    expect(circularGates([audit], [{ ...last, receivedOn: day('2026-06-03') }])).toEqual([])
  })

  test.each([
    ['midtvejs, dog tidligst 1 måned efter sidste udbetaling', 1],
    ['midtvejs, dog senest 1 måned efter sidste udbetaling', 0],
  ])('through a limit count where it keeps the report back: %s', (rule, count) => {
    const instalments = [anInstalment('1', '2024-06-01', { releasedByIds: ['revision'] })]
    expect(circularGates([aRequirement('revision', rule)], instalments)).toHaveLength(count)
  })

  test('of a report that is due with the payment it releases are none', () => {
    const status = aRequirement('status', 'med raterne')
    expect(circularGates([status], [anInstalment('1', '2024-06-01', { releasedByIds: ['status'] })])).toEqual(
      [],
    )
  })
})

describe('a requirement is refused', () => {
  const problems = (rule: string, given: Parameters<typeof reportingOf>[0] = {}) => {
    const requirement = aRequirement('krav', rule)
    const around = reportingOf({ requirements: [requirement], ...given })
    return requirementProblems(requirement, around, (name) => name === 'Bestyrelsen')
  }

  test.each([
    ['1 måned efter accepten', [{ code: 'missingAnchor', anchor: 'acceptedOn' }]],
    ['med raterne', [{ code: 'missingAnchor', anchor: 'instalments' }]],
    [
      'midtvejs, dog senest 1 måned efter sidste udbetaling',
      [{ code: 'missingAnchor', anchor: 'instalments' }],
    ],
    ['14 dage før møde i Udvalget', [{ code: 'missingAnchor', anchor: 'body', name: 'Udvalget' }]],
    ['14 dage før møde i Bestyrelsen', []],
    ['1 måned efter varsel', []],
    ['1 måned efter tilsagnsdatoen', []],
  ])('where the grant lacks what it counts from: %s', (rule, expected) => {
    expect(problems(rule)).toEqual(expected)
  })

  test('for a plan end that is not there', () => {
    expect(problems('1 måned efter planens slut', { planEnd: null })).toEqual([
      { code: 'missingAnchor', anchor: 'planEnd' },
    ])
  })

  test('for an impossible date, at its word', () => {
    expect(problems('datoer 31.04.2026')).toEqual([
      { code: 'rule', problem: { category: 'impossible-date', at: 7, expected: 'date' } },
    ])
  })

  test('above 500 obligations', () => {
    const { grant } = reportingOf()
    const long = { ...grant, through: day('2074-12-31') }
    expect(
      problems('hver 1. måned fra bevillingens start, 1 uge efter periodens slut', { grant: long }),
    ).toEqual([{ code: 'tooMany', count: 612, most: 500 }])
  })

  test('not for an anchor, as long as the grant is not awarded', () => {
    const { grant } = reportingOf()
    expect(problems('1 måned efter accepten', { grant: { ...grant, status: 'applied' } })).toEqual([])
  })
})
