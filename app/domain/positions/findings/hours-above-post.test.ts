import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facts } from '../../../../tests/builders/position-facts'
import { anAssignment, hours } from '../../../../tests/builders/records'
import { addDays, day } from '../../calendar/day'
import { hoursAbovePost } from './hours-above-post'

describe('more hours than the post has', () => {
  test('are none at exactly its hours', () => {
    const assignments = [anAssignment({ hoursPerWeek: hours(30) }), anAssignment({ hoursPerWeek: hours(7) })]
    expect(hoursAbovePost(facts({ assignments }))).toEqual([])
  })

  test('are told for the days two rows overlap, to the 31st', () => {
    const assignments = [
      anAssignment({ hoursPerWeek: hours(30), through: day('2026-05-31') }),
      anAssignment({ hoursPerWeek: hours(10.5), from: day('2026-05-31') }),
    ]
    expect(hoursAbovePost(facts({ assignments }))).toEqual([
      {
        ...{ code: 'hoursAbovePost', from: '2026-05-31', through: '2026-05-31' },
        ...{ hours: hours(40.5), over: hours(3.5) },
      },
    ])
  })

  test('are told from today on, and without an end where the post has none', () => {
    const assignments = [anAssignment({ hoursPerWeek: hours(40) })]
    expect(hoursAbovePost(facts({ position: { through: null }, assignments }))).toEqual([
      { code: 'hoursAbovePost', from: '2026-03-09', through: null, hours: hours(40), over: hours(3) },
    ])
    const over = [anAssignment({ hoursPerWeek: hours(40), through: day('2026-03-08') })]
    expect(hoursAbovePost(facts({ assignments: over }))).toEqual([])
  })

  test('hold on every day that a plain count says so, and on no other', () => {
    const days = fc.integer({ min: 0, max: 420 }).map((offset) => addDays(day('2025-12-01'), offset))
    const row = fc.record({
      hoursPerWeek: fc.integer({ min: 1, max: 30 }).map(hours),
      from: fc.option(days, { nil: null }),
      through: fc.option(days, { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), days, (rows, asked) => {
        const assignments = rows.map((given) => anAssignment(given))
        const given = facts({ assignments })
        const isOnPost = asked >= given.today && asked <= day('2026-12-31')
        const sum = rows
          .filter((each) => (each.from ?? asked) <= asked && asked <= (each.through ?? asked))
          .reduce((total, each) => total + each.hoursPerWeek, 0)
        const told = hoursAbovePost(given).filter(
          (found) =>
            found.code === 'hoursAbovePost' &&
            found.from <= asked &&
            (found.through === null || asked <= found.through) &&
            found.hours === sum,
        )
        expect(told.length).toBe(isOnPost && sum > hours(37) ? 1 : 0)
      }),
    )
  })
})
