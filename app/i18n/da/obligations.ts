import { em } from '../emphasis'
/** Afrapportering: the list, one report, and the steps in its life. */
export const obligations = {
  title: 'Afrapportering',
  caption: 'Afrapporteringer efter fondens dag',
  headline: {
    overdue: (count: string, isOne: boolean, art: 'report' | 'accounts' | null) => {
      const word =
        art === 'accounts'
          ? isOne
            ? 'regnskab er forfaldent'
            : 'regnskaber er forfaldne'
          : art === 'report'
            ? isOne
              ? 'rapport er forfalden'
              : 'rapporter er forfaldne'
            : isOne
              ? 'afrapportering er forfalden'
              : 'afrapporteringer er forfaldne'
      return `${em(`${count} ${word}`)}`
    },
    andThisMonth: (count: string, month: string) => `, og ${count} skal sendes i ${month}`,
    thisMonth: (count: string, isOne: boolean, month: string) =>
      `${count} ${isOne ? 'afrapportering' : 'afrapporteringer'} skal sendes i ${month}`,
    holds: (amount: string) => ` – de holder ${em(amount)} tilbage`,
    calm: 'Intet er forfaldent, og intet skal sendes denne måned',
    none: 'Ingen afrapporteringer endnu',
  },
  next: (day: string, what: string, funder: string) => `Næste mål er ${day}: ${what} til ${funder}.`,
  olderAsk: (count: string, isOne: boolean) =>
    isOne ? '1 ældre frist venter på jeres svar.' : `${count} ældre frister venter på jeres svar.`,
  unowned: (count: string, isOne: boolean) =>
    isOne ? '1 er uden ansvarlig.' : `${count} er uden ansvarlig.`,
  csv: 'Hent som CSV',
  fileName: 'afrapportering',
  register: 'Registrér indsendelse',
  empty: 'Ingen afrapporteringer endnu',
  emptyText:
    'Skriv rapportkravene på en bevilling, eller indlæs dem fra regnearket. Så står hver frist her med sin grund.',
  toGrants: 'Gå til bevillinger',
  noneFound: 'Ingen afrapporteringer passer til valget',
  noneFoundText: 'Vælg en anden status, person eller bevilling.',
  toSend: 'Skal sendes',
  toSendText: (count: string) => `${count} i alt. Fondens dag står først, vores mål under. Beløb i kr.`,
  show: 'Vis',
  everybody: 'Alle',
  onlyMine: 'Kun mine',
  columns: {
    requirement: 'Krav',
    requirementAndFunder: 'Krav og fond',
    funder: 'Fond',
    art: 'Art',
    period: 'Periode',
    due: 'Fondens dag',
    status: 'Status',
    responsible: 'Ansvarlig',
    deputy: 'Stedfortræder',
    holdsBack: 'Holder tilbage',
    grant: 'Bevilling',
    dueTime: 'Kl.',
    target: 'Vores mål',
  },
  art: { report: 'Rapport', accounts: 'Regnskab' },
  ourTarget: 'Vores mål',
  agreed: 'aftalt frist',
  deputy: (name: string) => `${name} (stedfortræder)`,
  noResponsible: 'Uden ansvarlig',
  instalments: (numbers: string, isOne: boolean) => (isOne ? `Rate ${numbers}` : `Rater ${numbers}`),
  choose: (name: string) => `Vælg ${name}`,
  groups: {
    overdue: (count: string, isOne: boolean) => (isOne ? '1 forfalden' : `${count} forfaldne`),
    thisMonth: (count: string, month: string) => `${count} i ${month}`,
    nextMonth: (count: string, month: string) => `${count} i ${month}`,
    later: (count: string) => `${count} senere`,
    sent: (count: string) => `${count} sendt og venter på fonden`,
    done: (count: string) => `${count} afsluttet`,
  },
  filter: {
    label: 'Vælg afrapporteringer',
    plan: 'Helhedsplan',
    allPlans: 'Alle helhedsplaner',
    funder: 'Fond',
    grant: 'Bevilling',
    responsible: 'Ansvarlig',
    nobody: 'Uden ansvarlig',
    mine: 'Mig',
    status: 'Status',
    waiting: 'Alt, der venter',
    everything: 'Alle',
    apply: 'Vis',
    clear: 'Ryd',
  },
  ask: {
    title: 'Er de sendt?',
    text: (count: string, isOne: boolean) =>
      isOne
        ? '1 frist lå før, I begyndte i Ankerplan. Den tæller ikke som forfalden og holder ingen rate tilbage, før I svarer.'
        : `${count} frister lå før, I begyndte i Ankerplan. De tæller ikke som forfaldne og holder ingen rate tilbage, før I svarer.`,
    badge: (count: string, isOne: boolean) => (isOne ? '1 ubekræftet' : `${count} ubekræftede`),
    caption: 'Ubekræftede frister',
    shown: (shown: string, all: string) => `De første ${shown} af ${all}. Resten kommer, når I har svaret.`,
    on: 'Sendt den (valgfrit)',
    reason: 'Hvorfor frafaldet? (kun ved frafaldet)',
    answers: {
      sentAndApproved: 'Ja, sendt og godkendt',
      sent: 'Sendt, ikke godkendt',
      notSent: 'Ikke sendt',
      waived: 'Frafaldet',
    },
  },
  load: {
    title: 'Administration pr. måned',
    until: (month: string) => `Timer i hele sekretariatet frem til ${month}; forfaldne tæller i denne måned.`,
    over: (count: string, isOne: boolean) =>
      isOne ? '▲ er over kapaciteten: 1 måned.' : `▲ er over kapaciteten: ${count} måneder.`,
    withoutHours: (count: string, isOne: boolean) =>
      isOne
        ? '1 frist har ingen timer på sit rapportkrav.'
        : `${count} frister har ingen timer på deres rapportkrav.`,
    empty: 'Skriv timer på rapportkrav og ansøgninger, så viser diagrammet, hvornår der bliver travlt.',
    chart: (months: string) =>
      months
        ? `Timer til administration pr. måned. Over kapaciteten i ${months}.`
        : 'Timer til administration pr. måned',
    work: { reports: 'Rapporter', accounts: 'Regnskaber', applications: 'Ansøgninger' },
    capacity: 'Sekretariatets kapacitet',
    capacityOf: (hours: string) => `Kapacitet ${hours} timer`,
    isOver: 'over kapaciteten',
    heaviest: 'Tungest',
    heaviestNote: 'Uger, hvor mere skal være klar, end I har timer til',
    noCapacity:
      'Skriv, hvor mange timer om ugen I har til administration. Så peger Ankerplan på de uger, der er for tunge.',
    setCapacity: 'Skriv timer i Indstillinger',
    noHeavyWeek: (hours: string) => `Ingen uge kommer over jeres ${hours} timer.`,
    heavyWeek: (week: string, hours: string, have: string) =>
      `Uge ${week}: ${hours} timer skal være klar, I har ${have}.`,
    heavyWeekOf: (monday: string, tasks: string, isOne: boolean, funders: string) =>
      `${isOne ? '1 frist' : `${tasks} frister`} i ugen fra ${monday}: ${funders}.`,
    moreWeeks: (count: string) => `${count} flere uger er for tunge.`,
    costs: 'Hvad koster pengene',
    costsNote: 'Færrest kroner pr. time først, alt arbejde med bevillingen talt med',
    hours: (hours: string) => `${hours} timer`,
    perHour: (net: string, perHour: string) => `${net} · ${perHour} pr. time`,
    moreCosts: (count: string) => `Vis ${count} til`,
  },
  assign: {
    title: 'Giv de valgte en ansvarlig',
    responsible: 'Ansvarlig',
    deputy: 'Stedfortræder',
    unchanged: 'Uændret',
    asRequirement: 'Som på rapportkravet',
    save: 'Gem for de valgte',
  },
  changed: (count: string, isOne: boolean) => (isOne ? '1 er ændret.' : `${count} er ændret.`),
  passedOver: (count: string, isOne: boolean) =>
    isOne
      ? '1 er sprunget over, fordi en anden har rettet den i mellemtiden.'
      : `${count} er sprunget over, fordi andre har rettet dem i mellemtiden.`,
  problems: {
    chosen: 'Vælg mindst én på listen.',
    reason: 'Skriv hvorfor de er frafaldet.',
    on: 'Skriv en dag, der ikke ligger efter i dag.',
    responsibleId: 'Vælg en ansvarlig eller en stedfortræder.',
  },
  page: {
    overdueHolds: (days: string, amount: string) => `${em(days)}, og den holder ${em(amount)} tilbage.`,
    overdue: (days: string) => `${em(days)}.`,
    holds: (due: string, amount: string) => `Skal være hos fonden ${due}. Den holder ${em(amount)} tilbage.`,
    due: (due: string) => `Skal være hos fonden ${due}.`,
    sentHolds: (day: string, amount: string) =>
      `Sendt ${day}. Raten på ${em(amount)} udbetales først, når fonden har godkendt.`,
    sent: (day: string) => `Sendt ${day}. Fonden har ikke svaret.`,
    approved: (day: string) => `Godkendt ${day}.`,
    approvedSome: 'Godkendt.',
    waived: 'Frafaldet: fonden beder ikke om den.',
    ask: 'Fristen lå før, I begyndte i Ankerplan. Er den sendt?',
    whatAndWhen: 'Hvad og hvornår',
    dueDay: 'Fondens dag',
    target: 'Vores mål',
    period: 'Periode',
    number: (number: number) => `nr. ${number}`,
    rule: 'Regel',
    why: 'Hvorfor denne dato?',
    whyTarget: 'Hvorfor dette mål?',
    agreedFrom: (day: string) => `Aftalt med fonden. Efter reglen ville det være ${day}.`,
    artefacts: 'Skal indeholde',
    time: 'Tid',
    maker: (name: string) => `laves af ${name}`,
    signer: (name: string) => `underskrives af ${name}`,
    signerLabel: 'Underskriver',
    hours: (hours: string) => `${hours} timer`,
    clause: 'Det står der i brevet',
    pageNumber: (page: string) => `(side ${page})`,
    consequence: 'Hvis den ikke kommer',
    held: 'Holder tilbage',
    instalment: (number: string, day: string) => `Rate ${number}, ${day}`,
    waitsFor: 'Venter på',
    people: 'Hvem',
    onlyHere: 'kun for denne',
    steps: 'Status',
    stepHistory: 'Hvad der er sket',
    submissions: 'Indsendelser',
    noSubmissions: 'Ikke sendt endnu.',
    sentBy: (who: string) => `af ${who}`,
    receipt: (number: string) => `Kvittering ${number}`,
    covers: 'Dækker også',
    returnedTitle: 'Fonden skrev',
    goTo: (status: string) => `Sæt til ${status}`,
    approve: 'Godkendt',
    return: 'Returneret',
    waive: 'Frafaldet',
    agree: 'Aftal anden frist',
    assign: 'Skift ansvarlig',
    takeBack: 'Tag op igen',
  },
  stepForms: {
    indsend: {
      title: (name: string) => `Registrér indsendelse af ${name}`,
      sub: 'Beviset på, at den er sendt. Raten udbetales først, når fonden har godkendt.',
      save: 'Registrér indsendelse',
    },
    godkendt: {
      title: (name: string) => `${name} er godkendt`,
      sub: 'Det, der ventede på den, er frit.',
      save: 'Gem som godkendt',
    },
    returneret: {
      title: (name: string) => `${name} er kommet retur`,
      sub: 'Fondens ord bliver stående, til den er sendt igen.',
      save: 'Gem som returneret',
    },
    frafaldet: {
      title: (name: string) => `${name} er frafaldet`,
      sub: 'Fonden beder ikke om den. Ingen rate venter på den længere.',
      save: 'Gem som frafaldet',
    },
    frist: {
      title: (name: string) => `Anden frist for ${name}`,
      sub: 'En frist, der er aftalt med fonden, bliver stående, også når andet flytter sig.',
      save: 'Gem aftalt frist',
    },
    ansvarlig: {
      title: (name: string) => `Hvem sørger for ${name}?`,
      sub: 'Gælder kun denne ene. På rapportkravet står, hvem der ellers gør det.',
      save: 'Gem',
    },
    genoptag: {
      title: (name: string) => `Tag ${name} op igen`,
      sub: 'Bruges, når noget er registreret ved en fejl, eller fonden alligevel vil have den.',
      save: 'Tag op igen',
    },
  },
  fields: {
    on: 'Dag',
    time: 'Klokkeslæt',
    by: 'Sendt af',
    receipt: 'Kvittering eller journalnummer',
    note: 'Bemærkning',
    file: 'Det, der er sendt, og kvitteringen',
    also: 'Dækker også',
    alsoHint: 'Samme indsendelse kan dække flere krav i bevillingen.',
    words: 'Hvad skrev fonden?',
    reason: 'Begrundelse',
    day: 'Aftalt frist',
    dayHint: 'Lad feltet stå tomt for at gå tilbage til reglens dag.',
    agreedReason: 'Hvem aftalte det, og hvornår?',
    responsibleId: 'Ansvarlig',
    deputyId: 'Stedfortræder',
    asRequirement: (name: string) => `Som på rapportkravet (${name})`,
    status: 'Status',
    why: 'Hvorfor?',
    to: 'Ny status',
  },
}
