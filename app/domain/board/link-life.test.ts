import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { linkLimits, linkProblem, usualThrough } from './link-life'

const today = day('2026-03-09')

describe('a personal link', () => {
  test('works 60 days after the meeting it is for, else 90 days', () => {
    expect(usualThrough(day('2026-03-26'), today)).toBe('2026-05-25')
    expect(usualThrough(null, today)).toBe('2026-06-07')
    expect(usualThrough(day('2026-01-01'), today)).toBe('2026-06-07')
  })

  test('works until tomorrow at least and a year at most', () => {
    expect(linkLimits(today)).toEqual({ from: '2026-03-10', through: '2027-03-09' })
  })

  test('works on its last day and not on the next', () => {
    const link = { isRevoked: false, through: day('2026-05-25') }
    expect(linkProblem(link, day('2026-05-25'))).toBeNull()
    expect(linkProblem(link, day('2026-05-26'))).toBe('expired')
    expect(linkProblem({ ...link, isRevoked: true }, day('2026-05-26'))).toBe('revoked')
  })
})
