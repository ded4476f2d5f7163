import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { attendanceProblems, meetingProblems } from './body-problems'
import { bodiesInRule, renamedInRule } from './bodies-in-rules'

const plan = { from: day('2023-01-01'), through: day('2026-12-31') }
const given = { today: day('2026-03-09'), plan, others: [], before: null, isHeld: false }
const meeting = { id: 'new', day: day('2026-04-01'), time: '10:00', minutes: 90 }

describe('a meeting', () => {
  test('before today is asked about, and taken when somebody says that it was held', () => {
    const past = { ...meeting, day: day('2026-03-08') }
    expect(meetingProblems(past, given)).toEqual([{ field: 'isHeld', problem: 'needsHeld' }])
    expect(meetingProblems(past, { ...given, isHeld: true })).toEqual([])
    expect(meetingProblems(past, { ...given, before: { day: past.day } })).toEqual([])
    expect(meetingProblems({ ...meeting, day: given.today }, given)).toEqual([])
  })

  test('is not put twice on one day and hour, nor years from its plan, nor for days on end', () => {
    const others = [{ ...meeting, id: 'other' }]
    expect(meetingProblems(meeting, { ...given, others })).toEqual([{ field: 'day', problem: 'twice' }])
    expect(meetingProblems({ ...meeting, time: '14:00' }, { ...given, others })).toEqual([])
    expect(meetingProblems({ ...meeting, day: day('2206-04-01') }, given)).toEqual([
      { field: 'day', problem: 'outsidePlan' },
    ])
    expect(meetingProblems({ ...meeting, minutes: 1_000 }, given)).toEqual([
      { field: 'minutes', problem: 'outOfRange' },
    ])
  })
})

test('a substitute is for somebody who stayed away, in a body that takes one', () => {
  const sent = [{ attended: false, substitute: 'Souschef' }]
  const both = [{ attended: true, substitute: 'Souschef' }]
  expect(attendanceProblems(sent, { substitutesAllowed: true })).toEqual([])
  expect(attendanceProblems(sent, { substitutesAllowed: false })).toMatchObject([
    { problem: 'noSubstitutes' },
  ])
  expect(attendanceProblems(both, { substitutesAllowed: true })).toMatchObject([
    { problem: 'cameThemselves' },
  ])
})

describe('a rule that names a body', () => {
  test('follows it to its new name', () => {
    const rule = '14 dage før møde i Bestyrelsen'
    expect(bodiesInRule(rule)).toEqual(['Bestyrelsen'])
    expect(renamedInRule(rule, 'bestyrelsen', 'Rådet')).toBe('14 dage før møde i Rådet')
    expect(renamedInRule(rule, 'En anden', 'Rådet')).toBe(rule)
  })

  test('refuses a name that its sentence cannot say', () => {
    expect(renamedInRule('14 dage før møde i Bestyrelsen', 'Bestyrelsen', 'A, dog senest B')).toBeNull()
  })
})
