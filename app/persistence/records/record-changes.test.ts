import { describe, expect, test } from 'vitest'
import { oere } from '../../domain/money/oere'
import { changesBetween, isNoChange, listChanges } from './record-changes'
import { emptyRecords } from './record-lists.server'

describe('changes between two states of records', () => {
  const before = [
    { id: 'a', name: 'Lommepengejob', areas: ['Øst', 'Vest'], amount: oere(100) },
    { id: 'b', name: 'Familiehuset', areas: [], amount: oere(0) },
  ]

  test('a record with the same words is no change, even where it was built anew', () => {
    const changes = listChanges(before, structuredClone(before))
    expect(changes).toEqual({ created: [], changed: [], deleted: [] })
  })

  test('a record is known by its id: new, changed and gone are told apart', () => {
    const renamed = { ...before[0]!, areas: ['Vest', 'Øst'] }
    const added = { ...before[0]!, id: 'c' }
    expect(listChanges(before, [renamed, added])).toEqual({
      created: [added],
      changed: [{ before: before[0], after: renamed }],
      deleted: [before[1]],
    })
  })

  test('nothing leads from a state to itself', () => {
    expect(isNoChange(changesBetween(emptyRecords(), emptyRecords()))).toBe(true)
  })
})
