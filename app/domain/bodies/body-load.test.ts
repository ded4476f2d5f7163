import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../calendar/day'
import { addDays, day, daysBetween } from '../calendar/day'
import type { LoadBody } from './body-load'
import { attendanceFigures, bodyYear, personLoads, sameDayChances, sharedMembers } from './body-load'

const today = day('2026-03-09')

function aBody(
  id: string,
  members: string[],
  given: Partial<LoadBody> & { demanded?: boolean } = {},
): LoadBody {
  const { demanded = false, ...rest } = given
  return {
    body: { id, name: id, demandedByGrantId: demanded ? 'grant' : null, rhythm: 'quarterly' },
    members,
    meetings: [],
    ...rest,
  }
}

const meetingOn = (text: string, minutes: number | null = null) => ({ day: day(text), minutes })

describe('the year of a body', () => {
  test('is its rhythm times the average of the lengths that are stated', () => {
    const meetings = [meetingOn('2026-04-01', 90), meetingOn('2026-07-01', 60), meetingOn('2026-10-01')]
    expect(bodyYear(aBody('a', [], { meetings }), today)).toEqual({
      meetings: 4,
      minutesEach: 75,
      minutes: 300,
      isAssumed: false,
    })
  })

  test('counts the meetings of the coming twelve months where no rhythm is stated, and says that a length is assumed', () => {
    const body = { id: 'a', name: 'a', demandedByGrantId: null, rhythm: null }
    const meetings = ['2026-03-08', '2026-03-09', '2027-03-08', '2027-03-09'].map((text) => meetingOn(text))
    expect(bodyYear({ body, members: [], meetings }, today)).toEqual({
      meetings: 2,
      minutesEach: 120,
      minutes: 240,
      isAssumed: true,
    })
  })
})

describe('who sits in how many bodies', () => {
  test('is ordered by bodies, then hours, and marks what a funder demands', () => {
    const bodies = [
      aBody('board', ['kirstine', 'ole']),
      aBody('steering', ['kirstine', 'line'], { meetings: [meetingOn('2026-04-01', 60)] }),
      aBody('following', ['kirstine'], { demanded: true }),
    ]
    const loads = personLoads(bodies, today)
    expect(loads.map(({ contactId }) => contactId)).toEqual(['kirstine', 'ole', 'line'])
    expect(loads[0]).toEqual({
      contactId: 'kirstine',
      bodyIds: ['board', 'steering', 'following'],
      demanded: 1,
      meetings: 12,
      minutes: 480 + 240 + 480,
    })
  })

  test('spends exactly what the bodies take of their members', () => {
    fc.assert(
      fc.property(someBodies, (bodies) => {
        const ofPeople = personLoads(bodies, today).reduce((sum, { minutes }) => sum + minutes, 0)
        const ofBodies = bodies.reduce(
          (sum, each) => sum + bodyYear(each, today).minutes * new Set(each.members).size,
          0,
        )
        expect(ofPeople).toBe(ofBodies)
      }),
    )
  })
})

describe('bodies with the same people', () => {
  test('are as alike as the members of both out of the members of either', () => {
    const bodies = [aBody('a', ['1', '2', '3']), aBody('b', ['2', '3', '4']), aBody('c', ['9'])]
    expect(sharedMembers(bodies)).toEqual([{ a: 'a', b: 'b', shared: ['2', '3'], likeness: 0.5 }])
  })

  test('have a likeness above 0 and up to 1, the same whichever comes first', () => {
    fc.assert(
      fc.property(someBodies, (bodies) => {
        const pairs = sharedMembers(bodies)
        const turned = sharedMembers([...bodies].reverse())
        expect(turned).toHaveLength(pairs.length)
        for (const { a, b, likeness, shared } of pairs) {
          expect(likeness).toBeGreaterThan(0)
          expect(likeness).toBeLessThanOrEqual(1)
          const same = turned.find((pair) => pair.a === b && pair.b === a)
          expect(same?.likeness).toBe(likeness)
          expect(same?.shared).toHaveLength(shared.length)
        }
      }),
    )
  })
})

describe('meetings that could be held the same day', () => {
  test('are those of bodies with two members in common, close to each other and still to come', () => {
    const bodies = [
      aBody('board', ['1', '2', '3'], {
        meetings: [meetingOn('2026-01-08'), meetingOn('2026-04-09'), meetingOn('2026-07-09')],
      }),
      aBody('steering', ['1', '2'], {
        meetings: [meetingOn('2026-01-07'), meetingOn('2026-04-02'), meetingOn('2026-08-20')],
      }),
      aBody('other', ['3'], { meetings: [meetingOn('2026-04-08')] }),
    ]
    expect(sameDayChances(bodies, today, { within: 14 })).toEqual([
      {
        a: { id: 'board', day: '2026-04-09' },
        b: { id: 'steering', day: '2026-04-02' },
        shared: ['1', '2'],
        daysApart: 7,
      },
    ])
  })

  test('that are on the same day already are not suggested again', () => {
    const meetings = [meetingOn('2026-04-09')]
    const bodies = [
      aBody('a', ['1', '2'], { meetings }),
      aBody('b', ['1', '2'], { meetings: [...meetings, meetingOn('2026-04-16')] }),
    ]
    expect(sameDayChances(bodies, today, { within: 14 })).toEqual([])
  })

  test('are never further apart than asked, never past, and each once in a pair of bodies', () => {
    fc.assert(
      fc.property(someBodies, fc.integer({ min: 1, max: 40 }), (bodies, within) => {
        const seen = new Set<string>()
        for (const { a, b, shared, daysApart } of sameDayChances(bodies, today, { within })) {
          expect(Math.abs(daysBetween(a.day, b.day))).toBe(daysApart)
          expect(daysApart).toBeGreaterThan(0)
          expect(daysApart).toBeLessThanOrEqual(within)
          expect(a.day >= today && b.day >= today).toBe(true)
          expect(shared.length).toBeGreaterThanOrEqual(2)
          for (const end of [a, b]) {
            const key = `${a.id}~${b.id}:${end.id}:${end.day}`
            expect(seen.has(key)).toBe(false)
            seen.add(key)
          }
        }
      }),
    )
  })
})

test('attendance counts who came, who sent somebody and who stayed away', () => {
  const rows = [
    { attended: true, substitute: null },
    { attended: false, substitute: 'En souschef' },
    { attended: false, substitute: null },
  ]
  expect(attendanceFigures(rows)).toEqual({ attended: 1, substituted: 1, absent: 1, noted: 3 })
  expect(attendanceFigures([])).toEqual({ attended: 0, substituted: 0, absent: 0, noted: 0 })
})

const someDay = fc.integer({ min: -60, max: 200 }).map((days): Day => addDays(today, days))
const someBodies = fc
  .array(
    fc.record({
      members: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'), { maxLength: 6 }),
      meetings: fc.uniqueArray(someDay, { maxLength: 6 }),
      minutes: fc.option(fc.integer({ min: 5, max: 300 })),
      rhythm: fc.constantFrom('monthly' as const, 'halfYearly' as const, 'asNeeded' as const, null),
    }),
    { maxLength: 6 },
  )
  .map((bodies) =>
    bodies.map(({ members, meetings, minutes, rhythm }, index): LoadBody => ({
      body: { id: `b${index}`, name: `b${index}`, demandedByGrantId: null, rhythm },
      members,
      meetings: meetings.map((each) => ({ day: each, minutes })),
    })),
  )
