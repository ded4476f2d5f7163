import type { Meeting } from './body'

export const rhythms = [
  'monthly',
  'everySecondMonth',
  'quarterly',
  'halfYearly',
  'yearly',
  'asNeeded',
] as const
export type Rhythm = (typeof rhythms)[number]

/** Months between two meetings; a body that meets as needed has none. */
export const monthsOfRhythm: Record<Exclude<Rhythm, 'asNeeded'>, number> = {
  monthly: 1,
  everySecondMonth: 2,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
}

/** The terms of reference (*kommissorium*) of a body, and who answers for it. */
export interface BodyParticulars {
  effortArea: string | null
  mandate: string | null
  tasks: string | null
  attendanceDuty: string | null
  substitutesAllowed: boolean
  rhythm: Rhythm | null
  responsibleId: string | null
  deputyId: string | null
}

export const noBodyParticulars: BodyParticulars = {
  effortArea: null,
  mandate: null,
  tasks: null,
  attendanceDuty: null,
  substitutesAllowed: true,
  rhythm: null,
  responsibleId: null,
  deputyId: null,
}

export interface MeetingParticulars {
  /** How long it is, in minutes. */
  minutes: number | null
  place: string | null
}

export const noMeetingParticulars: MeetingParticulars = { minutes: null, place: null }

/** Who came to a meeting. Somebody who did not may have sent a substitute. */
export interface Attendance {
  meetingId: Meeting['id']
  contactId: string
  attended: boolean
  substitute: string | null
}

export type MeetingWithParticulars = Meeting & MeetingParticulars
