import { expect, test } from 'vitest'
import { firstTooLarge, largestFile } from './largest-file'

const file = (name: string, size: number) => ({ name, size })

test('files are too large alone or together, to the byte', () => {
  expect(firstTooLarge([])).toBeNull()
  expect(firstTooLarge([file('a', largestFile)])).toBeNull()
  expect(firstTooLarge([file('a', largestFile + 1)])).toMatchObject({ name: 'a' })
  expect(firstTooLarge([file('a', largestFile - 1), file('b', 2), file('c', 1)])).toMatchObject({ name: 'b' })
})
