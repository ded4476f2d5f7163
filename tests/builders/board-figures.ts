import type { ReviewDecision, ReviewTexts } from '~/domain/board/board-decision'
import type { BoardActivity, BoardFigures, BoardMonth, BoardScenario } from '~/domain/board/board-figures'
import { boardFiguresSchema, figuresVersion } from '~/domain/board/board-figures'
import { day } from '~/domain/calendar/day'
import { addToMonth, month } from '~/domain/calendar/month'
import { riskLevelOf } from '~/domain/risk/assess'
import type { Oere } from '~/domain/money/oere'

const kroner = (amount: number) => (Math.round(amount) * 100) as Oere

/** A year's need in four parts, in kroner. */
export function sumsOf(firm: number, conditional: number, hoped: number, missing: number) {
  return {
    need: kroner(firm + conditional + hoped + missing),
    firm: kroner(firm),
    conditional: kroner(conditional),
    hoped: kroner(hoped),
    missing: kroner(missing),
  }
}

export function aBoardActivity(
  name: string,
  given: Partial<BoardActivity> & { score?: number } = {},
): BoardActivity {
  const { score = 80, ...rest } = given
  return {
    id: name,
    name,
    responsible: 'Mette Holm',
    effortAreas: [],
    value: 4,
    continuation: 'undecided',
    level: 'lost',
    alreadyMissing: false,
    awaitsDecision: false,
    noCostsEntered: false,
    year: sumsOf(0, 0, 0, 400_000),
    annualGap: kroner(400_000),
    annualMissing: kroner(400_000),
    firstUncoveredMonth: month('2027-01'),
    chance: null,
    risk: { score, level: riskLevelOf(score), knownPoints: 100, factors: [] },
    stage: 'none',
    owner: null,
    falseReasons: [],
    window: 'open',
    lastResponsibleDay: day('2026-09-01'),
    lastMeeting: day('2026-06-18'),
    securedBy: [],
    ...rest,
  }
}

/** An activity that firm money pays for after the plan. */
export function aSecuredActivity(name: string, given: Partial<BoardActivity> = {}): BoardActivity {
  return aBoardActivity(name, {
    score: 20,
    level: 'secured',
    year: sumsOf(300_000, 0, 0, 0),
    annualGap: kroner(0),
    annualMissing: kroner(0),
    firstUncoveredMonth: null,
    stage: 'decided',
    owner: 'Fjordby Bibliotek',
    securedBy: [
      { kind: 'anchoring', name: 'Fjordby Bibliotek', certainty: 'firm', through: null, stage: 'decided' },
    ],
    ...given,
  })
}

export function aBoardScenario(name: string | null, given: Partial<BoardScenario> = {}): BoardScenario {
  return {
    id: name,
    name,
    note: null,
    brokenChanges: 0,
    year: sumsOf(3_400_000, 1_700_000, 300_000, 4_200_000),
    annualGap: kroner(6_200_000),
    annualMissing: kroner(4_200_000),
    losing: 9,
    activities: 23,
    underHalf: 8,
    fundAmount: kroner(0),
    positionsAtRisk: 8,
    hoursAtRisk: 216 * 10_000,
    ...given,
  }
}

function monthsFrom(first: string, count: number): BoardMonth[] {
  return Array.from({ length: count }, (_, at) => ({
    month: addToMonth(month(first), at),
    ...(at < 12
      ? sumsOf(815_000, 15_000, 0, 0)
      : sumsOf(300_000 - at * 4000, 150_000, 25_000, 325_000 + at * 4000)),
  }))
}

/** The paper of *Sammen om Lærkeparken* as the design draws it, figures of March 2026. */
export function someBoardFigures(given: Partial<BoardFigures> = {}): BoardFigures {
  const lost = (name: string, gap: number, score = 80, value = 4) =>
    aBoardActivity(name, {
      score,
      value,
      annualGap: kroner(gap),
      annualMissing: kroner(gap),
      year: sumsOf(0, 0, 0, gap),
    })
  const activities = [
    lost('Opsøgende aftenteam', 905_000),
    lost('Familiehuset', 735_000),
    lost('Beboerrådgivning', 590_000),
    lost('Lommepengejob', 405_000),
    lost('Klubbro', 345_000, 50),
    lost('Sprogstart', 290_000, 50),
    lost('Pigeklubben', 100_000, 50, 3),
    lost('Jobrådgivning i øjenhøjde', 640_000, 80, 3),
    lost('Frivilligkorps', 190_000, 80, 3),
    ...['Fritidsjobformidling', 'Læseløftet', 'Lektiecafé Lærken', 'Mentor til unge'].map((name) =>
      aSecuredActivity(name),
    ),
    ...['Ung i bevægelse', 'Værkstedet Nålen', 'Barselscafé', 'Trygge trapper'].map((name) =>
      aSecuredActivity(name, {
        value: 3,
        securedBy: [
          {
            kind: 'grant',
            name: 'Fonden Ung Fritid',
            certainty: 'firm',
            through: day('2028-08-31'),
            stage: null,
          },
        ],
      }),
    ),
    aSecuredActivity('Naboskabsdage', { value: 1 }),
    ...['Nabohaver', 'Beboermedier'].map((name) =>
      aBoardActivity(name, { level: 'closing', continuation: 'close', risk: null, annualGap: kroner(0) }),
    ),
  ]
  const positions = [
    ['Familiekonsulent', 'Familiehuset', null, 37, '2026-06-30'],
    ['Beboerrådgiver', 'Beboerrådgivning', null, 37, '2026-08-31'],
    ['Opsøgende medarbejder, aften', 'Opsøgende aftenteam', null, 37, '2026-09-30'],
    ['Jobrådgiver', 'Jobrådgivning i øjenhøjde', 'Jobcenter Fjordby', 20, '2026-09-30'],
    ['Klubpædagog', 'Klubbro', 'Fritidscenter Øst', 15, '2026-10-31'],
  ] as const
  return boardFiguresSchema.parse({
    version: figuresVersion,
    asOf: '2026-03-09',
    plan: {
      id: 'plan',
      name: 'Sammen om Lærkeparken',
      from: '2023-01-01',
      through: '2026-12-31',
      secretariat: 'Fjordby Boligsociale Sekretariat',
    },
    yearAfter: { from: '2027-01', through: '2027-12', ...sumsOf(3_400_000, 1_700_000, 300_000, 4_200_000) },
    headline: {
      activities: activities.length,
      losing: 9,
      lost: 9,
      partly: 0,
      secured: 9,
      closing: 2,
      noCostsEntered: 0,
      alreadyMissing: 0,
      awaitsDecision: 0,
      annualGap: kroner(6_200_000),
      annualMissing: kroner(4_200_000),
      firstUncoveredMonth: '2027-01',
      firstNotice: '2026-06-30',
    },
    months: monthsFrom('2026-01', 36),
    activities,
    positions: positions.map(([name, activity, sharedWith, hours, noticeOn]) => ({
      id: name,
      name,
      activities: [activity],
      sharedWith,
      hoursPerWeek: hours * 10_000,
      fullTime: Math.round((hours * 10_000) / 37),
      endsOn: '2026-12-31',
      noticeOn,
    })),
    scenarios: [
      aBoardScenario(null),
      aBoardScenario('Landsbyggefonden fornyes på samme niveau', {
        note: '6 aktiviteter mangler fortsat penge, fordi kommunens og fondenes andele også udløber.',
        annualGap: kroner(1_100_000),
        annualMissing: kroner(1_100_000),
        year: sumsOf(6_500_000, 1_700_000, 300_000, 1_100_000),
        fundAmount: kroner(3_120_000),
        losing: 6,
      }),
      aBoardScenario('Halveres', { annualGap: kroner(2_600_000), fundAmount: kroner(1_560_000) }),
    ],
    chance: { certainty: 0.8, atMost: kroner(4_000_000), openApplications: 4 },
    previous: null,
    notCarriedOut: [],
    ...given,
  })
}

export function aReviewDecision(subject: string, given: Partial<ReviewDecision> = {}): ReviewDecision {
  return {
    id: subject,
    reviewId: 'review',
    activityId: null,
    subject,
    proposal: null,
    text: null,
    latestOn: day('2026-06-15'),
    isMandatory: false,
    decision: null,
    postponedTo: null,
    note: null,
    decidedBy: null,
    decidedOn: null,
    decidedById: null,
    figures: null,
    carriedOutOn: null,
    ...given,
  }
}

export const someReviewDecisions: ReviewDecision[] = [
  aReviewDecision('Udpeg en ejer til Opsøgende aftenteam', {
    text: 'Ingen har påtaget sig at drive det videre. Sekretariatet foreslår kommunens SSP sammen med Fjordby Boligselskab. Uden ejer slutter to stillinger, og 905.000\u00A0kr. mangler.',
    proposal: 'handOver',
  }),
  aReviewDecision('Giv mandat til driftsaftale om Familiehuset', {
    text: 'Familieafdelingen er i dialog. Mandatet gælder op til 620.000\u00A0kr. om året og skal nå kommunens budget 2027.',
    latestOn: day('2026-09-01'),
  }),
  aReviewDecision('Anbefal 300.000\u00A0kr. til Beboerrådgivning på afdelingernes budgetter', {
    text: 'Fjordby Boligselskab har givet principtilsagn. Afdelingsmøderne stemmer i september.',
    latestOn: day('2026-09-24'),
  }),
  aReviewDecision('Afslut Nabohaver og Beboermedier bevidst 31.12.2026', {
    text: 'Begge har haft deres tid. Haverne overgår til beboerne uden driftsudgift.',
    latestOn: day('2026-11-30'),
    decision: 'close',
    decidedBy: 'bestyrelsen',
    decidedOn: day('2026-03-26'),
  }),
]

export function someReviewTexts(given: Partial<ReviewTexts> = {}): ReviewTexts {
  return {
    title: 'Oplæg til bestyrelsen, marts 2026',
    number: 1,
    status: 'frozen',
    meeting: { day: day('2026-03-26'), time: '16:30', body: 'Bestyrelsen' },
    agendaItem: '4',
    intro: null,
    closing: null,
    frozenOn: day('2026-03-09'),
    ...given,
  }
}
