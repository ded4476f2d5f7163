import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGrant, aPlan, aPosition, aShare } from '../../../tests/builders/records'
import { addDays, day } from '../calendar/day'
import { wholeShare } from '../money/oere'
import { paidOn, payerRows, payOver } from './pay'

const plan = aPlan()
const grants = [
  aGrant(),
  aGrant({ id: 'applied', status: 'applied' }),
  aGrant({ id: 'awaiting', acceptBy: day('2026-05-01') }),
  aGrant({ id: 'idea', status: 'idea', through: day('2026-08-17') }),
]
const grant = (id: string) => grants.find((one) => one.id === id)

const days = fc.integer({ min: 0, max: 600 }).map((offset) => addDays(day('2025-10-01'), offset))
const shares = fc.array(
  fc
    .record({
      payer: fc.constantFrom('grant', 'applied', 'awaiting', 'idea', null),
      share: fc.integer({ min: 1, max: 6000 }),
      from: fc.option(days, { nil: null }),
      through: fc.option(days, { nil: null }),
    })
    .map(({ payer, ...row }) =>
      aShare({
        ...row,
        payerGrantId: payer,
        payerOrganisationId: payer === null ? 'organisation' : null,
      }),
    ),
  { maxLength: 6 },
)
const periods = fc
  .tuple(days, days)
  .map(([a, b]) => (a <= b ? { from: a, through: b } : { from: b, through: a }))

describe('stretches of pay', () => {
  test('lie end to end over the period', () => {
    fc.assert(
      fc.property(shares, periods, (given, period) => {
        const stretches = payOver(payerRows(given, aPosition(), plan, grant), period)
        expect(stretches[0]!.from).toBe(period.from)
        expect(stretches.at(-1)!.through).toBe(period.through)
        stretches.forEach(({ from, through }, at) => {
          expect(from <= through).toBe(true)
          if (at > 0) expect(from).toBe(addDays(stretches[at - 1]!.through, 1))
        })
      }),
    )
  })

  test('say of every day what is paid on it, and sum to 100 % unless the payers exceed it', () => {
    fc.assert(
      fc.property(shares, periods, days, (given, period, asked) => {
        const rows = payerRows(given, aPosition(), plan, grant)
        const found = payOver(rows, period).find(({ from, through }) => from <= asked && asked <= through)
        if (asked < period.from || asked > period.through) {
          expect(found).toBeUndefined()
          return
        }
        const { firm, conditional, hoped, unpaid } = found!
        expect({ firm, conditional, hoped, unpaid }).toEqual(paidOn(rows, asked))
        const paid = firm + conditional + hoped
        expect(paid + unpaid).toBe(Math.max(wholeShare, paid))
      }),
    )
  })

  test('tell what is sure, what waits for a yes and what is hoped apart; an idea pays nothing', () => {
    const of = (payerGrantId: string, share: number) => aShare({ payerGrantId, share })
    const given = [of('grant', 4000), of('awaiting', 3000), of('applied', 2000), of('idea', 1000)]
    expect(paidOn(payerRows(given, aPosition(), plan, grant), day('2026-03-31'))).toEqual({
      firm: 4000,
      conditional: 3000,
      hoped: 2000,
      unpaid: 1000,
    })
  })
})
