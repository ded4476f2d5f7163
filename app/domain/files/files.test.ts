import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanFileName } from './file-name'
import { fileTypes, hasEndingOf, sniffFileType } from './file-type'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const zip = (...parts: string[]) => new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...bytesOf(parts.join('\0'))])

describe('what a file is', () => {
  test('is read from its bytes, whatever it is called', () => {
    expect(sniffFileType(bytesOf('%PDF-1.7 …'), 'billede.png')).toBe('pdf')
    expect(sniffFileType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'x')).toBe('jpeg')
    expect(sniffFileType(zip('[Content_Types].xml', 'word/document.xml'), 'a.zip')).toBe('docx')
    expect(sniffFileType(zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.docx')).toBe('xlsx')
  })

  test('is told by the ending where it is text', () => {
    expect(sniffFileType(bytesOf('Post;Beløb\r\nLøn;1'), 'bilag.csv')).toBe('csv')
    expect(sniffFileType(bytesOf('Modtaget tak'), 'kvittering.TXT')).toBe('txt')
    expect(sniffFileType(bytesOf('From: fond@example.org\nSubject: Tak\n\nHej'), 'svar.eml')).toBe('eml')
  })

  test.each([
    ['a page', bytesOf('<html><script>1</script></html>'), 'rapport.html'],
    ['a drawing with code in it', bytesOf('<svg onload="x"/>'), 'logo.svg'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0, 1]), 'rapport.txt'],
    [
      'a document with macros',
      zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      'a.docx',
    ],
    ['an archive', zip('bilag.pdf'), 'bilag.zip'],
    ['a letter without a head', bytesOf('Kære fond'), 'brev.eml'],
  ])('is nothing we keep where it is %s', (_, bytes, name) => {
    expect(sniffFileType(bytes, name)).toBeNull()
  })
})

describe('the name of a file', () => {
  test.each([
    ['C:\\Mine dokumenter\\Årsregnskab 2025.pdf', 'pdf', 'Årsregnskab 2025.pdf'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['rapport.exe', 'pdf', 'rapport.exe.pdf'],
    ['fdp\u202e.txt', 'txt', 'fdp.txt'],
    ['.pdf', 'pdf', 'pdf.pdf'],
    ['a"b<c>.PDF', 'pdf', 'a_b_c_.PDF'],
    ['', 'png', 'fil.png'],
  ] as const)('%s is kept as a name any machine can hold', (given, type, kept) => {
    expect(cleanFileName(given, type)).toBe(kept)
  })

  test('is short, has no folder, and ends as its type does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...fileTypes),
        (given, type) => {
          const kept = cleanFileName(given, type)
          expect([...kept].length).toBeLessThanOrEqual(150)
          expect(kept).not.toMatch(/[\\/]/)
          expect(hasEndingOf(kept, type)).toBe(true)
          expect(cleanFileName(kept, type)).toBe(kept)
        },
      ),
    )
  })
})
