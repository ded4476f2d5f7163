import { describe, expect, test } from 'vitest'
import { facts } from '../../../../tests/builders/position-facts'
import { aGrant, aShare, percent } from '../../../../tests/builders/records'
import { day } from '../../calendar/day'
import { payerEndsEarly } from './payer-ends-early'

const organisation = (through: string | null, share = 40) =>
  aShare({
    id: 'early',
    share: percent(share),
    payerOrganisationId: 'organisation',
    through: through ? day(through) : null,
  })
const rest = aShare({ share: percent(60) })
const told = {
  ...{ code: 'payerEndsEarly', shareId: 'early', payer: { kind: 'organisation', id: 'organisation' } },
  ...{ end: '2026-12-31', share: percent(40) },
}

describe('a payer that stops before the post', () => {
  test('is told with its last day, also inside a month, until that day is over', () => {
    const on = (today: string) =>
      payerEndsEarly(facts({ shares: [organisation('2026-08-17'), rest], today: day(today) }))
    expect(on('2026-08-17')).toEqual([{ ...told, day: '2026-08-17' }])
    expect(on('2026-08-18')).toEqual([])
  })

  test('is none where it pays to the end, or where the post is open-ended, to the plan’s', () => {
    expect(payerEndsEarly(facts({ shares: [organisation(null), rest] }))).toEqual([])
    const open = { position: { through: null } }
    expect(payerEndsEarly(facts({ ...open, shares: [organisation('2026-12-31')] }))).toEqual([])
    expect(payerEndsEarly(facts({ ...open, shares: [organisation('2026-12-30')] }))).toHaveLength(1)
  })

  test('is none where others pay the whole post from the next day, or it goes on in a row of its own', () => {
    const next = aShare({ share: percent(40), from: day('2026-07-01') })
    expect(payerEndsEarly(facts({ shares: [organisation('2026-06-30'), rest, next] }))).toEqual([])
    const own = (share: number) => ({
      ...organisation(null, share),
      id: 'renewed',
      from: day('2026-07-01'),
    })
    const less = aShare({ share: percent(50) })
    const found = (share: number) =>
      payerEndsEarly(facts({ shares: [organisation('2026-06-30'), less, own(share)] }))
    expect(found(40)).toEqual([])
    expect(found(39)).toEqual([{ ...told, day: '2026-06-30' }])
  })

  test('is a grant whose own period ends; one that was refused pays nothing and cannot stop', () => {
    const grant = (status: 'awarded' | 'declined') => [aGrant({ status, through: day('2026-06-30') })]
    const shares = [aShare({ id: 'g', share: percent(100) })]
    expect(payerEndsEarly(facts({ shares, grants: grant('awarded') }))).toMatchObject([
      { payer: { kind: 'grant', id: 'grant' }, day: '2026-06-30' },
    ])
    expect(payerEndsEarly(facts({ shares, grants: grant('declined') }))).toEqual([])
  })
})
