import type { Day } from '~/domain/calendar/day'
import type { Milestone, MilestoneStanding } from '~/domain/milestones/milestone'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

/** A milestone as a list shows it. */
export interface MilestoneRow {
  id: string
  title: string
  activity: Named
  day: Day
  /** Negative where it is over. */
  daysLeft: number
  standing: MilestoneStanding
  status: Milestone['status']
  doneOn: Day | null
  responsible: Named | null
  deputy: Named | null
  /** Null: neither it nor its activity has one. */
  effortArea: string | null
}

export type MilestoneCounts = Record<MilestoneStanding, number>

/** An effort area at a glance, with who follows it and when they meet next. */
export interface FollowedArea {
  effortArea: string | null
  counts: MilestoneCounts
  body: Named | null
  nextMeeting: { day: Day; time: string | null; place: string | null } | null
}

export interface MilestoneListInput {
  planId: string | null
  effortArea: string | null
  activityId: string | null
  /** `me`, `none` or a contact's id. */
  responsible: string | null
  standing: MilestoneStanding | 'open' | null
  page: number
}

export interface MilestoneList {
  ok: true
  plan: PlanChoice | null
  plans: PlanChoice[]
  /** By effort area in the plan's order; what the other choices leave. */
  areas: FollowedArea[]
  /** Of all chosen rows. */
  counts: MilestoneCounts
  /** By effort area and standing; one area is shown whole. */
  rows: MilestoneRow[]
  total: number
  page: number
  pageSize: number
  hasAny: boolean
  hasOwn: boolean
  activities: Named[]
  people: Named[]
  may: { create: boolean; update: boolean }
}

export type ListMilestonesResult = MilestoneList | Forbidden | NotFound
