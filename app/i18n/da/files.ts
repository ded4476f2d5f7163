/** Files that hang on records: choosing, keeping, taking home. */
export const files = {
  title: 'Filer',
  none: 'Ingen filer endnu.',
  hint: 'PDF, billede (PNG, JPEG), Word, Excel, e-mail (.eml), CSV eller tekst. Højst 25 MB. Ingen oplysninger om beboere.',
  attach: 'Vedhæft fil',
  attachLabel: 'Vælg en eller flere filer',
  remove: 'Fjern',
  removeNamed: (name: string) => `Fjern ${name}`,
  size: (kilobytes: string) => `${kilobytes} kB`,
}
