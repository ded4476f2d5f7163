import type { AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { ClosingStepCode } from '~/domain/anchoring/closing-template'

const months = (count: number) => (count === 1 ? '1 måned' : `${count} måneder`)

export const closing = {
  title: 'Lukkeplan',
  pageTitle: (name: string) => `Lukkeplan: ${name}`,
  sub: (day: string) => `Slutter ${day}. Hvert skridt er regnet tilbage derfra. Ret, vælg fra, og gem.`,
  make: 'Lav lukkeplan',
  more: 'Tilføj fra skabelonen',
  write: 'Gem lukkeplan',
  take: 'Tag med',
  line: (number: number) => `Skridt ${number}`,
  labels: {
    title: 'Hvad skal ske',
    day: 'Senest',
    responsibleId: 'Ansvarlig',
    cost: 'Hvad det koster',
  },
  keptTitle: 'Står allerede i lukkeplanen',
  nothingNew: 'Skabelonen har ikke mere at tilføje.',
  back: 'Tilbage til emnet',
  steps: {
    staffNotice: (post: string) => `Varsl stillingen ${post}`,
    participantsTold: {
      activity: 'Fortæl deltagerne, at aktiviteten slutter',
      collaboration: 'Fortæl parterne, at samarbejdet slutter',
      approach: 'Fortæl beboere og samarbejdspartnere, at planen slutter',
    } satisfies Record<AnchoringSubjectKind, string>,
    reportsAssigned: 'Aftal, hvem der sender de sidste rapporter og regnskaber',
    equipment: 'Fordel eller aflever udstyr, nøgler og lokaler',
    data: 'Slet eller overdrag data',
  } satisfies Record<ClosingStepCode, unknown>,
  why: {
    atEnd: 'På slutdagen.',
    before: (count: number) => `${months(count)} før slut.`,
    noticeUnknown: 'Varslet er ikke skrevet på stillingen; her er regnet med det længste.',
    goesOn: 'Stillingen har også timer andre steder bagefter; måske skal den ikke varsles.',
    hasPassed: 'Dagen er passeret.',
  },
  lastReports: 'Sidste rapporter og regnskaber',
  lastReportsNote: 'Skal sendes, efter at planen er slut. De følges under Afrapportering.',
  noResponsible: 'Ingen ansvarlig',
  panel: {
    note: (day: string) => `Slutter ${day}`,
    none: 'Ingen lukkeplan endnu.',
    noneFirst: (day: string, left: string) =>
      `Ingen lukkeplan endnu. Efter skabelonen er det første skridt senest ${day} – ${left}.`,
    progress: (done: number, all: number) => `${done} af ${all} klaret`,
    cost: (amount: string) => `Lukning koster ${amount}`,
    noCost: 'Ingen udgift skrevet',
    stray: 'Emnet skal ikke længere slutte. Slet de skridt, der ikke skal gøres.',
  },
  standing: {
    /** What a list says of a close in one line. */
    noPlan: 'Ingen lukkeplan endnu',
    first: (day: string) => `Første skridt senest ${day}`,
    next: (title: string, day: string | null) => (day ? `Næste: ${title}, ${day}` : `Næste: ${title}`),
    progress: (done: number, all: number) => `${done} af ${all} skridt klaret`,
    allDone: 'Alle skridt er klaret',
    ended: (day: string) => `Sluttede ${day}`,
    ends: (day: string) => `Slutter ${day}`,
  },
  verdict: {
    planned: (day: string, done: number, all: number) =>
      `Afsluttes bevidst ${day}. ${done} af ${all} skridt i lukkeplanen er klaret.`,
    unplanned: (day: string) => `Afsluttes bevidst ${day}. Der ledes ikke efter en ejer.`,
    decides: (day: string) => `Første skridt er senest ${day}.`,
  },
}
