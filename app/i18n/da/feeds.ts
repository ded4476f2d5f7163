/** Calendar subscriptions: the page where they are made, and what a calendar program is told. */
export const feeds = {
  title: 'Få fristerne i din egen kalender',
  crumb: 'Abonnement',
  sub: 'Virker i Outlook, Google Kalender og Apple Kalender, og opdateres af sig selv.',
  make: {
    title: 'Lav et abonnement',
    note: 'Linket viser kun det, du selv kan se i Ankerplan.',
    subject: 'Hvilke frister?',
    own: (name: string) => `Mine frister (${name})`,
    groups: {
      person: 'En persons frister',
      plan: 'En helhedsplans frister',
      funder: 'En bevillingsgivers frister',
    },
    submit: 'Lav link',
    nothing: 'Der er endnu ingen personer, helhedsplaner eller bevillingsgivere at abonnere på.',
  },
  once: {
    title: (name: string) => `Linket til ${name} er klar`,
    text: 'Kopiér det nu. Det vises kun denne ene gang. Linket er personligt: den, der har det, kan læse fristerne.',
    label: 'Link til kalenderen',
    copy: 'Kopiér link',
    copied: 'Linket er kopieret.',
  },
  how: {
    title: 'Sådan tilføjer du det',
    outlook: {
      name: 'Outlook',
      steps: [
        'Åbn kalenderen, og vælg Tilføj kalender.',
        'Vælg Abonner fra internettet.',
        'Indsæt linket, giv kalenderen et navn, og vælg Importér.',
      ],
    },
    google: {
      name: 'Google Kalender',
      steps: [
        'Åbn Google Kalender på en computer.',
        'Vælg + ud for Andre kalendere og derefter Fra webadresse.',
        'Indsæt linket, og vælg Tilføj kalender. Google henter nyt med timers mellemrum.',
      ],
    },
    apple: {
      name: 'Apple Kalender',
      steps: [
        'På Mac: Arkiv og derefter Nyt kalenderabonnement.',
        'På iPhone: Indstillinger, Kalender, Konti, Tilføj konto, Andre og Tilføj abonnementskalender.',
        'Indsæt linket, og lad kalenderen opdatere hver time.',
      ],
    },
  },
  list: {
    title: 'Abonnementer',
    note: 'Et link, der ikke skal bruges mere, skal ophæves.',
    caption: 'Abonnementer der virker',
    empty: 'Ingen abonnementer endnu.',
    subject: 'Frister for',
    scope: { person: 'person', plan: 'helhedsplan', funder: 'bevillingsgiver' },
    created: 'Lavet',
    used: 'Sidst hentet',
    never: 'Aldrig',
    revoke: 'Ophæv',
    revokeOf: (name: string) => `Ophæv abonnementet på ${name}`,
    revoked: (name: string) => `Abonnementet på ${name} er ophævet. Linket virker ikke længere.`,
  },
  gone: 'noget, der er slettet',
  calendarName: (subject: string) => `Ankerplan: ${subject}`,
  noSuchFeed:
    'Kalenderen findes ikke. Linket er ophævet eller skrevet forkert. Lav et nyt under Kalender, Abonnér i Ankerplan.',
  event: {
    plan: (name: string) => `Helhedsplan: ${name}`,
    target: (day: string) => `Klar hos os: ${day}`,
    responsible: (name: string) => `Ansvarlig: ${name}`,
    nobody: 'Ansvarlig: ingen endnu',
    deputy: (name: string) => `Stedfortræder: ${name}`,
    holdsBack: (amount: string) => `Holder ${amount} tilbage`,
    done: 'Klaret',
    cancelled: (name: string) => `Aflyst: ${name}`,
  },
}
