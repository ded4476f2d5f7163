/** What no text holds: control characters but line break and tab, and halves of a character (lone surrogates). */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu

/**
 * A text as it is kept: trimmed, and without the characters that neither PostgreSQL nor a workbook can hold.
 * `tidyText(' Klub\u0000 ')` is `'Klub'`.
 */
export function tidyText(text: string): string {
  return text.replace(unwritable, '').trim()
}
