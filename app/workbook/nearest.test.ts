import { expect, test } from 'vitest'
import { nearestOf } from './nearest'

test('the nearest name is the one with the fewest letters to change, whatever its case', () => {
  expect(nearestOf('Line Krag', ['Lone Krogh', 'Line Kragh', 'Anna Prøve'])).toBe('Line Kragh')
  expect(nearestOf('aktivitet 1', ['Aktivitet 2', 'Aktivitet 1'])).toBe('Aktivitet 1')
})

test('nothing is suggested where no name is near', () => {
  expect(nearestOf('Onkel Joakim', ['Kommune', 'Boligforening'])).toBeNull()
  expect(nearestOf('X', [])).toBeNull()
})
