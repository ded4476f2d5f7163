interface Escalation {
  deputy: number | null
  leader: number | null
  chair: number | null
}

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)

/** How deadlines are reminded of, and the secretariat's own closing days. */
export const reminderSettings = {
  title: 'Påmindelser',
  sub: 'Hvornår der sendes påmindelser, og hvem der får besked, hvis fristen overskrides.',
  kinds: 'Frister',
  kindsNote:
    'Der mindes altid om frister, der kan stoppe en udbetaling, også når resten af slagsen er slået fra.',
  formNote: 'Gælder fra næste udsendelse. Påmindelser på lukkede dage sendes arbejdsdagen før.',
  kind: 'Slags',
  changed: 'Ændret af jer',
  edit: (kind: string) => `Ret påmindelser for ${kind}`,
  leadDays: 'Dage før fristen',
  leadDaysHint: 'Adskil med komma, f.eks. 60, 30, 14, 7, 1. Tomt felt: ingen påmindelser før fristen',
  onTheDay: 'Påmind også på selve dagen',
  overdue: 'Efter fristen',
  overdueEvery: 'Dage mellem påmindelser efter fristen',
  neverHint: 'Tomt felt: aldrig',
  escalation: 'Besked videre',
  toDeputy: 'Dage efter fristen, før stedfortræderen får besked',
  toLeader: 'Dage efter fristen, før projektlederen får besked',
  toChair: 'Dage efter fristen, før formanden får besked',
  before: (leads: readonly number[], onTheDay: boolean) =>
    leads.length === 0
      ? onTheDay
        ? 'Kun på dagen'
        : 'Ingen'
      : leads.join(', ') + (onTheDay ? ' og på dagen' : ''),
  every: (count: number) => (count === 0 ? 'Ingen' : count === 1 ? 'Hver dag' : `Hver ${count}. dag`),
  escalates: ({ deputy, leader, chair }: Escalation) =>
    [
      deputy === null ? '' : `Stedfortræder efter ${days(deputy)}`,
      leader === null ? '' : `leder efter ${days(leader)}`,
      chair === null ? '' : `formand efter ${days(chair)}`,
    ]
      .filter(Boolean)
      .join(', ') || 'Ingen',
  save: 'Gem',
  reset: 'Tilbage til standard',
  closingDays: 'Lukkedage',
  closingNote: 'Dage, hvor I selv har lukket. Weekender og helligdage er regnet med i forvejen.',
  closingDay: 'Dag',
  closingLabel: 'Hvorfor',
  addClosingDay: 'Tilføj lukkedag',
  remove: 'Fjern',
  removeOf: (day: string) => `Fjern lukkedagen ${day}`,
}
