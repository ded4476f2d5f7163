import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import type { WindowState } from '~/domain/anchoring/last-responsible-day'
import type { RiskLevel } from '~/domain/risk/assess'
import type { RiskFactor } from '~/domain/risk/factor'
import type { AsideReason, MatrixVerdict, ValueBand } from '~/domain/risk/matrix'
import { em } from '../emphasis'

const activities = (count: number) => (count === 1 ? '1 aktivitet' : `${count} aktiviteter`)

/** Continuation risk: its factors, the matrix of value and risk, the weights, and the portfolio of plans. */
export const risk = {
  title: 'Værdi og risiko',
  factors: {
    coverage: 'Dækning efter planen',
    anchoring: 'Forankring',
    window: 'Tid til at beslutte',
    dependence: 'Afhængighed af én stilling',
    owner: 'Ejerens økonomi',
    duties: 'Pligter efter planen',
  } satisfies Record<RiskFactor, string>,
  levels: {
    low: 'Lav risiko',
    middle: 'Middel risiko',
    high: 'Høj risiko',
  } satisfies Record<RiskLevel, string>,
  values: { high: 'Høj værdi', middle: 'Middel værdi', low: 'Lav værdi' } satisfies Record<ValueBand, string>,
  verdicts: {
    inPlace: 'På plads',
    follow: 'Følg tæt',
    decide: 'Beslut nu',
  } satisfies Record<MatrixVerdict, string>,
  noScore: {
    tooLittleKnown: 'For lidt viden',
    noValue: 'Uden værdi',
    closing: 'Afsluttes',
  } satisfies Record<AsideReason, string>,
  unknown: 'ukendt',
  says: {
    noneFirm: (need: string) => `Intet af behovet på ${need} er sikret i de 12 måneder efter planen.`,
    allFirm: (need: string) => `Hele behovet på ${need} er sikret i de 12 måneder efter planen.`,
    partlyFirm: (gap: string, need: string) =>
      `${gap} af ${need} er ikke sikret i de 12 måneder efter planen.`,
    noNeed: 'Intet behov er angivet efter planen, så dækningen kan ikke regnes ud.',
    stage: {
      none: 'Ingen har sagt ja til at overtage.',
      candidate: 'En mulig ejer er nævnt, men ikke spurgt.',
      dialogue: 'En mulig ejer er i dialog.',
      agreedInPrinciple: 'Aftalt i princippet, ikke besluttet.',
      decided: 'Ejeren har besluttet at overtage.',
      budgeted: 'Ejeren har det på sit budget.',
      handedOver: 'Ejeren har overtaget.',
    } satisfies Record<AnchoringStage, string>,
    falseAnchor: (reasons: string) => `Forankringen tæller ikke: ${reasons}.`,
    window: {
      missed: (day: string) => `Skulle være besluttet senest ${day}.`,
      closing: (day: string) => `Skal besluttes senest ${day}: inden for 90 dage.`,
      open: (day: string) => `Skal besluttes senest ${day}.`,
      decided: () => 'Ejeren har besluttet, så ingen frist løber.',
      none: () => 'Ingen måned er udækket, så ingen frist løber.',
    } satisfies Record<WindowState, (day: string) => string>,
    windowNoNeed: 'Intet behov er angivet, så fristen kan ikke regnes ud.',
    largestPost: (share: string, post: string) => `${share} af timerne ligger på stillingen ${post}.`,
    onePost: (post: string) => `Alle timer ligger på én stilling: ${post}.`,
    noHours: 'Ingen timer er skrevet på aktiviteten.',
    noMoney: 'Ingen ejer har besluttet et beløb.',
    moneyUntil: (day: string) => `Ejerens penge er kendt til ${day}.`,
    permanent: 'Ejerens beløb har ingen slutdato.',
    noDuties: 'Ingen bevilling kræver noget efter planen.',
    dutiesTaken: (all: number) =>
      all === 1
        ? 'Den ene afrapportering efter planen har en ansvarlig.'
        : `Alle ${all} afrapporteringer efter planen har en ansvarlig.`,
    dutiesOpen: (open: number, all: number) =>
      all === 1
        ? 'Den ene afrapportering efter planen har ingen ansvarlig.'
        : `${open} af ${all} afrapporteringer efter planen har ingen ansvarlig.`,
  },
  panel: {
    title: 'Risiko for, at den stopper',
    note: 'Hver faktor går fra 0 til 1 og ganges med sin vægt.',
    of100: (score: string) => `${score} af 100`,
    tooLittle: (known: number) =>
      `Kun ${known} af 100 point er kendt. Under 50 siger et tal mere, end vi ved.`,
    closing: 'Aktiviteten afsluttes, så der regnes ingen risiko.',
    known: (known: number) =>
      known === 100 ? 'Alle 100 point er kendt.' : `${known} af 100 point er kendt; resten er ikke med.`,
    factor: 'Faktor',
    value: 'Værdi',
    weight: 'Vægt',
    points: 'Point',
    sum: 'I alt',
    matrix: 'Værdi og risiko',
  },
  matrix: {
    title: (count: number) => `Værdi og risiko for ${activities(count)}`,
    caption: 'Aktiviteter efter værdi og risiko',
    note: 'Tal viser, hvad der ikke er sikret i de 12 måneder efter planen, i t.kr.',
    cornerValue: 'Værdi',
    thousands: 't.kr.',
    none: 'Ingen',
    more: (count: number) => `+ ${count} mere, se bilag`,
    aside: {
      tooLittleKnown: (count: number) => `For lidt viden til et tal: ${activities(count)}`,
      noValue: (count: number) => `Ikke vurderet af bestyrelsen: ${activities(count)}`,
      closing: (count: number) => `Afsluttes eller slutter før planen: ${activities(count)}`,
    } satisfies Record<AsideReason, (count: number) => string>,
  },
  page: {
    decide: (count: number, gap: string) =>
      `${em(activities(count))} med høj værdi er i høj risiko – ${em(`${gap} om året`)} er ikke sikret`,
    calm: 'Ingen aktivitet med høj værdi er i høj risiko',
    noActivities: 'Ingen aktiviteter at vurdere endnu',
    noActivitiesText: 'Værdi og risiko vises, når planen har aktiviteter.',
    sub: (plan: string, day: string) => `${plan}, der slutter ${day}.`,
    usualWeights: 'Risikoen regnes med de sædvanlige vægte.',
    ownWeights: 'Risikoen regnes med jeres egne vægte.',
    weights: 'Vægte',
    csv: 'Hent CSV',
    tableTitle: 'Alle aktiviteter',
    tableNote: 'Samme aktiviteter som tabel. Beløb i kr. for de 12 måneder efter planen.',
    columns: {
      activity: 'Aktivitet',
      value: 'Værdi',
      risk: 'Risiko',
      known: 'Kendte point',
      place: 'Hvad nu',
      gap: 'Ikke sikret',
      missing: 'Uden nogen kilde',
    },
    ofFive: (value: number) => `${value} af 5`,
    total: (count: number) => activities(count),
    portfolio: 'Alle planer',
    emptyTitle: 'Ingen helhedsplan endnu',
  },
  csv: {
    fileName: 'vaerdi-og-risiko',
    columns: {
      plan: 'Helhedsplan',
      activity: 'Aktivitet',
      value: 'Værdi',
      valueReason: 'Begrundelse for værdi',
      score: 'Risiko 0–100',
      level: 'Risikoniveau',
      knownPoints: 'Kendte point',
      place: 'Hvad nu',
      annualGap: 'Ikke sikret 12 mdr. efter planen',
      annualMissing: 'Uden nogen kilde 12 mdr. efter planen',
    },
    factorValue: (factor: string) => `${factor} (0–1)`,
    factorWhy: (factor: string) => `${factor}: hvorfor`,
  },
  weights: {
    title: 'Vægte for risiko',
    sub: 'Hvor meget hver faktor tæller i risikoen for, at en aktivitet stopper. Vægtene skal give 100 tilsammen.',
    panel: 'Seks faktorer',
    usual: 'Nu gælder de sædvanlige vægte.',
    own: 'Nu gælder jeres egne vægte.',
    usualIs: (weight: number) => `Sædvanligt ${weight}`,
    hints: {
      coverage: 'Andelen af behovet efter planen, som ingen sikre penge dækker.',
      anchoring: 'Hvor langt forankringen er, fra ingen ejer til overdraget.',
      window: 'Om der stadig er tid til, at en ejer kan beslutte sig.',
      dependence: 'Den største andel af timerne, der ligger på én stilling.',
      owner: 'Hvor længe ejerens penge er kendt efter planen.',
      duties: 'Afrapporteringer efter planen, som ingen har ansvar for.',
    } satisfies Record<RiskFactor, string>,
    sum: (sum: string) => `I alt ${sum} af 100`,
    sumRight: 'Vægtene giver 100.',
    sumShort: (missing: number) => `Der mangler ${missing} point.`,
    sumOver: (over: number) => `Der er ${over} point for meget.`,
    wrongSum: (sum: string) => `Vægtene giver ${sum}. De skal give 100, så intet er gemt.`,
    conflict: 'En anden har ændret vægtene imens. Det, du skrev, står her endnu. De gemte vægte er:',
    save: 'Gem vægte',
    reset: 'Tilbage til de sædvanlige',
    cancel: 'Annullér',
    saved: 'Vægtene for risiko',
    scales: 'Sådan regnes en risiko',
    scalesText:
      'Hver faktor får et tal fra 0 til 1. Tallet ganges med vægten, og summen af de kendte faktorer omregnes til en skala fra 0 til 100. Under 34 er lav, under 67 er middel, resten er høj. Er under 50 point kendt, vises intet tal.',
  },
  portfolio: {
    title: 'Alle helhedsplaner',
    headline: (losing: number, plans: number, gap: string) =>
      `${em(losing === 1 ? '1 aktivitet' : `${losing} aktiviteter`)} mister finansiering i ${plans === 1 ? 'én helhedsplan' : `${plans} helhedsplaner`} – ${em(`${gap} om året`)} er ikke sikret`,
    calm: (plans: number) =>
      plans === 1
        ? 'Ingen aktivitet mister finansiering i helhedsplanen'
        : `Ingen aktivitet mister finansiering i de ${plans} helhedsplaner`,
    sub: (missing: string, high: number) =>
      `${missing} af det er uden nogen kilde. ${high === 1 ? '1 aktivitet er' : `${high} aktiviteter er`} i høj risiko for at stoppe.`,
    ended: (count: number) =>
      count === 1 ? '1 afsluttet plan er ikke med.' : `${count} afsluttede planer er ikke med.`,
    tableNote: 'Beløb i t.kr. for de 12 måneder efter hver plan.',
    columns: {
      plan: 'Helhedsplan',
      days: 'Dage tilbage',
      losing: 'Mister finansiering',
      gap: 'Ikke sikret',
      missing: 'Uden kilde',
      high: 'Høj risiko',
      windows: 'Vinduer',
      meeting: 'Næste bestyrelse',
      deadline: 'Næste frist, der stopper penge',
    },
    until: (day: string) => `til ${day}`,
    begins: (day: string) => `begynder ${day}`,
    of: (losing: string, all: string) => `${losing} af ${all}`,
    missed: (count: number) => `${count} forpasset`,
    closing: (count: number) => (count === 1 ? '1 lukker' : `${count} lukker`),
    noWindows: 'Ingen',
    noMeeting: 'Intet møde',
    noDeadline: 'Ingen',
    total: (count: number) => (count === 1 ? '1 helhedsplan' : `${count} helhedsplaner`),
    csv: {
      fileName: 'helhedsplaner',
      columns: {
        plan: 'Helhedsplan',
        from: 'Fra',
        through: 'Til',
        days: 'Dage tilbage',
        activities: 'Aktiviteter',
        losing: 'Mister finansiering',
        gap: 'Ikke sikret 12 mdr. efter planen',
        missing: 'Uden nogen kilde 12 mdr. efter planen',
        high: 'I høj risiko',
        missed: 'Vinduer forpasset',
        closing: 'Vinduer lukker inden for 90 dage',
        meeting: 'Næste bestyrelsesmøde',
        deadline: 'Næste frist, der stopper penge',
        deadlineSubject: 'Frist for',
      },
    },
  },
}
