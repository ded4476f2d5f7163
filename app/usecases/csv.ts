/** A spreadsheet takes these for the beginning of a formula, the last two after it has trimmed the cell. */
const formulaStart = /^[=+\-@\t\r]/

/**
 * One cell of a CSV that Danish spreadsheets open: quoted where it must be, and text that would become a formula
 * written with a leading apostrophe. `csvCell('=1+1')` is `'=1+1`.
 */
export function csvCell(text: string): string {
  const harmless = formulaStart.test(text.trimStart()) || formulaStart.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Øre as kroner with a decimal comma and no grouping: 123456 is `1234,56`. A figure is never a formula. */
export function csvAmount(oere: number): string {
  const sign = oere < 0 ? '-' : ''
  const whole = Math.abs(oere)
  return `${sign}${Math.floor(whole / 100)},${String(whole % 100).padStart(2, '0')}`
}

/** Rows of finished cells as one text: semicolons, Windows line ends, and a byte order mark that says UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.join(';')}\r\n`).join('')}`
}
