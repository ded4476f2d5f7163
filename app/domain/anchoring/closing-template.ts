import type { Activity } from '../activities/activity'
import { activityPeriod, endsBeforePlan } from '../activities/activity'
import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import type { Period } from '../calendar/period'
import type { Position, PositionAssignment } from '../positions/position'
import { noticeDayOf } from '../positions/notice'
import type { AnchoringSubjectKind } from './anchoring'

/** What has to be done before something ends on purpose, in the order the template lists it on one day. */
export const closingStepCodes = [
  'staffNotice',
  'participantsTold',
  'reportsAssigned',
  'equipment',
  'data',
] as const
export type ClosingStepCode = (typeof closingStepCodes)[number]

/** A step as the template proposes it; titles are the catalogue's. */
export interface ProposedStep {
  /** What tells it from the others of one subject: the code, and for a notice the post. */
  key: string
  code: ClosingStepCode
  day: Day
  /** Months counted back from the end. */
  months: number
  /** The post to give notice on. */
  position: { id: string; name: string } | null
  /** The post has no notice written: the longest is counted. */
  isNoticeUnknown: boolean
  /** The post has hours elsewhere after the end, so that perhaps nobody is to be given notice. */
  goesOn: boolean
}

/**
 * How long before the end each thing is due, in months. The leads are our own; only the notice of staff is a matter
 * of contract and law (funktionærloven § 2: 1, 3, 4, 5 or 6 months to the end of a month).
 */
const leadMonths: Record<Exclude<ClosingStepCode, 'staffNotice'>, number> = {
  participantsTold: 3,
  reportsAssigned: 2,
  equipment: 1,
  data: 0,
}

/** The longest notice the law knows; counted where a post has none written. */
const longestNotice = 6

const codesOf: Record<AnchoringSubjectKind, readonly ClosingStepCode[]> = {
  activity: closingStepCodes,
  collaboration: ['participantsTold', 'data'],
  approach: ['participantsTold', 'reportsAssigned', 'equipment', 'data'],
}

/** A post with its hours on activities. */
export interface StaffingPost extends Pick<Position, 'id' | 'name' | 'through' | 'noticeMonths'> {
  assignments: readonly Pick<PositionAssignment, 'activityId' | 'from' | 'through'>[]
}

/** What a subject's closing is counted from. `posts` are those that staff an activity, none for other subjects. */
export interface ClosingGround {
  subjectKind: AnchoringSubjectKind
  /** The activity's id; others have no hours. */
  activityId: string | null
  /** Its last day. */
  end: Day
  posts: readonly StaffingPost[]
  /** Reports of its grants fall due after the end. */
  hasLastReports: boolean
}

/**
 * The steps of an orderly close, the first first: each counted back from the last day. A post whose hours on the
 * activity stop before the end is not given notice for it.
 *
 * An activity until 2026-12-31 with a post of 3 months' notice begins with `staffNotice` on 2026-09-30.
 */
export function closingTemplate(ground: ClosingGround): ProposedStep[] {
  const codes = codesOf[ground.subjectKind].filter(
    (code) => code !== 'reportsAssigned' || ground.hasLastReports,
  )
  const steps = codes.flatMap((code) =>
    code === 'staffNotice' ? noticeSteps(ground) : ownStep(code, ground.end),
  )
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function ownStep(code: Exclude<ClosingStepCode, 'staffNotice'>, end: Day): ProposedStep {
  const months = leadMonths[code]
  const day = addMonths(end, -months, 'monthEnd')
  return { key: code, code, day, months, position: null, isNoticeUnknown: false, goesOn: false }
}

function noticeSteps({ activityId, end, posts }: ClosingGround): ProposedStep[] {
  return posts.flatMap((post): ProposedStep[] => {
    if (!worksAtEnd(post, activityId, end)) return []
    const months = post.noticeMonths ?? longestNotice
    const { id, name } = post
    return [
      {
        key: `staffNotice:${id}`,
        code: 'staffNotice',
        day: noticeDayOf({ noticeMonths: months }, end)!,
        months,
        position: { id, name },
        isNoticeUnknown: post.noticeMonths === null,
        goesOn: goesOnAfter(post, activityId, end),
      },
    ]
  })
}

function worksAtEnd({ through, assignments }: StaffingPost, activityId: string | null, end: Day): boolean {
  return assignments.some((hours) => {
    const last = hours.through ?? through
    return hours.activityId === activityId && (last === null || last >= end)
  })
}

function goesOnAfter({ through, assignments }: StaffingPost, activityId: string | null, end: Day): boolean {
  if (through !== null && through <= end) return false
  return assignments.some((hours) => {
    const last = hours.through ?? through
    return hours.activityId !== activityId && (last === null || last > end)
  })
}

/**
 * The day something ends on purpose: an activity's own last day where it lies before the plan's, else the plan's for
 * what is wished closed. Null for what does not end: it looks for an owner.
 *
 * An activity until 2026-06-30 in a plan until 2026-12-31 ends on 2026-06-30, whatever its wish.
 */
export function closingEnd(
  subject: { wish: Activity['continuation'] | null; activity: Pick<Activity, 'from' | 'through'> | null },
  plan: Period,
): Day | null {
  const { wish, activity } = subject
  if (activity && endsBeforePlan(activity, plan)) return activityPeriod(activity, plan).through
  if (wish !== 'close') return null
  return activity ? activityPeriod(activity, plan).through : plan.through
}
