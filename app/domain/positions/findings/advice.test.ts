import { describe, expect, test } from 'vitest'
import { facts } from '../../../../tests/builders/position-facts'
import { aGrant, aShare } from '../../../../tests/builders/records'
import { day } from '../../calendar/day'
import { advice } from './advice'

const codes = (given: Parameters<typeof facts>[0]) => advice(facts(given)).map(({ code }) => code)
const employers = aShare({ payerOrganisationId: 'organisation' })
const others = aShare({ payerOrganisationId: 'another' })
const grants = aShare()

describe('the word to get advice', () => {
  test('is not said of a post that its employer houses and pays, or a grant pays', () => {
    expect(codes({ shares: [employers] })).toEqual([])
    expect(codes({ shares: [grants] })).toEqual([])
    expect(codes({ position: { hostId: 'organisation' }, shares: [grants] })).toEqual([])
  })

  test('is said of moms where another organisation pays for the employee', () => {
    expect(codes({ shares: [others] })).toEqual(['adviseOnVat'])
  })

  test('is said of both where a grant pays for an employee who works for a host', () => {
    expect(codes({ position: { hostId: 'host' }, shares: [grants] })).toEqual([
      'adviseOnVat',
      'adviseOnEmployerDuties',
    ])
    expect(codes({ position: { hostId: 'host' }, shares: [employers] })).toEqual(['adviseOnEmployerDuties'])
  })

  test('is not said of money that is an idea, of a payer that is done, or of a post that has ended', () => {
    const ideas = [aGrant({ status: 'idea' })]
    expect(codes({ position: { hostId: 'host' }, shares: [grants], grants: ideas })).toEqual([
      'adviseOnEmployerDuties',
    ])
    expect(codes({ shares: [{ ...others, through: day('2026-03-08') }] })).toEqual([])
    expect(codes({ shares: [{ ...others, through: day('2026-03-09') }] })).toEqual(['adviseOnVat'])
    const ended = { hostId: 'host', through: day('2026-03-08') }
    expect(codes({ position: ended, shares: [others] })).toEqual([])
  })
})
