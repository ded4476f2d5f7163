import { expect, test } from 'vitest'
import { conflictingFields } from './conflict'

test('a conflict lists the fields where the two versions differ, and only those', () => {
  expect(
    conflictingFields(
      { name: 'Bydelsmødre', value: 4, note: null },
      { name: 'Bydelsfædre', value: '4', note: '' },
    ),
  ).toEqual([{ field: 'name', theirs: 'Bydelsmødre', yours: 'Bydelsfædre' }])
})

test('an emptied field is a difference', () => {
  expect(conflictingFields({ note: 'husk' }, { note: '' })).toEqual([
    { field: 'note', theirs: 'husk', yours: null },
  ])
})
