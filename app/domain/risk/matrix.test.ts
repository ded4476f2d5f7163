import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Oere } from '../money/oere'
import type { RiskLevel } from './assess'
import { riskLevels } from './assess'
import type { Placeable, ValueBand } from './matrix'
import { asideReasons, matrixOf, placeOf, valueBandOf, verdictOf } from './matrix'

function item(given: Partial<Placeable> & { level?: RiskLevel | null } = {}): Placeable {
  const { level = 'high', ...rest } = given
  return {
    activity: 'Klub',
    value: 5,
    isClosing: false,
    annualGap: 0 as Oere,
    risk: { score: level === null ? null : 50, level, knownPoints: level === null ? 40 : 100 },
    ...rest,
  }
}

describe('the matrix of value and risk', () => {
  test('takes 4 and 5 as high value, 3 as middle, 1 and 2 as low', () => {
    expect([5, 4, 3, 2, 1, null].map(valueBandOf)).toEqual(['high', 'high', 'middle', 'low', 'low', null])
  })

  test.each<[ValueBand, string[]]>([
    ['high', ['inPlace', 'follow', 'decide']],
    ['middle', ['inPlace', 'follow', 'follow']],
    ['low', ['inPlace', 'follow', 'follow']],
  ])('of %s value says by rising risk %j', (value, verdicts) => {
    expect(riskLevels.map((level) => verdictOf(value, level))).toEqual(verdicts)
  })

  test('leaves out what closes, what too little is known of and what has no value, in that order', () => {
    expect(placeOf(item({ isClosing: true, level: null, value: null }))).toBe('closing')
    expect(placeOf(item({ level: null, value: null }))).toBe('tooLittleKnown')
    expect(placeOf(item({ value: null }))).toBe('noValue')
    expect(placeOf(item())).toEqual({ value: 'high', level: 'high' })
  })

  test('puts the largest gap first in a cell, then the alphabet', () => {
    const given = [
      item({ activity: 'Åben dør' }),
      item({ activity: 'Klub', annualGap: 100 as Oere }),
      item({ activity: 'Aftenteam' }),
    ]
    const cell = matrixOf(given).rows[0]!.cells[2]!
    expect(cell.items.map(({ activity }) => activity)).toEqual(['Klub', 'Aftenteam', 'Åben dør'])
  })

  test('loses no activity and shows none twice', () => {
    const any = fc.record({
      value: fc.constantFrom(null, 1, 2, 3, 4, 5),
      isClosing: fc.boolean(),
      level: fc.constantFrom(null, ...riskLevels),
    })
    fc.assert(
      fc.property(fc.array(any), (given) => {
        const items = given.map((each, at) => item({ ...each, activity: `A${at}` }))
        const { rows, aside } = matrixOf(items)
        const shown = [
          ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items)),
          ...asideReasons.flatMap((reason) => aside[reason]),
        ]
        expect(shown.map(({ activity }) => activity).sort()).toEqual(
          items.map(({ activity }) => activity).sort(),
        )
      }),
    )
  })
})
