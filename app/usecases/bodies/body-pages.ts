import type { Day } from '~/domain/calendar/day'
import type { ClosedReason } from '~/domain/calendar/working-days'
import type { Body, BodyLevel } from '~/domain/bodies/body'
import type { AttendanceFigures, BodyYear } from '~/domain/bodies/body-load'
import type { BodyParticulars, MeetingParticulars, Rhythm } from '~/domain/bodies/body-particulars'
import type { TargetStep } from '~/domain/reporting/target'
import type { HistoryEntry } from '../audit/history'
import type { ShownFile } from '../files/shown-file'
import type { Succession } from '../carry-on/succession-of.server'
import type { Forbidden, Named, NotFound } from '../refusals'

/** What the form of a body edits. */
export type BodyValues = Omit<Body, 'id'> & BodyParticulars

/** What the form of a meeting edits. `isHeld` is the answer to a meeting put before today. */
export interface MeetingValues extends MeetingParticulars {
  day: Day
  time: string | null
  isHeld: boolean
}

export interface BodyRow extends Named {
  level: BodyLevel | null
  plan: Named
  effortArea: string | null
  rhythm: Rhythm | null
  members: number
  next: { day: Day; time: string | null } | null
  isDemanded: boolean
  /** The grant that demands it; null too for those who may not read grants. */
  demandedBy: Named | null
  year: BodyYear
}

export interface BodyList {
  ok: true
  rows: BodyRow[]
  plans: Named[]
  may: { create: boolean }
}

export type ListBodiesResult = BodyList | Forbidden

export interface ShownMeeting {
  id: string
  day: Day
  time: string | null
  minutes: number | null
  place: string | null
  isPast: boolean
  /** When its papers must be out; null where the body states no lead, or it has been held. */
  papersBy: Day | null
  attendance: AttendanceFigures
  files: ShownFile[]
}

export interface ShownMember extends Named {
  role: string | null
  organisation: string | null
  attendance: AttendanceFigures
  /** How many other bodies the person sits in. */
  otherBodies: number
}

/** An obligation whose day or target is counted from the body's meetings. */
export interface FollowingObligation {
  key: string
  path: string
  requirement: string
  grant: Named
  due: Day
  target: Day
  /** The meeting that sets the target, or that there is none before the due day. */
  board: Extract<TargetStep, { code: 'board' | 'noMeeting' }> | null
}

export interface BodyPage {
  ok: true
  succession: Succession
  body: Body & BodyParticulars
  version: number
  plan: Named
  isDemanded: boolean
  demandedBy: Named | null
  responsible: Named | null
  deputy: Named | null
  members: ShownMember[]
  /** From today on, the nearest first. */
  coming: ShownMeeting[]
  /** Before today, the latest first. */
  past: ShownMeeting[]
  attendance: AttendanceFigures
  year: BodyYear
  obligations: FollowingObligation[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; contacts: boolean; files: boolean }
}

export type LoadBodyResult = BodyPage | Forbidden | NotFound

export interface MeetingPage {
  ok: true
  meeting: Omit<ShownMeeting, 'papersBy'> & { papersBy: Day | null }
  version: number
  body: Named & { substitutesAllowed: boolean; attendanceDuty: string | null }
  /** Members, and whoever is noted without being one any more. */
  people: (Named & { role: string | null; attended: boolean | null; substitute: string | null })[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; files: boolean }
}

export type LoadMeetingResult = MeetingPage | Forbidden | NotFound

/** One meeting of a series that is not saved yet. */
export interface SeriesRow {
  day: Day
  movedFrom: { day: Day; reason: ClosedReason } | null
  /** The body already meets that day. */
  isThere: boolean
  isAfterPlan: boolean
}
