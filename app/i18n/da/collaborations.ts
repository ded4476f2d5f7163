import type { CollaborationFilter } from '~/usecases/collaborations/collaboration-pages'
import type { CollaborationColumn } from '~/usecases/collaborations/export-collaborations-csv.server'
import { em } from '../emphasis'

const collaborationsWord = (count: string, isOne: boolean) =>
  isOne ? '1 samarbejde' : `${count} samarbejder`

/** Networks and working relations: who takes part, who holds them together, and who does so after the plan. */
export const collaborations = {
  title: 'Samarbejder',
  headline: (v: { all: string; isOne: boolean; hours: string | null; unheld: number; unowned: number }) => {
    const told = [
      v.unheld > 0 && em(`${v.unheld} holdes ikke sammen af nogen`),
      v.unowned > 0 && em(`${v.unowned} har ingen ejer, der tæller, efter planen`),
    ].filter(Boolean)
    const taken = `${collaborationsWord(v.all, v.isOne)}${v.hours === null ? '' : ` tager ${v.hours} timer om måneden`}`
    return told.length > 0 ? `${taken}\u00A0– ${told.join(', og ')}` : taken
  },
  calm: 'Alle holdes sammen af nogen og har en ejer efter planen.',
  sub: 'De netværk og arbejdsrelationer, planen har bygget. De forsvinder med dem, der holder dem sammen, hvis ingen tager over.',
  noHours: 'Ingen timer er skrevet endnu.',
  new: 'Nyt samarbejde',
  csvLink: 'CSV',
  empty: 'Ingen samarbejder endnu',
  emptyText: 'Skriv de netværk og faste samarbejder, der også skal leve videre, når planen slutter.',
  noneFound: 'Ingen samarbejder passer',
  noneFoundText: 'Søg på noget andet, eller vis alle.',
  chips: {
    label: 'Vis samarbejder',
    all: 'Alle',
    unheld: 'Holdes ikke sammen',
    unowned: 'Uden ejer, der tæller',
  } satisfies Record<CollaborationFilter | 'label', string>,
  filter: {
    label: 'Vælg samarbejder',
    plan: 'Helhedsplan',
    allPlans: 'Alle planer',
    search: 'Navn, deltager eller person',
    apply: 'Vis',
    clear: 'Ryd',
  },
  columns: {
    name: 'Samarbejde',
    heldTogetherBy: 'Holdes sammen af',
    hours: 'Timer pr. md.',
    stage: 'Trin',
    owner: 'Ejer fremover',
    last: 'Beslut senest',
  },
  participants: (count: number) => (count === 1 ? '1 deltager' : `${count} deltagere`),
  noParticipants: 'Ingen deltagere skrevet',
  nobody: 'Ingen',
  noOwner: 'Ingen endnu',
  hoursMonthly: (hours: string) => `${hours} timer om måneden`,
  rhythms: ['Hver uge', 'Hver anden uge', 'Hver måned', 'Hver anden måned', 'Hvert kvartal', 'Efter behov'],
  page: {
    about: 'Om samarbejdet',
    aboutNote: 'Hvad det tager, og hvad det giver',
    nothingWritten:
      'Skriv, hvad samarbejdet gør muligt, og hvad der går tabt uden det. Det er det, en ny ejer skal sige ja til.',
    anchoring: 'Efter planen',
    anchoringNote: 'Hvem holder det sammen, når helhedsplanen slutter?',
    anchoringLink: 'Åbn forankring',
    window: 'Vindue',
    files: 'Filer',
    filesNote: 'Kommissorium, aftaler, referater',
    plan: 'Helhedsplan',
    verdict: {
      unheld: 'Ingen holder samarbejdet sammen i dag.',
      ends: 'Afsluttes bevidst. Der ledes ikke efter en ejer.',
      decided: (owner: string) => `${owner} har besluttet at føre det videre.`,
      waits: (day: string, left: string) => `Skal have en ejer senest ${em(day)}\u00A0– ${left}.`,
      missed: (day: string, left: string) => `Skulle have haft en ejer senest ${em(day)}\u00A0– ${left}.`,
      none: 'Planen er slut, og der er ingen sidste dag.',
    },
  },
  form: {
    newTitle: 'Nyt samarbejde',
    editTitle: (name: string) => `Ret ${name}`,
    create: 'Opret samarbejde',
    save: 'Gem samarbejde',
    nameHint: 'F.eks. »Tryghedsforum« eller »Sagsmøder med Familieafdelingen«',
    participantsHint: 'Alle, der er med',
    heldHint: 'Den, der indkalder og følger op. Tom: ingen',
    hoursHint: 'Alle deltageres tid til møder og opfølgning, lagt sammen',
    rhythmHint: 'F.eks. »Hver sjette uge«',
    enablesHint: 'Hvad kan lade sig gøre, fordi I arbejder sammen?',
    lostHint: 'Hvad sker der ikke mere, hvis samarbejdet holder op?',
    deleteConsequence:
      'Forankringen, dens trin og skridt følger med i papirkurven. Deltagere og kontakter bliver.',
  },
  csv: {
    fileName: 'samarbejder',
    columns: {
      name: 'Samarbejde',
      plan: 'Helhedsplan',
      participants: 'Deltagere',
      heldTogetherBy: 'Holdes sammen af',
      hoursPerMonth: 'Timer om måneden',
      rhythm: 'Rytme',
      enables: 'Gør muligt',
      lostWithout: 'Går tabt uden',
      stage: 'Trin',
      owner: 'Ejer fremover',
      ownerContact: 'Kontakt hos ejeren',
      doesNotCount: 'Tæller ikke',
      last: 'Beslut senest',
    } satisfies Record<CollaborationColumn, string>,
  },
}
