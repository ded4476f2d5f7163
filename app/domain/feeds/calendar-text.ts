/** One line of a calendar before it is folded: a name, with its parameters, and a value that is written as it is. */
export function property(name: string, value: string): string {
  return `${name}:${value}`
}

/** One line whose value is free text: `textProperty('SUMMARY', 'Regnskab; del 2')` is `SUMMARY:Regnskab\; del 2`. */
export function textProperty(name: string, value: string): string {
  return property(name, escaped(value))
}

/** RFC 5545 section 3.3.11. Control characters have no place in a text: a space stands for each. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
}

const longestLine = 75

/**
 * A line cut into pieces of at most 75 octets, each but the first begun by a space (RFC 5545 section 3.1). No
 * character is cut in two: `æ` is two octets, some signs four.
 */
export function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const width = octetsOf(character)
    if (octets + width > longestLine) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += width
  }
  return [...pieces, piece].join('\r\n')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** The lines of a calendar as one text: folded, each ended by CRLF. */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
