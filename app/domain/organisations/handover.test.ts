import { expect, test } from 'vitest'
import { handedOver } from './handover'

test('every part of the one becomes the other’s, and nobody else’s moves', () => {
  expect(
    handedOver({ responsibleId: 'a', deputyId: 'c', reviewerId: 'a', signerId: null }, 'a', 'b'),
  ).toEqual({
    responsibleId: 'b',
    deputyId: 'c',
    reviewerId: 'b',
    signerId: null,
  })
  expect(handedOver({ heldTogetherById: 'c' }, 'a', 'b')).toEqual({ heldTogetherById: 'c' })
})

test('nobody becomes their own deputy', () => {
  expect(handedOver({ responsibleId: 'a', deputyId: 'b' }, 'a', 'b')).toEqual({
    responsibleId: 'b',
    deputyId: null,
  })
  expect(handedOver({ responsibleId: 'b', deputyId: 'a' }, 'a', 'b')).toEqual({
    responsibleId: 'b',
    deputyId: null,
  })
  expect(handedOver({ responsibleId: null, deputyId: null }, 'a', 'b')).toEqual({
    responsibleId: null,
    deputyId: null,
  })
})
