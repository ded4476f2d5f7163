/** Pages that say why there is nothing to show. */
export const failures = {
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen peger ikke på noget i Ankerplan. Den kan være skrevet forkert, eller linket kan være gammelt.',
    record: (kind: string) => `Ankerplan kender ikke den ${kind}`,
    recordText:
      'Den kan være slettet, eller linket kan høre til et andet sekretariat. Slettede ting ligger 30 dage i papirkurven.',
  },
  forbidden: {
    title: 'Det har du ikke adgang til',
    text: 'Bed en leder i sekretariatet om at gøre det, eller om at give dig adgang.',
  },
  unavailable: {
    title: 'Ankerplan kan ikke nå sin database',
    text: 'Intet er gået tabt. Prøv igen om et øjeblik. Bliver det ved, skal driften have besked.',
  },
  unexpected: {
    title: 'Noget gik galt hos os',
    text: 'Fejlen er skrevet i loggen. Prøv igen, og sig til driften, hvis det sker igen.',
  },
  tooLarge: {
    title: 'Det sendte er for stort',
    text: 'En fil må højst fylde 25 MB.',
  },
  retry: 'Prøv igen',
  home: 'Til Overblik',
}
