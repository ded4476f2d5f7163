import { expect, test } from 'vitest'
import { fromKroner } from '~/domain/money/oere'
import { parseCondition, printCondition } from './condition'

test.each([
  ['i projektår 1-3', { kind: 'projectYears', first: 1, last: 3 }],
  ['I projektår  2', { kind: 'projectYears', first: 2, last: 2 }],
  ['i sidste projektår', { kind: 'lastProjectYear' }],
  ['ved bevilling over 100.000 kr.', { kind: 'awardAbove', amount: fromKroner(100_000) }],
  ['ved bevilling til og med 100000,50 kr', { kind: 'awardUpTo', amount: fromKroner(100_000.5) }],
  ['ved fuldmåne', null],
  ['i projektår 3-1', null],
  ['ved bevilling over 100.00 kr.', null],
])('the condition "%s" is read, and printed to one that reads the same', (text, condition) => {
  const read = parseCondition(text)
  expect(read).toEqual(condition)
  if (read) expect(parseCondition(printCondition(read))).toEqual(read)
})
