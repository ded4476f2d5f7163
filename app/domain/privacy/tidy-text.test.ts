import { expect, test } from 'vitest'
import { freeText } from './free-text'
import { withTidyTexts } from './text-problems'
import { tidyText } from './tidy-text'

test('a text keeps what people write, line breaks, tabs and emoji among it', () => {
  expect(tidyText('  Ærø, å\tog\nnæste linje 😀👩‍👩‍👧 ')).toBe('Ærø, å\tog\nnæste linje 😀👩‍👩‍👧')
})

test('a text loses what PostgreSQL and a workbook cannot hold', () => {
  expect(tidyText('\u0000K\u0001l\u000bu\u001fb\ufffe\ud800')).toBe('Klub')
})

test('every door tidies: the form’s field and the record', () => {
  expect(freeText().parse('\u0000Klub')).toBe('Klub')
  expect(freeText().safeParse(' \u0000 ').success).toBe(false)
  expect(withTidyTexts({ name: '\u0000Klub', areas: ['Nord\u0000', ''] })).toEqual({
    name: 'Klub',
    areas: ['Nord'],
  })
})
