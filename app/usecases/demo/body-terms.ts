import type { Meeting } from '../../domain/bodies/body'
import type { Attendance, BodyParticulars, MeetingParticulars } from '../../domain/bodies/body-particulars'
import { noBodyParticulars } from '../../domain/bodies/body-particulars'
import type { BodyMember } from '../../domain/bodies/body'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import { board, familySupport } from './bodies'
import { crimePrevention, education, employment } from './plans'

interface WrittenTerms extends MeetingParticulars {
  terms: Partial<Omit<BodyParticulars, 'responsibleId' | 'deputyId'>>
  responsible: string
  deputy: string
}

const terms: Record<string, WrittenTerms> = {
  [board]: {
    minutes: 120,
    place: 'Mødelokalet, Lærkeparken 12',
    responsible: 'Mette Holm',
    deputy: 'Line Kragh',
    terms: {
      rhythm: 'quarterly',
      mandate:
        'Beslutter helhedsplanens mål, budget og forankring. Væsentlige ændringer sendes til Landsbyggefonden.',
      tasks:
        'Godkender milepælsplan og budget\nFølger økonomien hvert kvartal\nBeslutter, hvem der fører aktiviteterne videre',
      attendanceDuty: 'Mødepligt. Beslutninger kræver, at formand eller næstformand er til stede.',
      substitutesAllowed: false,
    },
  },
  'Styregruppe, børn og familie': {
    minutes: 90,
    place: 'Rådhuset, lokale 204',
    responsible: 'Line Kragh',
    deputy: 'Mette Holm',
    terms: {
      effortArea: education,
      rhythm: 'quarterly',
      mandate: 'Prioriterer indsatsen inden for budgettet og indstiller ændringer til bestyrelsen.',
      tasks: 'Følger milepæle og indikatorer\nFjerner forhindringer i samarbejdet mellem forvaltning og plan',
      attendanceDuty: 'Mødepligt for chefer. En stedfortræder skal kunne beslutte.',
    },
  },
  'Styregruppe, job og uddannelse': {
    minutes: 90,
    place: 'Jobcenter Fjordby',
    responsible: 'Yusuf Demir',
    deputy: 'Mette Holm',
    terms: {
      effortArea: employment,
      rhythm: 'quarterly',
      mandate: 'Prioriterer indsatsen inden for budgettet og indstiller ændringer til bestyrelsen.',
      tasks: 'Følger milepæle og indikatorer\nAftaler henvisning mellem jobcenter og indsats',
      attendanceDuty: 'En stedfortræder skal kunne beslutte.',
    },
  },
  'Styregruppe, tryghed': {
    minutes: 90,
    place: 'Fritidscenter Øst',
    responsible: 'Jonas Bech',
    deputy: 'Mette Holm',
    terms: {
      effortArea: crimePrevention,
      rhythm: 'quarterly',
      mandate: 'Prioriterer indsatsen inden for budgettet og indstiller ændringer til bestyrelsen.',
      tasks: 'Følger tryghedsmålinger\nKoordinerer med SSP og drift',
    },
  },
  [familySupport]: {
    minutes: 120,
    place: 'Rådhuset, lokale 204',
    responsible: 'Line Kragh',
    deputy: 'Mette Holm',
    terms: {
      effortArea: education,
      rhythm: 'halfYearly',
      mandate: 'Rådgiver om bevillingen. Følgegruppen er et vilkår i bevillingsbrevet og beslutter ikke.',
      tasks: 'Drøfter fremdrift og evaluering\nGør fondens repræsentant bekendt med ændringer',
      attendanceDuty: 'Fondens repræsentant deltager i alle møder.',
    },
  },
  'Arbejdsgruppe, frivillige': {
    minutes: null,
    place: 'Beboerhuset',
    responsible: 'Amina Warsame',
    deputy: 'Sofie Lund',
    terms: {
      rhythm: 'quarterly',
      tasks: 'Planlægger frivilligforløb og fælles arrangementer',
    },
  },
}

export interface DemoBodyTerms {
  bodies: { id: string; particulars: BodyParticulars; meetings: MeetingParticulars }[]
  attendances: Attendance[]
}

/** What the demo's bodies have beside their records, and who came to the meetings of the last two years. */
export function demoBodyTerms(
  { id }: DemoKeys,
  { today, on }: DemoDays,
  { bodyMembers, meetings }: { bodyMembers: readonly BodyMember[]; meetings: readonly Meeting[] },
): DemoBodyTerms {
  const since = on('2024-03-01')
  return {
    bodies: Object.entries(terms).map(([name, written]) => ({
      id: id('bodies', name),
      particulars: {
        ...noBodyParticulars,
        ...written.terms,
        responsibleId: id('contacts', written.responsible),
        deputyId: id('contacts', written.deputy),
      },
      meetings: { minutes: written.minutes, place: written.place },
    })),
    attendances: meetings
      .filter(({ day }) => day >= since && day < today)
      .flatMap((meeting, at) =>
        bodyMembers
          .filter(({ bodyId }) => bodyId === meeting.bodyId)
          .map((member, seat) => ({
            meetingId: meeting.id,
            contactId: member.contactId,
            ...came(at, seat, meeting.bodyId === id('bodies', board)),
          })),
      ),
  }
}

/** Chiefs stay away now and then and send somebody where they may; the same pattern in every demo. */
function came(meeting: number, seat: number, isBoard: boolean): Pick<Attendance, 'attended' | 'substitute'> {
  const stays = (meeting * 5 + seat * 3) % 8 === 0 && seat < 5
  if (!stays) return { attended: true, substitute: null }
  const sends = !isBoard && meeting % 2 === 0
  return { attended: false, substitute: sends ? 'Souschef fra afdelingen' : null }
}
