import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarText, folded, textProperty } from './calendar-text'

describe('the text of a calendar', () => {
  test('keeps signs that mean something apart from those that are said', () => {
    expect(textProperty('SUMMARY', 'Regnskab; del 2, "A\\B"\nog mere\u0007')).toBe(
      'SUMMARY:Regnskab\\; del 2\\, "A\\\\B"\\nog mere ',
    )
  })
  test('is folded at 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = textProperty('SUMMARY', text)
        const pieces = folded(line).split('\r\n')
        for (const piece of pieces) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75)
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line)
      }),
    )
  })
  test('ends every line', () => {
    expect(calendarText(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n')
  })
})
