import type { Day } from '../calendar/day'
import { addMonths, daysBetween } from '../calendar/day'
import type { Body, Meeting } from './body'
import type { Attendance, BodyParticulars, MeetingParticulars } from './body-particulars'
import { monthsOfRhythm } from './body-particulars'

/** Minutes a meeting is taken to last where a body has stated none. */
export const assumedMinutes = 120

/** A body with what its load is counted from. */
export interface LoadBody {
  body: Pick<Body, 'id' | 'name' | 'demandedByGrantId'> & Pick<BodyParticulars, 'rhythm'>
  /** Contacts, each once. */
  members: readonly string[]
  meetings: readonly (Pick<Meeting, 'day'> & Pick<MeetingParticulars, 'minutes'>)[]
}

export interface BodyYear {
  /** Meetings a year: of the stated rhythm, else those planned from today and twelve months on. */
  meetings: number
  /** Minutes of one meeting: the average of those stated. */
  minutesEach: number
  /** Minutes a year for each member. */
  minutes: number
  /** No meeting states its length, so `assumedMinutes` is used. */
  isAssumed: boolean
}

/** What a seat in a body takes a year. A quarterly body of 90 minutes takes 4 × 90 = 360 minutes. */
export function bodyYear({ body, meetings }: LoadBody, today: Day): BodyYear {
  const { rhythm } = body
  const horizon = addMonths(today, 12)
  const count =
    rhythm === null || rhythm === 'asNeeded'
      ? meetings.filter(({ day }) => day >= today && day < horizon).length
      : 12 / monthsOfRhythm[rhythm]
  const stated = meetings.flatMap(({ minutes }) => minutes ?? [])
  const minutesEach =
    stated.length === 0
      ? assumedMinutes
      : Math.round(stated.reduce((sum, minutes) => sum + minutes, 0) / stated.length)
  return { meetings: count, minutesEach, minutes: count * minutesEach, isAssumed: stated.length === 0 }
}

export interface PersonLoad {
  contactId: string
  bodyIds: string[]
  /** Of them, those that a grant demands. */
  demanded: number
  meetings: number
  /** Minutes in meetings a year. */
  minutes: number
}

/** Who sits in how many bodies and for how long a year; most bodies first, then most minutes. */
export function personLoads(bodies: readonly LoadBody[], today: Day): PersonLoad[] {
  const loads = new Map<string, PersonLoad>()
  for (const each of bodies) {
    const year = bodyYear(each, today)
    for (const contactId of new Set(each.members)) {
      const load = loads.get(contactId) ?? { contactId, bodyIds: [], demanded: 0, meetings: 0, minutes: 0 }
      loads.set(contactId, {
        contactId,
        bodyIds: [...load.bodyIds, each.body.id],
        demanded: load.demanded + (each.body.demandedByGrantId === null ? 0 : 1),
        meetings: load.meetings + year.meetings,
        minutes: load.minutes + year.minutes,
      })
    }
  }
  return [...loads.values()].sort((a, b) => b.bodyIds.length - a.bodyIds.length || b.minutes - a.minutes)
}

export interface SharedMembers {
  a: string
  b: string
  shared: string[]
  /** Members of both out of the members of either, 0–1 (Jaccard). */
  likeness: number
}

/**
 * Bodies two by two that have members in common, the most alike first. Members {1, 2, 3} and {2, 3, 4} share two of
 * four: likeness 0.5.
 */
export function sharedMembers(bodies: readonly LoadBody[]): SharedMembers[] {
  const sets = bodies.map(({ body, members }) => ({ id: body.id, members: new Set(members) }))
  const pairs = sets.flatMap((a, index) =>
    sets.slice(index + 1).flatMap((b): SharedMembers[] => {
      const shared = [...a.members].filter((member) => b.members.has(member))
      if (shared.length === 0) return []
      const likeness = shared.length / (a.members.size + b.members.size - shared.length)
      return [{ a: a.id, b: b.id, shared, likeness }]
    }),
  )
  return pairs.sort((a, b) => b.likeness - a.likeness || b.shared.length - a.shared.length)
}

export interface SameDayChance {
  a: { id: string; day: Day }
  b: { id: string; day: Day }
  shared: string[]
  /** Days between the two meetings, at least 1. */
  daysApart: number
}

/** Members two bodies must share before a common meeting day spares anybody a journey. */
const fewestShared = 2

/**
 * Coming meetings that could be held on the same day (*kan holdes samme dag*): of bodies that share at least two
 * members, at most `within` days apart. Each meeting is named once, with the nearest of the other body. By day.
 */
export function sameDayChances(
  bodies: readonly LoadBody[],
  today: Day,
  { within }: { within: number },
): SameDayChance[] {
  const byId = new Map(bodies.map((each) => [each.body.id, each]))
  const coming = (id: string) => byId.get(id)!.meetings.flatMap(({ day }) => (day >= today ? [day] : []))
  const found = sharedMembers(bodies)
    .filter(({ shared }) => shared.length >= fewestShared)
    .flatMap(({ a, b, shared }) =>
      nearestPairs(coming(a), coming(b), within).map(([first, second]) => ({
        a: { id: a, day: first },
        b: { id: b, day: second },
        shared,
        daysApart: Math.abs(daysBetween(first, second)),
      })),
    )
  const firstDay = ({ a, b }: SameDayChance) => (a.day < b.day ? a.day : b.day)
  return found.sort((x, y) => (firstDay(x) < firstDay(y) ? -1 : firstDay(x) > firstDay(y) ? 1 : 0))
}

function nearestPairs(first: readonly Day[], second: readonly Day[], within: number): [Day, Day][] {
  const pairs = first
    .flatMap((a) => second.map((b): [Day, Day, number] => [a, b, Math.abs(daysBetween(a, b))]))
    .filter(([, , apart]) => apart > 0 && apart <= within)
    .sort((x, y) => x[2] - y[2] || (x[0] < y[0] ? -1 : 1))
  const [usedA, usedB] = [new Set<Day>(), new Set<Day>(first.filter((day) => second.includes(day)))]
  for (const day of usedB) usedA.add(day)
  return pairs.flatMap(([a, b]): [Day, Day][] => {
    if (usedA.has(a) || usedB.has(b)) return []
    usedA.add(a)
    usedB.add(b)
    return [[a, b]]
  })
}

export interface AttendanceFigures {
  attended: number
  /** Stayed away and sent somebody. */
  substituted: number
  absent: number
  /** All that were noted. */
  noted: number
}

/** How often people came: 3 came, 1 sent a substitute, 1 stayed away is 3 of 5. Nothing noted is 0 of 0. */
export function attendanceFigures(
  rows: readonly Pick<Attendance, 'attended' | 'substitute'>[],
): AttendanceFigures {
  const attended = rows.filter((row) => row.attended).length
  const substituted = rows.filter((row) => !row.attended && row.substitute !== null).length
  return { attended, substituted, absent: rows.length - attended - substituted, noted: rows.length }
}
