import { fromKroner } from '../../domain/money/oere'
import type { Position, PositionAssignment, PositionShare } from '../../domain/positions/position'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import {
  boligselskabMatch,
  fundMoney,
  harbourFirst,
  harbourNext,
  lyngbakke,
  mentorPool,
  municipalMatch,
  ungFritid,
  youthJobPool,
} from './grants'
import { demoPlan } from './plans'

interface WrittenShare {
  /** A grant's key in `grants.ts`, or the name of an organisation. */
  grant?: string
  organisation?: string
  percent: number
  from?: string
  through?: string
}

interface WrittenPosition {
  name: string
  employer: string
  host?: string
  leader?: string
  hours: number
  /** Kroner. */
  monthlyCost: number
  from: string
  /** Left out: open. */
  through?: string
  notice: number | null
  shares: WrittenShare[]
  assignments: { activity: string; hours: number; from?: string }[]
}

const planStart = '2023-01-01'
const planEnd = '2026-12-31'
const boligselskab = 'Fjordby Boligselskab'
const municipality = 'Fjordby Kommune'

const positions: WrittenPosition[] = [
  {
    name: 'Projektleder',
    employer: boligselskab,
    leader: 'Hanne Toft',
    hours: 37,
    monthlyCost: 54_000,
    from: planStart,
    through: '2027-03-31',
    notice: 4,
    shares: [
      { grant: fundMoney, percent: 75, through: planEnd },
      { grant: boligselskabMatch, percent: 25, through: planEnd },
      { organisation: boligselskab, percent: 40, from: '2027-01-01', through: '2027-03-31' },
    ],
    assignments: [],
  },
  {
    name: 'Familiekonsulent',
    employer: boligselskab,
    leader: 'Mette Holm',
    hours: 37,
    monthlyCost: 45_600,
    from: planStart,
    notice: 6,
    shares: [
      { grant: fundMoney, percent: 50 },
      { grant: municipalMatch, percent: 50, through: '2024-06-30' },
      { grant: lyngbakke, percent: 50, from: '2024-07-01' },
    ],
    assignments: [
      { activity: 'Familiehuset', hours: 32 },
      { activity: 'Barselscafé', hours: 5, from: '2024-07-01' },
    ],
  },
  {
    name: 'Beboerrådgiver',
    employer: boligselskab,
    leader: 'Mette Holm',
    hours: 37,
    monthlyCost: 43_200,
    from: planStart,
    through: planEnd,
    notice: 4,
    shares: [
      { grant: fundMoney, percent: 60 },
      { grant: boligselskabMatch, percent: 40 },
    ],
    assignments: [
      { activity: 'Beboerrådgivning – én indgang', hours: 30 },
      { activity: 'Naboskabsdage', hours: 4 },
      { activity: 'Nabohaver', hours: 3 },
    ],
  },
  {
    name: 'Opsøgende medarbejder, aften',
    employer: boligselskab,
    leader: 'Jonas Bech',
    hours: 37,
    monthlyCost: 44_400,
    from: planStart,
    through: planEnd,
    notice: 3,
    shares: [
      { grant: fundMoney, percent: 75 },
      { organisation: municipality, percent: 25 },
    ],
    assignments: [{ activity: 'Opsøgende aftenteam', hours: 37 }],
  },
  {
    name: 'Opsøgende medarbejder, weekend',
    employer: boligselskab,
    leader: 'Jonas Bech',
    hours: 30,
    monthlyCost: 36_000,
    from: '2023-07-01',
    through: '2027-12-31',
    notice: 3,
    shares: [
      { grant: fundMoney, percent: 70 },
      { grant: harbourFirst, percent: 30, through: '2026-06-30' },
      { grant: harbourNext, percent: 30, from: '2026-07-01' },
    ],
    assignments: [{ activity: 'Opsøgende aftenteam', hours: 30 }],
  },
  {
    name: 'Sprogpædagog',
    employer: boligselskab,
    leader: 'Line Kragh',
    hours: 22,
    monthlyCost: 25_200,
    from: planStart,
    through: planEnd,
    notice: 3,
    shares: [
      { grant: fundMoney, percent: 70 },
      { organisation: municipality, percent: 30 },
    ],
    assignments: [{ activity: 'Sprogstart', hours: 22 }],
  },
  {
    name: 'Jobrådgiver',
    employer: municipality,
    host: boligselskab,
    leader: 'Yusuf Demir',
    hours: 20,
    monthlyCost: 24_000,
    from: planStart,
    through: '2027-12-31',
    notice: 3,
    shares: [
      { grant: fundMoney, percent: 35 },
      { organisation: 'Jobcenter Fjordby', percent: 50, through: '2027-12-31' },
      { organisation: 'Boligforeningen Engly', percent: 15, through: '2026-05-31' },
    ],
    assignments: [{ activity: 'Jobrådgivning i øjenhøjde', hours: 20 }],
  },
  {
    name: 'Frivilligkoordinator',
    employer: boligselskab,
    leader: 'Amina Warsame',
    hours: 18,
    monthlyCost: 19_800,
    from: planStart,
    through: planEnd,
    notice: 3,
    shares: [{ grant: fundMoney, percent: 100 }],
    assignments: [
      { activity: 'Frivilligkorps', hours: 14 },
      { activity: 'Lektiecafé Lærken', hours: 4 },
    ],
  },
  {
    name: 'Klubpædagog',
    employer: 'Fritidscenter Øst',
    host: boligselskab,
    leader: 'Jonas Bech',
    hours: 15,
    monthlyCost: 17_400,
    from: planStart,
    through: '2027-12-31',
    notice: 3,
    shares: [
      { grant: fundMoney, percent: 60 },
      { organisation: 'Fritidscenter Øst', percent: 40, through: '2027-12-31' },
    ],
    assignments: [{ activity: 'Klubbro', hours: 15 }],
  },
  {
    name: 'Sundhedsplejerske',
    employer: municipality,
    host: boligselskab,
    leader: 'Line Kragh',
    hours: 15,
    monthlyCost: 19_200,
    from: planStart,
    through: planEnd,
    notice: null,
    shares: [{ organisation: municipality, percent: 100 }],
    assignments: [{ activity: 'Familiehuset', hours: 15 }],
  },
  {
    name: 'Mentor',
    employer: boligselskab,
    leader: 'Amina Warsame',
    hours: 30,
    monthlyCost: 34_800,
    from: '2025-01-01',
    through: '2027-12-31',
    notice: 3,
    shares: [{ grant: mentorPool, percent: 100 }],
    assignments: [{ activity: 'Mentor til unge', hours: 30 }],
  },
  {
    name: 'Idrætskoordinator',
    employer: boligselskab,
    leader: 'Jonas Bech',
    hours: 25,
    monthlyCost: 29_400,
    from: '2025-09-01',
    through: '2028-08-31',
    notice: 3,
    shares: [{ grant: ungFritid, percent: 100 }],
    assignments: [{ activity: 'Ung i bevægelse', hours: 25 }],
  },
  {
    name: 'Fritidsjobkonsulent',
    employer: boligselskab,
    host: 'Boligforeningen Engly',
    leader: 'Yusuf Demir',
    hours: 37,
    monthlyCost: 43_200,
    from: '2025-01-01',
    through: '2028-12-31',
    notice: 3,
    shares: [{ grant: youthJobPool, percent: 100 }],
    assignments: [{ activity: 'Fritidsjobformidling', hours: 37 }],
  },
]

const hoursUnit = 10_000
const shareUnit = 100

export function demoPositions({ id, idOrNull }: DemoKeys, days: DemoDays): Position[] {
  return positions.map((written) => ({
    id: id('positions', written.name),
    planId: id('plans', demoPlan),
    name: written.name,
    employerId: id('organisations', written.employer),
    hostId: idOrNull('organisations', written.host),
    dailyLeaderContactId: idOrNull('contacts', written.leader),
    dailyLeaderOrganisationId: null,
    hoursPerWeek: written.hours * hoursUnit,
    monthlyCost: fromKroner(written.monthlyCost),
    from: days.on(written.from),
    through: written.through ? days.on(written.through) : null,
    noticeMonths: written.notice,
  }))
}

export function demoPositionShares({ id, idOrNull }: DemoKeys, days: DemoDays): PositionShare[] {
  return positions.flatMap(({ name, shares }) =>
    shares.map((share, index) => ({
      id: id('positionShares', `${name}/${index}`),
      positionId: id('positions', name),
      payerGrantId: idOrNull('grants', share.grant),
      payerOrganisationId: idOrNull('organisations', share.organisation),
      share: share.percent * shareUnit,
      from: share.from ? days.on(share.from) : null,
      through: share.through ? days.on(share.through) : null,
    })),
  )
}

export function demoPositionAssignments({ id }: DemoKeys, days: DemoDays): PositionAssignment[] {
  return positions.flatMap(({ name, assignments }) =>
    assignments.map(({ activity, hours, from }) => ({
      id: id('positionAssignments', `${name}/${activity}`),
      positionId: id('positions', name),
      activityId: id('activities', activity),
      hoursPerWeek: hours * hoursUnit,
      from: from ? days.on(from) : null,
      through: null,
    })),
  )
}
