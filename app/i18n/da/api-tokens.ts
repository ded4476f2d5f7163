/** API keys: the page where a leader makes and ends them. */
export const apiTokens = {
  title: 'API-nøgler',
  sub: 'Med en nøgle kan et andet system læse jeres data. Det kan ikke ændre noget.',
  make: {
    title: 'Lav en nøgle',
    note: 'Nøglen læser helhedsplaner, aktiviteter, bevillinger, afrapportering og frister. Den læser aldrig løn, brugere eller historik.',
    name: 'Navn',
    nameHint: 'Hvilket system der skal bruge den, f.eks. Power BI',
    submit: 'Lav nøgle',
  },
  once: {
    title: (name: string) => `Nøglen til ${name} er klar`,
    text: 'Kopiér den nu. Den vises kun denne ene gang. Gem den som en adgangskode.',
    label: 'API-nøgle',
    copy: 'Kopiér nøgle',
    copied: 'Nøglen er kopieret.',
  },
  how: {
    title: 'Sådan bruges den',
    text: 'Systemet sender nøglen med hver forespørgsel:',
    description: 'Beskrivelse af API’et (OpenAPI)',
  },
  list: {
    title: 'Nøgler, der virker',
    note: 'Ophæv en nøgle, der ikke skal bruges mere, eller som andre kan have set.',
    empty: 'Ingen nøgler endnu.',
    name: 'Navn',
    created: 'Lavet',
    used: 'Sidst brugt',
    never: 'Aldrig',
    revoke: 'Ophæv',
    revokeOf: (name: string) => `Ophæv nøglen til ${name}`,
    revoked: (name: string) => `Nøglen til ${name} er ophævet og virker ikke længere.`,
  },
}
