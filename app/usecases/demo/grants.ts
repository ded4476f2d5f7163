import type { Period } from '../../domain/calendar/period'
import { monthsOf } from '../../domain/calendar/month'
import type { Allocation, Grant, GrantStatus, Instalment } from '../../domain/grants/grant'
import { fromKroner } from '../../domain/money/oere'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import type { DatedGrantStep } from '../../persistence/records/grant-history.server'
import { demoPlan, earlierPlan } from './plans'

/** The names that the demo's other files know its grants by. */
export const earlierFundMoney = 'earlierFundMoney'
export const earlierMatch = 'earlierMatch'
export const fundMoney = 'fundMoney'
export const municipalMatch = 'municipalMatch'
export const boligselskabMatch = 'boligselskabMatch'
export const lyngbakke = 'lyngbakke'
export const harbourFirst = 'harbourFirst'
export const harbourNext = 'harbourNext'
export const holm = 'holm'
export const ungFritid = 'ungFritid'
export const youthJobPool = 'youthJobPool'
export const mentorPool = 'mentorPool'
export const stairs = 'stairs'

/** Activity, kroner a month, first and last written day. */
type WrittenAllocation = [activity: string, perMonth: number, from: string, through: string]

interface WrittenInstalment {
  kroner: number
  day: string
  received?: string
  releasedBy?: string[]
}

/** The days on which a grant came to its statuses, in order; the last is its status now. */
type WrittenHistory = [GrantStatus, string][]

interface WrittenGrant {
  key: string
  /** What its reference begins with; the year and number follow. */
  series: string
  year: string
  number: string
  title: string
  funder: string
  plan?: string
  holder?: string
  /** Kroner. */
  applied?: number
  awarded?: number
  probabilityPercent?: number
  applyBy?: string
  applyTime?: string
  awardDay?: string
  acceptBy?: string
  acceptedOn?: string
  from?: string
  through?: string
  exempt?: boolean
  coFinancing?: boolean
  history: WrittenHistory
  allocations: WrittenAllocation[]
  instalments?: WrittenInstalment[]
}

const planStart = '2023-01-01'
const planEnd = '2026-12-31'
const nextStart = '2027-01-01'
const nextEnd = '2027-12-31'

const grants: WrittenGrant[] = [
  {
    key: earlierFundMoney,
    series: 'LBF',
    year: '2018-11-05',
    number: '014',
    title: 'Boligsociale midler til Lærkeparken i bevægelse',
    funder: 'Landsbyggefonden',
    plan: earlierPlan,
    applied: 2_500_000,
    awarded: 2_500_000,
    awardDay: '2018-11-05',
    acceptedOn: '2018-11-20',
    from: '2019-01-01',
    through: '2022-12-31',
    history: [
      ['applied', '2018-06-01'],
      ['awarded', '2018-11-05'],
      ['closed', '2023-08-20'],
    ],
    allocations: [
      ['Lommepengeprojektet', 40_000, '2019-01-01', '2022-12-31'],
      ['Familieværkstedet', 12_000, '2019-01-01', '2022-12-31'],
    ],
  },
  {
    key: earlierMatch,
    series: 'FB',
    year: '2018-11-20',
    number: '01',
    title: 'Medfinansiering af Lærkeparken i bevægelse',
    funder: 'Fjordby Boligselskab',
    plan: earlierPlan,
    applied: 1_400_000,
    awarded: 1_400_000,
    awardDay: '2018-11-20',
    from: '2019-01-01',
    through: '2022-12-31',
    coFinancing: true,
    history: [
      ['awarded', '2018-11-20'],
      ['closed', '2023-08-20'],
    ],
    allocations: [
      ['Lommepengeprojektet', 13_000, '2019-01-01', '2022-12-31'],
      ['Familieværkstedet', 8_000, '2019-01-01', '2022-12-31'],
      ['Nabohjælp i opgangen', 8_000, '2019-01-01', '2022-12-31'],
    ],
  },
  {
    key: fundMoney,
    series: 'LBF',
    year: '2022-10-14',
    number: '031',
    title: 'Boligsociale midler til Sammen om Lærkeparken',
    funder: 'Landsbyggefonden',
    applied: 21_600_000,
    awarded: 20_500_000,
    awardDay: '2022-10-14',
    acceptBy: '2022-11-30',
    acceptedOn: '2022-11-17',
    from: planStart,
    through: planEnd,
    history: [
      ['idea', '2021-05-10'],
      ['drafting', '2021-09-01'],
      ['applied', '2022-03-15'],
      ['awarded', '2022-10-14'],
    ],
    allocations: [
      ['Opsøgende aftenteam', 15_600, planStart, planEnd],
      ['Familiehuset', 12_000, planStart, '2024-06-30'],
      ['Familiehuset', 6_000, '2024-07-01', planEnd],
      ['Jobrådgivning i øjenhøjde', 30_000, planStart, planEnd],
      ['Beboerrådgivning – én indgang', 22_000, planStart, planEnd],
      ['Lommepengejob', 33_000, planStart, planEnd],
      ['Klubbro', 17_000, planStart, planEnd],
      ['Sprogstart', 10_000, planStart, planEnd],
      ['Frivilligkorps', 8_000, planStart, planEnd],
      ['Pigeklubben', 14_000, planStart, planEnd],
      ['Værkstedet Nålen', 8_000, '2025-05-01', planEnd],
      ['Lektiecafé Lærken', 3_600, planStart, planEnd],
      ['Læseløftet', 5_000, planStart, planEnd],
      ['Sundhedsguider', 20_000, planStart, planEnd],
      ['Kulturcaféen', 7_000, planStart, planEnd],
      ['Trygge trapper', 4_000, planStart, '2024-12-31'],
      ['Trygge trapper', 10_000, '2025-01-01', planEnd],
      ['Nabohaver', 6_000, planStart, planEnd],
      ['Beboermedier', 12_000, planStart, planEnd],
    ],
    instalments: [
      { kroner: 2_562_500, day: '2023-01-16', received: '2023-01-18' },
      { kroner: 2_562_500, day: '2023-07-16', received: '2023-07-18' },
      { kroner: 2_562_500, day: '2024-01-16', received: '2024-01-18' },
      { kroner: 2_562_500, day: '2024-07-16', received: '2024-07-21' },
      { kroner: 2_562_500, day: '2025-01-16', received: '2025-01-17' },
      { kroner: 2_562_500, day: '2025-07-16', received: '2025-07-18' },
      { kroner: 2_562_500, day: '2026-01-16', received: '2026-01-19' },
      { kroner: 2_562_500, day: '2026-07-16', releasedBy: ['Årsregnskab'] },
    ],
  },
  {
    key: municipalMatch,
    series: 'FK',
    year: '2022-10-08',
    number: '01',
    title: 'Kommunal medfinansiering',
    funder: 'Fjordby Kommune',
    applied: 3_300_000,
    awarded: 3_300_000,
    awardDay: '2022-10-08',
    from: planStart,
    through: planEnd,
    coFinancing: true,
    history: [
      ['applied', '2022-02-01'],
      ['awarded', '2022-10-08'],
    ],
    allocations: [
      ['Familiehuset', 12_000, planStart, planEnd],
      ['Jobrådgivning i øjenhøjde', 16_000, planStart, planEnd],
      ['Klubbro', 12_000, planStart, planEnd],
      ['Pigeklubben', 10_000, planStart, planEnd],
      ['Læseløftet', 10_000, planStart, planEnd],
    ],
    instalments: [
      { kroner: 825_000, day: '2023-02-01', received: '2023-02-03' },
      { kroner: 825_000, day: '2024-02-01', received: '2024-02-02' },
      { kroner: 825_000, day: '2025-02-01', received: '2025-02-04' },
      { kroner: 825_000, day: '2026-05-01', releasedBy: ['Budget for det kommende år'] },
    ],
  },
  {
    key: boligselskabMatch,
    series: 'FB',
    year: '2022-10-20',
    number: '02',
    title: 'Boligselskabets medfinansiering',
    funder: 'Fjordby Boligselskab',
    applied: 3_800_000,
    awarded: 3_800_000,
    awardDay: '2022-10-20',
    from: planStart,
    through: planEnd,
    coFinancing: true,
    history: [
      ['applied', '2022-04-01'],
      ['awarded', '2022-10-20'],
    ],
    allocations: [
      ['Beboerrådgivning – én indgang', 15_000, planStart, planEnd],
      ['Lommepengejob', 20_000, planStart, planEnd],
      ['Frivilligkorps', 5_000, planStart, planEnd],
      ['Kulturcaféen', 7_000, planStart, '2025-12-31'],
      ['Naboskabsdage', 3_000, planStart, planEnd],
    ],
  },
  {
    key: lyngbakke,
    series: 'LF',
    year: '2024-06-14',
    number: '0187',
    title: 'Familier på vej',
    funder: 'Lyngbakke Fonden',
    applied: 1_400_000,
    awarded: 1_260_000,
    applyBy: '2024-02-01',
    applyTime: '12:00',
    awardDay: '2024-06-14',
    acceptBy: '2024-07-01',
    acceptedOn: '2024-06-24',
    from: '2024-07-01',
    through: '2027-06-30',
    history: [
      ['idea', '2023-08-20'],
      ['drafting', '2023-11-01'],
      ['applied', '2024-01-29'],
      ['awarded', '2024-06-14'],
    ],
    allocations: [
      ['Familiehuset', 6_000, '2024-07-01', '2027-06-30'],
      ['Barselscafé', 4_000, '2024-07-01', '2027-06-30'],
    ],
    instalments: [
      { kroner: 315_000, day: '2024-07-01', received: '2024-07-04' },
      { kroner: 315_000, day: '2025-04-10', received: '2025-04-22' },
      { kroner: 315_000, day: '2026-04-10', releasedBy: ['Statusrapport', 'Delregnskab'] },
      { kroner: 252_000, day: '2026-11-10', releasedBy: ['Statusrapport'] },
      { kroner: 63_000, day: '2027-10-10', releasedBy: ['Slutrapport og slutregnskab'] },
    ],
  },
  {
    key: harbourFirst,
    series: 'HF',
    year: '2023-05-12',
    number: '44',
    title: 'Aftenteam i weekenden',
    funder: 'Havnefonden',
    holder: 'Fjordby Kommune',
    applied: 480_000,
    awarded: 480_000,
    applyBy: '2023-02-15',
    applyTime: '23:59',
    awardDay: '2023-05-12',
    acceptBy: '2023-06-10',
    acceptedOn: '2023-06-01',
    from: '2023-07-01',
    through: '2026-06-30',
    history: [
      ['drafting', '2022-12-05'],
      ['applied', '2023-02-14'],
      ['awarded', '2023-05-12'],
    ],
    allocations: [],
    instalments: [
      { kroner: 160_000, day: '2023-07-01', received: '2023-07-05' },
      { kroner: 160_000, day: '2024-07-01', received: '2024-07-04' },
      { kroner: 120_000, day: '2025-07-01', received: '2025-07-03' },
      { kroner: 40_000, day: '2026-02-16', releasedBy: ['Statusrapport'] },
    ],
  },
  {
    key: harbourNext,
    series: 'HF',
    year: '2026-02-06',
    number: '12',
    title: 'Aftenteam i weekenden, 2. bevilling',
    funder: 'Havnefonden',
    holder: 'Fjordby Kommune',
    applied: 300_000,
    awarded: 240_000,
    applyBy: '2025-10-01',
    applyTime: '23:59',
    awardDay: '2026-02-06',
    acceptBy: '2026-04-15',
    from: '2026-07-01',
    through: nextEnd,
    history: [
      ['idea', '2025-05-20'],
      ['drafting', '2025-08-18'],
      ['applied', '2025-09-29'],
      ['awarded', '2026-02-06'],
    ],
    allocations: [],
    instalments: [
      { kroner: 120_000, day: '2026-07-10', releasedBy: ['Milepælsplan'] },
      { kroner: 120_000, day: '2027-02-10', releasedBy: ['Milepælsplan'] },
    ],
  },
  {
    key: holm,
    series: 'KAH',
    year: '2025-03-20',
    number: '7',
    title: 'Værkstedet Nålen',
    funder: 'Kirsten og Aage Holms Fond',
    applied: 700_000,
    awarded: 650_000,
    applyBy: '2025-01-15',
    awardDay: '2025-03-20',
    acceptBy: '2025-04-20',
    acceptedOn: '2025-04-02',
    from: '2025-05-01',
    through: nextEnd,
    history: [
      ['drafting', '2024-11-11'],
      ['applied', '2025-01-13'],
      ['awarded', '2025-03-20'],
    ],
    allocations: [['Værkstedet Nålen', 20_000, '2025-05-01', nextEnd]],
    instalments: [
      { kroner: 400_000, day: '2025-05-01', received: '2025-05-06' },
      { kroner: 185_000, day: '2026-07-01', releasedBy: ['Regnskab med revisorerklæring'] },
      { kroner: 65_000, day: '2028-03-01', releasedBy: ['Regnskab med revisorerklæring'] },
    ],
  },
  {
    key: ungFritid,
    series: 'UF',
    year: '2025-06-11',
    number: '209',
    title: 'Ung i bevægelse',
    funder: 'Fonden Ung Fritid',
    applied: 1_500_000,
    awarded: 1_400_000,
    applyBy: '2025-03-01',
    applyTime: '12:00',
    awardDay: '2025-06-11',
    acceptBy: '2025-07-11',
    acceptedOn: '2025-06-25',
    from: '2025-09-01',
    through: '2028-08-31',
    history: [
      ['idea', '2024-10-02'],
      ['drafting', '2025-01-06'],
      ['applied', '2025-02-26'],
      ['awarded', '2025-06-11'],
    ],
    allocations: [['Ung i bevægelse', 8_000, '2025-09-01', '2028-08-31']],
    instalments: [
      { kroner: 400_000, day: '2025-09-01', received: '2025-09-03' },
      { kroner: 180_000, day: '2026-02-20', releasedBy: ['Delregnskab'] },
      { kroner: 420_000, day: '2026-10-20', releasedBy: ['Delregnskab'] },
      { kroner: 400_000, day: '2027-10-20', releasedBy: ['Delregnskab', 'Indikatorer'] },
    ],
  },
  {
    key: youthJobPool,
    series: 'UP',
    year: '2024-11-08',
    number: '3105',
    title: 'Fritidsjob til flere',
    funder: 'Den statslige ungepulje',
    holder: 'Boligforeningen Engly',
    applied: 2_400_000,
    awarded: 2_400_000,
    applyBy: '2024-08-15',
    applyTime: '12:00',
    awardDay: '2024-11-08',
    acceptBy: '2024-12-01',
    acceptedOn: '2024-11-22',
    from: '2025-01-01',
    through: '2028-12-31',
    history: [
      ['drafting', '2024-05-13'],
      ['applied', '2024-08-14'],
      ['awarded', '2024-11-08'],
    ],
    allocations: [['Fritidsjobformidling', 6_000, '2025-01-01', '2028-12-31']],
    instalments: [
      { kroner: 600_000, day: '2025-01-15', received: '2025-01-17' },
      { kroner: 600_000, day: '2026-02-15', received: '2026-02-19' },
      { kroner: 600_000, day: '2027-02-15', releasedBy: ['Statusrapport', 'Revideret regnskab'] },
      { kroner: 600_000, day: '2028-02-15', releasedBy: ['Statusrapport', 'Revideret regnskab'] },
    ],
  },
  {
    key: mentorPool,
    series: 'UP',
    year: '2024-11-08',
    number: '3118',
    title: 'Mentor til unge',
    funder: 'Den statslige ungepulje',
    applied: 1_450_000,
    awarded: 1_450_000,
    applyBy: '2024-08-15',
    applyTime: '12:00',
    awardDay: '2024-11-08',
    acceptBy: '2024-12-01',
    acceptedOn: '2024-11-22',
    from: '2025-01-01',
    through: nextEnd,
    history: [
      ['drafting', '2024-06-03'],
      ['applied', '2024-08-15'],
      ['awarded', '2024-11-08'],
    ],
    allocations: [['Mentor til unge', 5_000, '2025-01-01', nextEnd]],
    instalments: [
      { kroner: 500_000, day: '2025-01-15', received: '2025-01-17' },
      { kroner: 475_000, day: '2026-01-15', received: '2026-01-20' },
      { kroner: 475_000, day: '2027-01-15', releasedBy: ['Halvårsrapport', 'Midtvejsevaluering'] },
    ],
  },
  {
    key: stairs,
    series: 'EF',
    year: '2022-11-30',
    number: '88',
    title: 'Trygge trapper',
    funder: 'Egnsfonden Fjordby',
    applied: 150_000,
    awarded: 150_000,
    awardDay: '2022-11-30',
    acceptedOn: '2022-12-12',
    from: planStart,
    through: '2024-12-31',
    history: [
      ['applied', '2022-09-01'],
      ['awarded', '2022-11-30'],
      ['closed', '2025-04-24'],
    ],
    allocations: [['Trygge trapper', 6_000, planStart, '2024-12-31']],
    instalments: [
      { kroner: 100_000, day: '2023-01-10', received: '2023-01-12' },
      { kroner: 50_000, day: '2025-03-25', received: '2025-04-08', releasedBy: ['Slutregnskab'] },
    ],
  },
  {
    key: 'holmFamilies',
    series: 'KAH',
    year: '2026-01-19',
    number: '2',
    title: 'Familiehuset efter planen',
    funder: 'Kirsten og Aage Holms Fond',
    holder: 'Fjordby Kommune',
    applied: 130_000,
    probabilityPercent: 50,
    applyBy: '2026-01-20',
    exempt: true,
    from: nextStart,
    through: nextEnd,
    history: [
      ['idea', '2025-09-10'],
      ['drafting', '2025-11-24'],
      ['applied', '2026-01-19'],
    ],
    allocations: [['Familiehuset', 10_800, nextStart, nextEnd]],
  },
  {
    key: 'lyngbakkeLanguage',
    series: 'LF',
    year: '2026-01-28',
    number: '0052',
    title: 'Sprogstart i dagtilbuddet',
    funder: 'Lyngbakke Fonden',
    applied: 260_000,
    applyBy: '2026-02-01',
    applyTime: '12:00',
    from: nextStart,
    through: nextEnd,
    history: [
      ['drafting', '2025-12-01'],
      ['applied', '2026-01-28'],
    ],
    allocations: [['Sprogstart', 21_600, nextStart, nextEnd]],
  },
  {
    key: 'harbourJobs',
    series: 'HF',
    year: '2026-02-11',
    number: '19',
    title: 'Jobrådgivning sammen med virksomhederne',
    funder: 'Havnefonden',
    holder: 'Fjordby Kommune',
    applied: 480_000,
    probabilityPercent: 40,
    applyBy: '2026-02-15',
    applyTime: '23:59',
    from: nextStart,
    through: nextEnd,
    history: [
      ['idea', '2025-08-27'],
      ['drafting', '2025-12-08'],
      ['applied', '2026-02-11'],
    ],
    allocations: [['Jobrådgivning i øjenhøjde', 32_000, nextStart, nextEnd]],
  },
  {
    key: 'volunteers',
    series: 'NF',
    year: '2026-02-10',
    number: '61',
    title: 'Frivillighed på nye ben',
    funder: 'Fonden Nære Fællesskaber',
    holder: 'Frivilligcenter Fjordby',
    applied: 340_000,
    applyBy: '2026-04-20',
    applyTime: '12:00',
    from: nextStart,
    through: nextEnd,
    history: [
      ['idea', '2025-11-19'],
      ['drafting', '2026-02-10'],
    ],
    allocations: [['Frivilligkorps', 14_000, nextStart, nextEnd]],
  },
  {
    key: 'nextPlan',
    series: 'LBF',
    year: '2026-01-08',
    number: '000',
    title: 'Ny helhedsplan for Lærkeparken og Engly',
    funder: 'Landsbyggefonden',
    applied: 12_000_000,
    applyBy: '2026-06-01',
    history: [['idea', '2026-01-08']],
    allocations: [],
  },
  {
    key: 'moreJobs',
    series: 'EF',
    year: '2025-04-30',
    number: '31',
    title: 'Lommepengejob i tre områder',
    funder: 'Egnsfonden Fjordby',
    applied: 220_000,
    applyBy: '2025-05-01',
    history: [
      ['drafting', '2025-03-10'],
      ['applied', '2025-04-30'],
      ['declined', '2025-08-26'],
    ],
    allocations: [],
  },
  {
    key: 'nightLeague',
    series: 'UF',
    year: '2025-08-22',
    number: '240',
    title: 'Natteliga for unge',
    funder: 'Fonden Ung Fritid',
    applied: 380_000,
    applyBy: '2025-09-01',
    applyTime: '12:00',
    history: [
      ['drafting', '2025-07-28'],
      ['applied', '2025-08-22'],
      ['withdrawn', '2025-10-13'],
    ],
    allocations: [],
  },
  {
    key: 'academy',
    series: 'UP',
    year: '2023-11-10',
    number: '2870',
    title: 'Akademi for unge ledere',
    funder: 'Den statslige ungepulje',
    applied: 300_000,
    awarded: 300_000,
    awardDay: '2023-11-10',
    acceptBy: '2023-12-01',
    from: '2024-01-01',
    through: '2024-12-31',
    history: [
      ['applied', '2023-08-15'],
      ['awarded', '2023-11-10'],
      ['lapsed', '2023-12-02'],
    ],
    allocations: [],
  },
]

export function demoGrants({ id, idOrNull }: DemoKeys, days: DemoDays): Grant[] {
  const on = (written: string | undefined) => (written ? days.on(written) : null)
  const amount = (kroner: number | undefined) => (kroner === undefined ? null : fromKroner(kroner))
  return grants.map((written) => ({
    id: id('grants', written.key),
    reference: `${written.series}-${days.yearOf(written.year)}-${written.number}`,
    funderId: id('organisations', written.funder),
    planId: id('plans', written.plan ?? demoPlan),
    title: written.title,
    status: written.history.at(-1)![0],
    holderId: idOrNull('organisations', written.holder),
    appliedAmount: amount(written.applied),
    awardedAmount: amount(written.awarded),
    probability: written.probabilityPercent === undefined ? null : written.probabilityPercent * 100,
    applyBy: on(written.applyBy),
    applyTime: written.applyTime ?? null,
    awardDay: on(written.awardDay),
    acceptBy: on(written.acceptBy),
    acceptedOn: on(written.acceptedOn),
    from: on(written.from),
    through: on(written.through),
    exemptFromFoundationVat: written.exempt ?? false,
    isCoFinancing: written.coFinancing ?? false,
  }))
}

export function demoAllocations({ id }: DemoKeys, days: DemoDays): Allocation[] {
  return grants.flatMap(({ key, allocations }) =>
    allocations.map(([activity, perMonth, from, through]) => {
      const period: Period = { from: days.on(from), through: days.on(through) }
      return {
        id: id('allocations', `${key}/${activity}/${from}`),
        grantId: id('grants', key),
        activityId: id('activities', activity),
        amount: fromKroner(perMonth * monthsOf(period).length),
        ...period,
      }
    }),
  )
}

export function demoInstalments({ id }: DemoKeys, days: DemoDays): Instalment[] {
  return grants.flatMap(({ key, instalments = [] }) =>
    instalments.map(({ kroner, day, received, releasedBy = [] }, index) => ({
      id: id('instalments', `${key}/${index + 1}`),
      grantId: id('grants', key),
      number: String(index + 1),
      amount: fromKroner(kroner),
      day: days.on(day),
      receivedOn: received ? days.on(received) : null,
      releasedByIds: releasedBy.map((name) => id('requirements', `${key}/${name}`)),
    })),
  )
}

/** How every grant came to its status. */
export function demoGrantSteps({ id }: DemoKeys, days: DemoDays): DatedGrantStep[] {
  return grants.flatMap(({ key, history }) =>
    history.map(([to, on], index) => ({
      grantId: id('grants', key),
      from: history[index - 1]?.[0] ?? null,
      to,
      on: days.on(on),
    })),
  )
}
