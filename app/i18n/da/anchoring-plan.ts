import type { AnchoringStage, AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { AnchoringPlanCounts, AnchoringPlanLacks } from '~/usecases/anchoring-plan/anchoring-plan'

const subjects = (count: number) => (count === 1 ? '1 emne' : `${count} emner`)

/** The forankringsplan: the paper, and the page it is taken from. */
export const anchoringPlan = {
  file: (plan: string) => `Forankringsplan ${plan}`,
  title: (plan: string) => `Forankringsplan: ${plan}`,
  subtitle: (period: string, day: string) => `Helhedsplan ${period}. Opgjort ${day}.`,
  purpose: (through: string) =>
    `Forankringsplanen viser, hvem der fører helhedsplanens aktiviteter, samarbejder og overordnede greb videre, når planen slutter ${through}: hvor langt aftalerne er, hvad ejerne påtager sig, og hvornår der senest kan besluttes. Alt, der ikke skal leve videre, står med den måde, det bliver afsluttet på.`,
  purposeEnded: (through: string) =>
    `Forankringsplanen viser, hvem der fører helhedsplanens aktiviteter, samarbejder og overordnede greb videre, efter at planen sluttede ${through}: hvor langt aftalerne er, og hvad ejerne påtager sig.`,
  overview: 'Overblik',
  summary: ({
    looking,
    anchored,
    agreed,
    dialogue,
    notCounting,
    unowned,
    ending,
  }: Pick<
    AnchoringPlanCounts,
    'looking' | 'anchored' | 'agreed' | 'dialogue' | 'notCounting' | 'unowned' | 'ending'
  >) => {
    const told = [
      `${anchored} forankret hos en ejer, der har besluttet sig`,
      `${agreed} aftalt i princippet`,
      `${dialogue} i dialog med en mulig ejer`,
      ...(notCounting > 0 ? [`${notCounting} hos en ejer, der ikke kan bære det`] : []),
    ]
    const ends =
      ending === 0
        ? ''
        : ending === 1
          ? ' 1 emne afsluttes bevidst og er ikke talt med.'
          : ` ${ending} emner afsluttes bevidst og er ikke talt med.`
    return `Af ${subjects(looking)}, der skal leve videre, er ${told.join(', ')}, og ${unowned} uden ejer.${ends}`
  },
  money: (gap: string, need: string) =>
    `I de 12 måneder efter planen er ${gap} ikke sikret af de ${need}, aktiviteterne har brug for.`,
  decisions: (shown: number, all: number) =>
    shown < all
      ? `De ${shown} beslutninger, der skal tages først, af ${all}`
      : 'Beslutninger, der skal tages, den tidligste først',
  tableOf: {
    activity: (count: number) => `Aktiviteter (${count})`,
    collaboration: (count: number) => `Samarbejder (${count})`,
    approach: () => 'Det overordnede greb',
  } satisfies Record<AnchoringSubjectKind, (count: number) => string>,
  columns: {
    subject: 'Emne',
    wish: 'Ønske',
    stage: 'Trin',
    owner: 'Ejer efter planen',
    last: 'Beslut senest',
    meeting: 'Bestyrelse før',
  },
  sections: {
    activity: 'Aktiviteter, der skal leve videre',
    collaboration: 'Samarbejder, der skal leve videre',
    approach: 'Det overordnede greb',
  } satisfies Record<AnchoringSubjectKind, string>,
  sectionTexts: {
    collaboration:
      'Et samarbejde forsvinder med dem, der holder det sammen. Derfor står der, hvad det tager, og hvad der går tabt uden det.',
    approach: 'Måden at arbejde på tværs i området på, som ingen enkelt aktivitet bærer.',
  } satisfies Record<Exclude<AnchoringSubjectKind, 'activity'>, string>,
  labels: {
    kind: 'Slags',
    wish: 'Ønske efter planen',
    stage: 'Trin',
    owner: 'Ejer efter planen',
    person: 'Person hos ejeren',
    takesOn: 'Påtager sig',
    documentation: 'Dokumentation',
    need: 'Behov efter planen',
    responsible: 'Ansvarlig hos os',
    last: 'Beslut senest',
    meeting: 'Sidste møde i bestyrelsen',
    stillPossible: 'Stadig muligt',
    nextSteps: 'Næste skridt',
    participants: 'Deltagere',
    heldTogetherBy: 'Holdes sammen af',
    time: 'Tid og rytme',
    enables: 'Gør muligt',
    lost: 'Går tabt uden det',
    ends: 'Slutter',
    closingCost: 'Afslutningen koster',
  },
  nobodyYet: 'Ingen endnu',
  notSaid: 'Ikke skrevet',
  noPaper: 'Ingen',
  position: (name: string) => `Stillingen ${name}`,
  stageSince: (stage: string, day: string) => `${stage} siden ${day}`,
  stageNotCounting: (stage: string) => `${stage}, tæller ikke`,
  fromAgreed: (what: string, day: string) => `${what} fra ${day}`,
  fromAssumed: (what: string, day: string) =>
    `${what}. Startdatoen er ikke aftalt og regnes som ${day}, dagen efter planen`,
  needWithGap: (need: string, gap: string) => `${need} om året. ${gap} er ikke sikret`,
  needCovered: (need: string) => `${need} om året. Det hele er sikret`,
  needUncovered: (need: string) => `${need} om året. Intet af det er sikret`,
  stillWithMunicipality:
    'En tillægsbevilling uden for det vedtagne budget, en bro-bevilling hos en fond eller en reduceret form',
  still: 'En bro-bevilling hos en fond, til ejeren kan tage over, eller en reduceret form',
  decideBy: (day: string, left: string) => `${day} (${left})`,
  missed: (day: string) => `${day}, og dagen er passeret`,
  missedShort: (day: string) => `${day}, passeret`,
  doesNotCount: 'Ejeren tæller ikke endnu.',
  noNextSteps: 'Ingen er skrevet',
  noResponsible: 'ingen ansvarlig',
  afterWindow: (day: string) => `efter ${day}, den sidste dag, der kan besluttes`,
  endsShort: (day: string) => `Afsluttes ${day}`,
  noOwnerSought: 'Afsluttes bevidst',
  closing: 'Afsluttes bevidst',
  closingText:
    'Det er ikke alt, der skal overleve. Disse emner slutter med vilje, og her står, hvordan det sker ordentligt.',
  ended: (day: string) => `${day}, afsluttet`,
  noClosingSteps: 'Afslutningens skridt er ikke skrevet endnu.',
  stages: 'Hvad trinene betyder',
  stagesText:
    'Trinene er vores egne og ikke en officiel model. Fra »Aftalt i princippet« kræver et trin dokumentation, og at ejeren påtager sig kroner eller timer. En ejer tæller ikke, når ejeren selv betales af planen, slutter med den, ikke yder drift eller ikke har en navngiven person.',
  stageMeans: {
    candidate: 'Vi har en ejer i tankerne.',
    dialogue: 'Vi taler med ejeren om at tage over.',
    agreedInPrinciple: 'Ejeren har sagt ja på skrift, men beslutningen mangler.',
    decided: 'Den, der kan beslutte hos ejeren, har besluttet at tage over.',
    budgeted: 'Det står i ejerens budget eller plan.',
    handedOver: 'Ejeren driver det.',
  } satisfies Record<Exclude<AnchoringStage, 'none'>, string>,
  signatures: 'Underskrifter',
  signaturesText: 'Underskriften bekræfter, at parten kender planen og det, den selv påtager sig.',
  signatureLines: ['Navn og titel', 'Dato', 'Underskrift'],
  page: {
    title: 'Forankringsplan',
    sub: 'Til kommunen, boligorganisationerne og de fonde, der spørger, hvad der sker efter bevillingen. Hentes som PDF eller som Word, der kan skrives videre i.',
    make: 'Hent forankringsplanen',
    makeNote: (day: string) => `Alt er fra planens egne tal, opgjort ${day}. Ingen lønninger er med.`,
    plan: 'Helhedsplan',
    signatures: 'Med linjer til underskrift',
    signaturesHint: 'Bevillingshaveren og de ejere, der har sagt ja, på en side for sig',
    pdf: 'Hent PDF',
    word: 'Hent Word',
    summary: 'Det står der først',
    lacks: 'Før den sendes',
    lacksNote: 'Det, en læser vil spørge til.',
    lacksNone: 'Intet mangler.',
    lack: {
      wish: (count: number) => `${subjects(count)} har intet ønske for tiden efter planen.`,
      person: (count: number) => `${subjects(count)} har en ejer uden en navngiven person.`,
      evidence: (count: number) => `${subjects(count)} er aftalt uden dokumentation.`,
      start: (count: number) =>
        `${subjects(count)} har kroner fra en ejer uden en startdato. De regnes fra dagen efter planen.`,
      lateSteps: (count: number) =>
        count === 1
          ? '1 skridt ligger efter sidste dag, der kan besluttes.'
          : `${count} skridt ligger efter sidste dag, der kan besluttes.`,
      lost: (count: number) =>
        count === 1
          ? '1 samarbejde siger ikke, hvad der går tabt uden det.'
          : `${count} samarbejder siger ikke, hvad der går tabt uden dem.`,
    } satisfies Record<keyof AnchoringPlanLacks, (count: number) => string>,
    contents: 'Det er med',
    contentsItems: [
      'Hvert emne: ønske, trin, ejer og person, hvad ejeren påtager sig, dokumentation og næste skridt',
      'Hvornår der senest kan besluttes, hvorfor den dag, og det sidste bestyrelsesmøde før',
      'Hvad der stadig kan lade sig gøre, hvor dagen er passeret',
      'Samarbejderne med det, der går tabt uden dem',
      'Det, der afsluttes bevidst, med sine skridt',
    ],
  },
}
