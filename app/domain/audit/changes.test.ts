import { describe, expect, test } from 'vitest'
import { changesBetween, containsSalaries, withoutSealedValues } from './changes'

describe('what changed in a record', () => {
  test('is every field that differs, from and to', () => {
    expect(
      changesBetween(
        'activity',
        { id: 'a', version: 1, name: 'Lommepengejob', value: 3, areas: ['Øst'] },
        { id: 'a', version: 2, name: 'Fritidsjob', value: 3, areas: ['Øst', 'Vest'] },
      ),
    ).toEqual([
      { field: 'name', from: 'Lommepengejob', to: 'Fritidsjob', isSealed: false },
      { field: 'areas', from: '["Øst"]', to: '["Øst","Vest"]', isSealed: false },
    ])
  })

  test('is all that is there when the record is new, and again when it is deleted', () => {
    expect(changesBetween('plan', null, { name: 'A', pool: null })).toEqual([
      { field: 'name', from: null, to: 'A', isSealed: false },
    ])
    expect(changesBetween('plan', { name: 'A', ours: true }, null)).toEqual([
      { field: 'name', from: 'A', to: null, isSealed: false },
      { field: 'ours', from: 'true', to: null, isSealed: false },
    ])
  })

  test('is nothing where nothing differs', () => {
    expect(changesBetween('plan', { name: 'A', holderId: null }, { name: 'A' })).toEqual([])
  })
})

describe('salary figures', () => {
  test("are a position's cost and the amount of a line that is or was salary", () => {
    const sealed = (...input: Parameters<typeof changesBetween>) =>
      changesBetween(...input)
        .filter((change) => change.isSealed)
        .map((change) => change.field)
    expect(sealed('position', { name: 'A', monthlyCost: 1 }, { name: 'B', monthlyCost: 2 })).toEqual([
      'monthlyCost',
    ])
    expect(sealed('costLine', null, { kind: 'salary', amount: 5, label: 'Løn' })).toEqual(['amount'])
    expect(sealed('costLine', { kind: 'salary', amount: 5 }, { kind: 'other', amount: 6 })).toEqual([
      'amount',
    ])
    expect(sealed('costLine', { kind: 'other', amount: 5 }, { kind: 'other', amount: 6 })).toEqual([])
    expect(sealed('grant', null, { awardedAmount: 5, amount: 5 })).toEqual([])
  })

  test('are taken out for those who may not see them, the fact of the change is not', () => {
    const changes = changesBetween('position', { name: 'A', monthlyCost: 1 }, { name: 'B', monthlyCost: 2 })
    expect(withoutSealedValues(changes)).toEqual([
      { field: 'name', from: 'A', to: 'B', isSealed: false },
      { field: 'monthlyCost', from: null, to: null, isSealed: true },
    ])
  })

  test('mark a deleted record', () => {
    expect(containsSalaries('position', { monthlyCost: 1 })).toBe(true)
    expect(containsSalaries('costLine', { kind: 'materials', amount: 1 })).toBe(false)
  })
})
