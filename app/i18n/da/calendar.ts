import type { ClosedReason } from '~/domain/calendar/working-days'

/** The calendar page, and the page that moves one of our own days. */
export const calendar = {
  title: 'Kalender',
  sub: (count: number, figure: string, from: string, through: string) =>
    count === 0
      ? `Ingen frister eller møder fra ${from} til ${through}.`
      : count === 1
        ? `1 frist eller møde fra ${from} til ${through}.`
        : `${figure} frister og møder fra ${from} til ${through}.`,
  overdue: (count: number, figure: string) =>
    count === 1 ? '1 er overskredet.' : `${figure} er overskredet.`,
  held: (amount: string) => `${amount} venter på dem.`,
  subscribe: 'Abonnér',
  kinds: 'Vis slags',
  all: 'Alle',
  onlyMine: 'Kun mine',
  filter: {
    label: 'Afgræns kalenderen',
    plan: 'Helhedsplan',
    person: 'Ansvarlig eller stedfortræder',
    funder: 'Bevillingsgiver',
    apply: 'Vis',
    clear: 'Ryd',
  },
  views: { label: 'Visning', month: 'Måned', week: 'Uge', list: 'Liste' },
  previous: { month: 'Forrige måned', week: 'Forrige uge', list: 'Forrige måned' },
  next: { month: 'Næste måned', week: 'Næste uge', list: 'Næste måned' },
  today: 'I dag',
  week: (number: number) => `Uge ${number}`,
  weekTitle: (number: number, year: number, from: string, through: string) =>
    `Uge ${number}, ${year} (${from} – ${through})`,
  gridLabel: (title: string) =>
    `${title}. Piletasterne går mellem dagene, Enter går ind i dagen, Page Up og Page Down skifter periode.`,
  dayLabel: (day: string, about: string[], count: number) =>
    [day, ...about, count === 0 ? 'ingen frister' : count === 1 ? '1 frist' : `${count} frister`].join(', '),
  none: 'Ingen frister i perioden',
  noneText: 'Vælg en anden måned, eller ryd filtrene.',
  overdueWord: 'Overskredet',
  state: { done: 'Klaret', unconfirmed: 'Ubekræftet' },
  meetingHeld: 'Afholdt',
  target: (day: string) => `klar hos os ${day}`,
  holdsBack: (amount: string) => `holder ${amount} tilbage`,
  nobody: 'uden ansvarlig',
  more: (count: number) => `+ ${count} mere`,
  move: 'Flyt til …',
  moveOf: (title: string) => `Flyt ${title} til en anden dag`,
  dragHint: 'Egne dage kan trækkes til en anden dag. Fondenes dage ligger fast.',
  closed: {
    weekend: 'weekend',
    newYearsDay: 'Nytårsdag',
    maundyThursday: 'Skærtorsdag',
    goodFriday: 'Langfredag',
    easterSunday: 'Påskedag',
    easterMonday: '2. påskedag',
    greatPrayerDay: 'Store bededag',
    ascensionDay: 'Kristi himmelfart',
    dayAfterAscension: 'Banklukkedag',
    whitSunday: 'Pinsedag',
    whitMonday: '2. pinsedag',
    constitutionDay: 'Grundlovsdag',
    christmasEve: 'Juleaften',
    christmasDay: '1. juledag',
    secondChristmasDay: '2. juledag',
    newYearsEve: 'Nytårsaften',
    localClosingDay: 'Lukket hos os',
  } satisfies Record<ClosedReason, string>,
  moving: {
    title: (name: string) => `Flyt ${name}`,
    sub: (kind: string, day: string) => `${kind} den ${day}.`,
    day: 'Ny dag',
    submit: 'Flyt dagen',
    follows: 'Det følger med',
    closed: (day: string, reason: string) => `${day} er en lukkedag (${reason}).`,
    past: 'Den nye dag ligger før i dag.',
    meeting:
      'Bilagsfristen og de afrapporteringer, der regnes fra mødet, får nye dage. Afleverede og godkendte flytter ikke.',
    other: 'Påmindelser og kalenderabonnementer følger den nye dag. Ingen fond får besked.',
    conflict: (day: string) =>
      `En anden har flyttet den imens. Den ligger nu ${day}. Flyt den igen, hvis din dag stadig skal gælde.`,
  },
}
