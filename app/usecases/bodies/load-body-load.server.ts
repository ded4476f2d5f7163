import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { AttendanceFigures } from '~/domain/bodies/body-load'
import {
  assumedMinutes,
  attendanceFigures,
  bodyYear,
  personLoads,
  sameDayChances,
  sharedMembers,
} from '~/domain/bodies/body-load'
import { loadAttendances } from '~/persistence/records/body-particulars.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { byId, compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named } from '../refusals'
import { forbidden } from '../refusals'
import { loadWholeBodies } from './load-bodies.server'

/** Meetings at most so many days apart could be one journey. */
export const sameDayWithin = 14

/** How many suggestions of a common day are shown. */
const mostChances = 20

export interface PersonRow extends Named {
  organisation: string | null
  bodies: (Named & { isDemanded: boolean })[]
  demanded: number
  meetings: number
  /** Minutes a year in meetings. */
  minutes: number
  attendance: AttendanceFigures
}

export interface SharedRow {
  a: Named & { isDemanded: boolean }
  b: Named & { isDemanded: boolean }
  people: string[]
  /** 0–1 */
  likeness: number
}

export interface SameDayRow {
  a: Named & { day: Day }
  b: Named & { day: Day }
  shared: number
  daysApart: number
}

export interface BodyLoad {
  ok: true
  bodies: number
  demanded: number
  /** Minutes a year of all members in all meetings. */
  minutes: number
  /** Bodies whose meetings state no length, so that `assumedMinutes` is used. */
  assumed: Named[]
  assumedMinutes: number
  within: number
  people: PersonRow[]
  shared: SharedRow[]
  sameDay: SameDayRow[]
  mayReadContacts: boolean
}

/** Who sits in how many bodies, which bodies share members, and which meetings could be held the same day. */
export async function loadBodyLoad({
  db: { client: db },
  actor,
  today,
}: UseCaseContext): Promise<BodyLoad | Forbidden> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'body')) return forbidden
  const whole = await loadWholeBodies(db, actor)
  const memberIds = [...new Set(whole.flatMap(({ members }) => members))]
  const bodyIds = whole.map(({ body }) => body.id)
  const [contacts, organisations, attendances] = await Promise.all([
    loadContacts(db, secretariatId, { id: { in: memberIds } }),
    loadOrganisations(db, secretariatId),
    loadAttendances(db, secretariatId, { meeting: { is: { secretariatId, bodyId: { in: bodyIds } } } }),
  ])
  const [contactOf, organisationOf] = [byId(contacts), byId(organisations)]
  const bodies = new Map(
    whole.map(({ body: { id, name, demandedByGrantId } }) => [
      id,
      { id, name, isDemanded: demandedByGrantId !== null },
    ]),
  )
  const nameOf = (id: string) => contactOf.get(id)?.name ?? ''
  const people = personLoads(whole, today).map((load): PersonRow => {
    const organisationId = contactOf.get(load.contactId)?.organisationId ?? ''
    return {
      id: load.contactId,
      name: nameOf(load.contactId),
      organisation: organisationOf.get(organisationId)?.name ?? null,
      bodies: load.bodyIds.map((id) => bodies.get(id)!),
      demanded: load.demanded,
      meetings: load.meetings,
      minutes: load.minutes,
      attendance: attendanceFigures(attendances.filter(({ contactId }) => contactId === load.contactId)),
    }
  })
  const order = (a: PersonRow, b: PersonRow) =>
    b.bodies.length - a.bodies.length || b.minutes - a.minutes || compareNames(a.name, b.name)
  return {
    ok: true,
    bodies: whole.length,
    demanded: [...bodies.values()].filter(({ isDemanded }) => isDemanded).length,
    minutes: people.reduce((sum, { minutes }) => sum + minutes, 0),
    assumed: whole
      .filter((each) => bodyYear(each, today).isAssumed)
      .map(({ body: { id, name } }) => ({ id, name })),
    assumedMinutes,
    within: sameDayWithin,
    people: people.sort(order),
    shared: sharedMembers(whole).map(({ a, b, shared, likeness }) => ({
      a: bodies.get(a)!,
      b: bodies.get(b)!,
      people: shared.map(nameOf).sort(compareNames),
      likeness,
    })),
    sameDay: sameDayChances(whole, today, { within: sameDayWithin })
      .slice(0, mostChances)
      .map(({ a, b, shared, daysApart }) => ({
        a: { id: a.id, name: bodies.get(a.id)!.name, day: a.day },
        b: { id: b.id, name: bodies.get(b.id)!.name, day: b.day },
        shared: shared.length,
        daysApart,
      })),
    mayReadContacts: may(actor, 'read', 'contact'),
  }
}
