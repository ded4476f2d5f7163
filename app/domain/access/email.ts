/** An address as it is compared: `' Bo@Example.DK '` and `'bo@example.dk'` are one person. */
export function foldEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Whether a text can be an address: one @, a host with a dot, nothing that could break a header. */
export function isEmail(text: string): boolean {
  const folded = foldEmail(text)
  return (
    folded.length <= 254 &&
    /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\].]+(\.[^\s@<>(),;:"\\[\].]+)+$/.test(folded)
  )
}
