import type { MatrixVerdict, ValueBand } from '~/domain/risk/matrix'
import type { RiskLevel } from '~/domain/risk/assess'
import type { BoardDecisionCode } from '~/domain/board/board-decision'
import { overview } from './overview'

export const boardPaper = {
  file: (plan: string, number: number | null) =>
    number === null ? `Oplæg ${plan}, kladde` : `Oplæg nr. ${number} ${plan}`,
  appendixFile: (file: string) => `${file}, bilag`,
  name: (number: number | null) => (number === null ? 'Oplæg' : `Oplæg nr.\u00A0${number}`),
  meeting: (body: string, day: string) => `${body} ${day}`,
  agendaItem: (item: string) => (/^\d+[a-z]?$/i.test(item) ? `punkt\u00A0${item}` : item),
  asOf: (day: string) => `Tal pr.\u00A0${day}`,
  draft: 'Kladde',
  watermark: 'KLADDE',
  draftNote: 'Kladde: tallene følger planen, til oplægget låses.',
  headline: overview.headline,
  allCovered: (activities: string, day: string) =>
    `Alle ${activities} aktiviteter er dækket året efter, at helhedsplanen slutter ${day}`,
  noActivities: 'Der er ingen aktiviteter i helhedsplanen endnu',
  secured: (count: number) =>
    count === 1 ? '1 aktivitet er sikret året efter.' : `${count} aktiviteter er sikret året efter.`,
  closing: (count: number) => (count === 1 ? '1 afsluttes bevidst.' : `${count} afsluttes bevidst.`),
  awaits: (count: number) =>
    count === 1
      ? '1 venter på, at betingede penge bliver til sikre.'
      : `${count} venter på, at betingede penge bliver til sikre.`,
  firstNotice: (day: string) => `Uden en afgørelse skal de første medarbejdere varsles ${day}.`,
  chance: (certainty: string, amount: string) =>
    `Med ${certainty} sikkerhed mangler I højst ${amount} det år.`,
  sincePrevious: (v: { number: number; day: string; before: string; now: string; gap: string | null }) =>
    `Siden oplæg nr.\u00A0${v.number} (tal pr.\u00A0${v.day}): ${v.before === v.now ? `fortsat ${v.now} aktiviteter, der mister finansiering` : `fra ${v.before} til ${v.now} aktiviteter, der mister finansiering`}${v.gap ? `, og ${v.gap}` : ''}.`,
  gapLess: (amount: string) => `${amount} mindre om året er usikret`,
  gapMore: (amount: string) => `${amount} mere om året er usikret`,
  notCarriedOut: (count: number, subjects: string) =>
    `${count === 1 ? '1 beslutning er' : `${count} beslutninger er`} ikke ført ud i livet: ${subjects}.`,
  andMore: (count: number) => `${count} mere`,
  chartTitle: (from: string, through: string) =>
    `Finansiering pr. måned efter sikkerhed, ${from} til ${through}`,
  chartCaption: 'Finansiering pr. måned i kr.',
  inYear: (words: string, year: string | null) => (year ? `${words} ${year}` : `${words}, året efter`),
  need: 'Behov',
  hoped: 'Ansøgt (vægtet)',
  month: 'Måned',
  legend: 'Farver og mønstre med årets beløb',
  decide: 'Bestyrelsen bedes beslutte',
  nothingToDecide: 'Der er ingen beslutninger i dette oplæg.',
  boxes: ['Besluttet', 'Ændret', 'Udsat til ________'],
  proposal: (decision: string) => `Indstilling: ${decision}.`,
  proposals: {
    continue: 'fortsæt',
    reduce: 'reducér',
    handOver: 'overdrag',
    close: 'afslut',
    postpone: 'udsæt',
  } satisfies Record<BoardDecisionCode, string>,
  outcome: (v: { decision: string; by: string | null; day: string | null; until: string | null }) =>
    `Besluttet: ${v.decision}${v.until ? ` til ${v.until}` : ''}${v.day || v.by ? ` – ${[v.day, v.by].filter(Boolean).join(', ')}` : ''}.`,
  carriedOut: (day: string) => `Ført ud i livet ${day}.`,
  latest: 'Senest',
  moreDecisions: (count: number) =>
    count === 1 ? '1 beslutning mere står i bilaget.' : `${count} beslutninger mere står i bilaget.`,
  matrix: (count: number) =>
    count === 1 ? 'Værdi og risiko for 1 aktivitet' : `Værdi og risiko for ${count} aktiviteter`,
  matrixNote: (year: string | null) =>
    `Tallene er det, der ikke er sikret ${year ? `i ${year}` : 'året efter'}, i t.kr.`,
  aside: {
    closing: (names: string) => `Afsluttes og er ikke med: ${names}.`,
    tooLittleKnown: (names: string) => `For lidt viden til en risiko: ${names}.`,
    noValue: (names: string) => `Uden en vurdering af værdi: ${names}.`,
  },
  value: 'Værdi',
  values: { high: 'Høj værdi', middle: 'Middel værdi', low: 'Lav værdi' } satisfies Record<ValueBand, string>,
  risks: { low: 'Lav risiko', middle: 'Middel risiko', high: 'Høj risiko' } satisfies Record<
    RiskLevel,
    string
  >,
  verdicts: { inPlace: 'På plads', follow: 'Følg tæt', decide: 'Beslut nu' } satisfies Record<
    MatrixVerdict,
    string
  >,
  emptyCell: 'Ingen',
  moreInCell: (count: number) => `+ ${count} mere, se bilaget`,
  scenarios: (count: number, year: string | null) =>
    `${count === 2 ? 'To udfald' : count === 3 ? 'Tre udfald' : count === 4 ? 'Fire udfald' : 'Udfald'} ${year ? `i ${year}` : 'året efter planen'}`,
  asItStands: 'Som planen står',
  unsecured: 'er ikke sikret om året',
  ofWhich: (amount: string) => `heraf ${amount} uden nogen kilde`,
  noneMissing: 'men der er søgt eller lovet penge til det hele',
  stripOf: (v: { firm: string; conditional: string; hoped: string; missing: string }) =>
    `Af behovet er ${v.firm} sikret, ${v.conditional} betinget og ${v.hoped} ansøgt; ${v.missing} mangler.`,
  facts: {
    label: (name: string) => `Tal for ${name}`,
    fund: (year: string | null) => (year ? `LBF-midler i ${year}` : 'LBF-midler, året efter'),
    losing: 'Aktiviteter, der mister penge',
    losingOf: (losing: string, activities: string) => `${losing} af ${activities}`,
    underHalf: 'Under halv dækning',
    positions: 'Stillinger i risiko',
    positionsOf: (count: string, years: string) => `${count} (${years} årsværk)`,
  },
  broken: (count: number) =>
    count === 1
      ? '1 ændring i scenariet gælder noget, der ikke findes mere, og er ikke regnet med.'
      : `${count} ændringer i scenariet gælder noget, der ikke findes mere, og er ikke regnet med.`,
  moreScenarios: (count: number) =>
    count === 1 ? '1 scenarie mere står i bilaget.' : `${count} scenarier mere står i bilaget.`,
  positions: 'Stillinger, der slutter med planen',
  noPositions: 'Ingen stillinger slutter med planen.',
  position: 'Stilling',
  activity: 'Aktivitet',
  sharedWith: 'Delt med',
  hours: 'Timer om ugen',
  notice: 'Varsles senest',
  noNotice: 'Ikke angivet',
  totalPositions: (count: number) => (count === 1 ? '1 stilling' : `${count} stillinger`),
  fullTime: (years: string) => `${years} årsværk`,
  morePositions: (count: number) =>
    count === 1 ? '1 stilling mere står i bilaget.' : `${count} stillinger mere står i bilaget.`,
  inPlace: (count: number, year: string | null) =>
    `${count === 1 ? '1 aktivitet er' : `${count} aktiviteter er`} på plads ${year ? `i ${year}` : 'året efter'}`,
  nothingInPlace: (year: string | null) =>
    `Ingen aktiviteter er på plads ${year ? `i ${year}` : 'året efter'} endnu`,
  inPlaceLabel: 'Aktivitet, og hvem der betaler den',
  through: (name: string, day: string) => `${name}, til ${day}`,
  stagedBy: (name: string, stage: string) => `${name}, ${stage.toLocaleLowerCase('da')}`,
  andOthers: (words: string, count: number) => `${words} og ${count} mere`,
  moreInPlace: (count: number) =>
    count === 1 ? '1 aktivitet mere står i bilaget.' : `${count} aktiviteter mere står i bilaget.`,
  certaintyNote:
    'Betinget betyder, at pengene er lovet, men endnu ikke accepteret eller besluttet. Ansøgte beløb er vægtet med sandsynligheden for tilsagn.',
  appendix: 'Bilag: alle aktiviteter',
  appendixHead: 'Bilag',
  allActivities: 'Aktiviteter',
  allDecisions: 'Beslutninger',
  allScenarios: 'Scenarier',
  allPositions: 'Stillinger, der slutter med planen',
  monthByMonth: 'Måned for måned',
  columns: {
    value: 'Værdi',
    risk: 'Risiko',
    gap: 'Ikke sikret',
    missing: 'Uden kilde',
    from: 'Mangler fra',
    anchoring: 'Forankring',
    latest: 'Senest',
  },
  amountNote: 'Beløb i kr. om året, de 12 måneder efter planen.',
  tooLittle: 'For lidt viden',
  unknown: '–',
  pageTitle: 'Oplæg til bestyrelsen',
  crumb: 'Oplægget',
  show: 'Vis oplægget',
  word: 'Hent som Word',
  pdf: 'Hent som PDF',
  appendixPdf: 'Hent bilaget som PDF',
}
