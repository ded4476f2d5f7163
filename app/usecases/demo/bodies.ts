import { addMonths } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Body, BodyLevel, BodyMember, Meeting } from '../../domain/bodies/body'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import { lyngbakke } from './grants'
import { demoPlan } from './plans'

export const board = 'Boligsocial bestyrelse'
export const familySupport = 'Følgegruppe, Familier på vej'

interface WrittenBody {
  name: string
  level: BodyLevel
  demandedBy?: string
  paperLeadDays: number | null
  /** The first meeting as written; the others follow by whole months through the plan. */
  firstMeeting: string
  everyMonths: number
  meetings: number
  time: string
  members: [contact: string, role: string][]
}

const bodies: WrittenBody[] = [
  {
    name: board,
    level: 'board',
    paperLeadDays: 14,
    firstMeeting: '2023-03-23',
    everyMonths: 3,
    meetings: 16,
    time: '14:00',
    members: [
      ['Hanne Toft', 'Formand'],
      ['Jesper Hauge', 'Næstformand'],
      ['Ole Brandt', 'Medlem'],
      ['Kirstine Aagaard', 'Medlem'],
      ['Peter Frandsen', 'Medlem'],
      ['Mette Holm', 'Sekretær'],
    ],
  },
  {
    name: 'Styregruppe, børn og familie',
    level: 'steeringGroup',
    paperLeadDays: 7,
    firstMeeting: '2024-02-08',
    everyMonths: 3,
    meetings: 12,
    time: '09:00',
    members: [
      ['Kirstine Aagaard', 'Formand'],
      ['Lise Overgaard', 'Medlem'],
      ['Trine Aaby', 'Medlem'],
      ['Nadia Saleh', 'Medlem'],
      ['Line Kragh', 'Sekretær'],
      ['Mette Holm', 'Medlem'],
    ],
  },
  {
    name: 'Styregruppe, job og uddannelse',
    level: 'steeringGroup',
    paperLeadDays: 7,
    firstMeeting: '2024-01-18',
    everyMonths: 3,
    meetings: 12,
    time: '10:00',
    members: [
      ['Peter Frandsen', 'Formand'],
      ['Karen Dahl', 'Medlem'],
      ['Dorte Winther', 'Medlem'],
      ['Ole Brandt', 'Medlem'],
      ['Yusuf Demir', 'Sekretær'],
    ],
  },
  {
    name: 'Styregruppe, tryghed',
    level: 'steeringGroup',
    paperLeadDays: 7,
    firstMeeting: '2024-02-22',
    everyMonths: 3,
    meetings: 12,
    time: '13:00',
    members: [
      ['Torben Riis', 'Formand'],
      ['Bo Anker', 'Medlem'],
      ['Henrik Balle', 'Medlem'],
      ['Hanne Toft', 'Medlem'],
      ['Jonas Bech', 'Sekretær'],
    ],
  },
  {
    name: familySupport,
    level: 'advisoryGroup',
    demandedBy: lyngbakke,
    paperLeadDays: 7,
    firstMeeting: '2024-10-10',
    everyMonths: 6,
    meetings: 6,
    time: '13:00',
    members: [
      ['Kirstine Aagaard', 'Formand'],
      ['Lise Overgaard', 'Medlem'],
      ['Trine Aaby', 'Medlem'],
      ['Nadia Saleh', 'Medlem'],
      ['Mette Holm', 'Medlem'],
      ['Line Kragh', 'Sekretær'],
      ['Birgitte Rosenfeldt', 'Fondens repræsentant'],
    ],
  },
  {
    name: 'Arbejdsgruppe, frivillige',
    level: 'workingGroup',
    paperLeadDays: null,
    firstMeeting: '2025-01-30',
    everyMonths: 3,
    meetings: 8,
    time: '16:00',
    members: [
      ['Erik Skov', 'Formand'],
      ['Sofie Lund', 'Sekretær'],
      ['Amina Warsame', 'Medlem'],
    ],
  },
]

export function demoBodies({ id, idOrNull }: DemoKeys): Body[] {
  return bodies.map(({ name, level, demandedBy, paperLeadDays }) => ({
    id: id('bodies', name),
    planId: id('plans', demoPlan),
    name,
    level,
    demandedByGrantId: idOrNull('grants', demandedBy),
    paperLeadDays,
  }))
}

export function demoBodyMembers({ id }: DemoKeys): BodyMember[] {
  return bodies.flatMap(({ name, members }) =>
    members.map(([contact, role]) => ({
      id: id('bodyMembers', `${name}/${contact}`),
      bodyId: id('bodies', name),
      contactId: id('contacts', contact),
      role,
    })),
  )
}

export function demoMeetings({ id }: DemoKeys, days: DemoDays): Meeting[] {
  return bodies.flatMap(({ name, firstMeeting, everyMonths, meetings, time }) =>
    Array.from({ length: meetings }, (_, index) => ({
      id: id('meetings', `${name}/${index + 1}`),
      bodyId: id('bodies', name),
      day: days.meetingOn(addMonths(day(firstMeeting), index * everyMonths)),
      time,
    })),
  )
}
