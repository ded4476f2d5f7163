import { em } from '../emphasis'

export const overview = {
  title: 'Overblik',
  headline: (v: {
    losing: string
    activities: string
    day: string
    hasEnded: boolean
    gap: string
    missing: string | null
  }) =>
    `${em(`${v.losing} af ${v.activities} aktiviteter`)} ${v.hasEnded ? 'mistede finansiering, da helhedsplanen sluttede' : 'mister finansiering, når helhedsplanen slutter'} ${v.day}\u00A0– ${em(`${v.gap} om året`)} er ikke sikret${v.missing ? `, og ${em(v.missing)} er uden nogen kilde` : ', men der er søgt eller lovet penge til det hele'}`,
  allCovered: (activities: string, through: string) =>
    `Alle ${activities} aktiviteter er dækket til ${through}`,
  oneCovered: (through: string) => `Aktiviteten er dækket til ${through}`,
  noActivities: 'Ingen aktiviteter i helhedsplanen endnu',
  rest: (secured: number, closing: number, today: string) =>
    `${secured === 1 ? '1 aktivitet er sikret' : `${secured} er sikret`} året efter. ${closing === 0 ? '' : closing === 1 ? '1 afsluttes bevidst. ' : `${closing} afsluttes bevidst. `}Tallene er fra i dag, ${today}.`,
  firstMonth: (month: string) => `De første mangler penge fra ${month}.`,
  newGrant: 'Ny bevilling',
  chartTitle: 'Finansiering pr. måned',
  chartNote: (activities: string) =>
    `Alle ${activities} aktiviteter og planens egne timer, efter hvor sikre pengene er`,
  showUntil: 'Vis frem til',
  monthsAfter: (months: number) => `+${months} mdr.`,
  noNeed: 'Når der er omkostninger på aktiviteterne, viser diagrammet, hvad der falder bort måned for måned.',
  deadlines: {
    title: 'Næste frister',
    all: 'Se alle i kalenderen',
    none: 'Ingen frister i planen endnu. Rapportkrav, rater, ansøgninger og møder kommer frem her.',
    overdue: (count: string, isOne: boolean) => (isOne ? '1 er overskredet.' : `${count} er overskredet.`),
    nobody: 'uden ansvarlig',
    target: (day: string) => `vores mål ${day}`,
    holdsBack: (amount: string) => `Holder ${amount} tilbage`,
  },
  losingTitle: 'Mister finansiering',
  losingNote: (count: number) =>
    `${count === 1 ? '1 aktivitet' : `${count} aktiviteter`}, sorteret efter hvad der ikke er sikret i de 12 måneder efter planen. Beløb i kr.`,
  noLosing: 'Ingen aktiviteter mister penge, når planen slutter.',
  columns: {
    activity: 'Aktivitet',
    coverage: 'Dækning',
    gap: 'Ikke sikret',
    missing: 'Uden kilde',
    from: 'Mister fra',
    stage: 'Forankring',
    owner: 'Ejer fremover',
    hours: 'Timer/uge',
    responsible: 'Ansvarlig',
  },
  ofNeed: (share: string, need: string) => `${share} af ${need}`,
  noOwner: 'Ingen endnu',
  falseAnchor: 'Ejeren tæller ikke',
  posts: (count: number) => (count === 1 ? '1 stilling' : `${count} stillinger`),
  totalOf: (count: number) => `I alt, ${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`,
  csv: 'Hent som CSV',
  besideTitle: 'Ved siden af',
  besideNote: 'Tælles for sig, uden for de to beløb',
  beside: {
    noCosts: (count: number) =>
      `${count === 1 ? '1 aktivitet har' : `${count} aktiviteter har`} intet behov angivet`,
    noCostsWhy: 'De ser sikre ud, indtil omkostningerne er skrevet ind.',
    alreadyMissing: (count: number) =>
      `${count === 1 ? '1 aktivitet mangler' : `${count} aktiviteter mangler`} allerede nu`,
    alreadyMissingWhy: 'Sikret efter planen, men ikke hele vejen dertil.',
    inDanger: (amount: string) => `${amount} er i fare`,
    inDangerWhy: (instalments: string, isOne: boolean, reports: string, late: string | null) =>
      `${isOne ? '1 rate' : `${instalments} rater`} venter på ${reports}, der ikke er sendt til vores mål${late ? `; ${late}` : ''}. Pengene tæller stadig som sikret.`,
    inDangerReports: (count: string, isOne: boolean) => (isOne ? '1 rapport' : `${count} rapporter`),
    inDangerLate: (count: string, isOne: boolean, isAll: boolean) =>
      isAll
        ? 'fondens dag er overskredet'
        : isOne
          ? 'for 1 er fondens dag overskredet'
          : `for ${count} er fondens dag overskredet`,
    posts: (count: number) =>
      `${count === 1 ? '1 stilling har' : `${count} stillinger har`} noget, der er forfaldent eller koster`,
    postsWhy: 'En evaluering, et varsel eller en aftale er forfalden, eller betalerne når ikke 100 %.',
    awaits: (count: number) =>
      `${count === 1 ? '1 aktivitet afventer' : `${count} aktiviteter afventer`} en beslutning`,
    awaitsWhy: 'Er kun dækket med penge, der er lovet på betingelser.',
    none: 'Intet at bemærke.',
    show: 'Se dem',
  },
  coFinancing: {
    title: 'Lokal medfinansiering',
    note: (required: string) => `Kravet er ${required} af planens penge`,
    withInKind: 'Med medarbejdere stillet til rådighed',
    withoutInKind: 'Kun penge',
    met: 'Opfyldt',
    short: 'Under kravet',
    meter: (share: string, required: string) => `${share}; kravet er ${required}`,
    cash: 'Penge',
    inKind: 'Medarbejdere stillet til rådighed',
    fund: 'Landsbyggefonden',
    total: 'I alt',
    counted: 'Hvad tæller med',
    noMoney: 'Ingen bevilgede penge endnu.',
  },
  ownTitle: (count: number) =>
    count === 1 ? 'Din organisation er med i 1 aktivitet' : `Din organisation er med i ${count} aktiviteter`,
  ownSub: (day: string) => `Helhedsplanen slutter ${day}. Beløb vises ikke.`,
  ownPanel: 'Aktiviteter, I er med i',
  ownNone: 'Din organisation er ikke knyttet til en aktivitet endnu. Sekretariatet kan gøre det.',
  emptyTitle: 'Ingen helhedsplan endnu',
  emptyText:
    'Opret helhedsplanen, eller indlæs jeres regneark. Så beregner Ankerplan, hvad der mister finansiering, når den slutter.',
  createPlan: 'Opret helhedsplan',
  importWorkbook: 'Indlæs regneark',
}
