import { describe, expect, test } from 'vitest'
import { facts } from '../../../../tests/builders/position-facts'
import { aShare, kroner, percent } from '../../../../tests/builders/records'
import { day } from '../../calendar/day'
import { payersBelowWhole } from './payers-below-whole'

describe('payers under 100 %', () => {
  test('are none at 100 %, and are told at 99,99 % with the kroner it is', () => {
    expect(payersBelowWhole(facts({ shares: [aShare({ share: 10_000 })] }))).toEqual([])
    expect(payersBelowWhole(facts({ shares: [aShare({ share: 9999 })] }))).toEqual([
      // 0,01 % of 50.000 kr. is 5 kr. a month.
      {
        ...{ code: 'payersBelowWhole', from: '2026-01-01', through: '2026-12-31' },
        ...{ unpaid: 1, amount: kroner(60) },
      },
    ])
  })

  test('are told for part of a month by its days: 15 of June’s 30', () => {
    const shares = [aShare({ share: percent(100), through: day('2026-06-15') })]
    const position = { through: day('2026-06-30') }
    expect(payersBelowWhole(facts({ shares, position }))).toMatchObject([
      { from: '2026-06-16', through: '2026-06-30', unpaid: percent(100), amount: kroner(25_000) },
    ])
  })

  test('are told for a post that itself ends inside a month until its last day', () => {
    const found = payersBelowWhole(facts({ position: { through: day('2026-06-15') } }))
    expect(found).toMatchObject([{ from: '2026-01-01', through: '2026-06-15', amount: kroner(275_000) }])
  })

  test('are told on the 31st alone', () => {
    const shares = [
      aShare({ through: day('2026-05-30') }),
      aShare({ payerOrganisationId: 'organisation', from: day('2026-06-01') }),
    ]
    expect(payersBelowWhole(facts({ shares }))).toMatchObject([
      { from: '2026-05-31', through: '2026-05-31', unpaid: percent(100) },
    ])
  })

  test('are told to the plan’s end for an open-ended post, and not when they are over', () => {
    const shares = [aShare({ share: percent(80) })]
    const open = { through: null }
    expect(payersBelowWhole(facts({ shares, position: open }))).toMatchObject([{ through: '2026-12-31' }])
    const early = [aShare({ from: day('2026-03-09') })]
    expect(payersBelowWhole(facts({ shares: early }))).toEqual([])
    expect(payersBelowWhole(facts({ shares: early, today: day('2026-03-08') }))).toHaveLength(1)
  })
})
