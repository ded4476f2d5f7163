import type { Day } from '~/domain/calendar/day'
import type { ActivityCoverage, PlanCoverage } from '~/domain/funding/coverage-types'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { weeksOfPost } from '~/domain/funding/weeks-of-post'
import type { Contact } from '~/domain/organisations/organisation'
import { anchoringStanding } from '../activities/anchoring-standing'
import { compareNames, namedIn } from '../by-name'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { losesFunding } from './headline'
import type { LosingActivity } from './overview'
import { stripOf } from './strip'

/** The activities that lose funding at the plan's end, the largest gap first. */
export function losingActivities(
  { records }: KeptCoverage,
  figures: PlanCoverage,
  index: RecordsIndex,
  contacts: ReadonlyMap<string, Contact>,
  seesSalaries: boolean,
): LosingActivity[] {
  const plan = records.plans.find((candidate) => candidate.id === figures.planId)
  if (!plan) return []
  const positions = index.positionsOf(plan.id)
  return figures.activities
    .filter(losesFunding)
    .sort((a, b) => b.annualGap - a.annualGap || compareNames(a.activity, b.activity))
    .map((activity) => {
      const anchoring = anchoringStanding(activity.activityId, plan, index)
      const record = index.activities.get(activity.activityId)
      return {
        id: activity.activityId,
        name: activity.activity,
        effortAreas: record?.effortAreas ?? [],
        level: activity.level,
        flags: activity.flags,
        continuation: activity.continuation,
        strip: stripOf(activity, figures),
        firstUncoveredMonth: activity.firstUncoveredMonth,
        annualNeed: activity.annualNeed,
        annualGap: activity.annualGap,
        annualMissing: activity.annualMissing,
        gapShare: gapShare(activity),
        ...hoursOn(activity.activityId, record?.through ?? plan.through, index),
        weeksOfPost: seesSalaries ? weeksOfPost(activity.annualGap, positions) : null,
        stage: anchoring.stage,
        isFalseAnchor: anchoring.isFalse,
        owner: anchoring.owner,
        responsible: namedIn(contacts, record?.responsibleId ?? null),
      }
    })
}

/** In 1/1000 of the year's need, half up. */
function gapShare({ annualGap, annualNeed }: Pick<ActivityCoverage, 'annualGap' | 'annualNeed'>): number {
  return annualNeed === 0 ? 0 : Math.round((annualGap * 1000) / annualNeed)
}

/** The weekly hours of posts on an activity on its last day in the plan, and how many posts give them. */
function hoursOn(
  activityId: string,
  on: Day,
  index: RecordsIndex,
): Pick<LosingActivity, 'hoursPerWeek' | 'posts'> {
  const rows = index.assignmentsTo(activityId).filter((row) => {
    const position = index.positions.get(row.positionId)
    const from = row.from ?? position?.from
    const through = row.through ?? position?.through ?? null
    return from !== undefined && from <= on && (through === null || on <= through)
  })
  return {
    hoursPerWeek: rows.reduce((hours, row) => hours + row.hoursPerWeek, 0),
    posts: new Set(rows.map((row) => row.positionId)).size,
  }
}
