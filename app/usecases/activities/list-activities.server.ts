import { may } from '~/domain/access/rights'
import { sum } from '~/domain/money/oere'
import { compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { losesFunding } from '../overview/headline'
import { stripOf } from '../overview/strip'
import type { ActivityListInput, ActivityRow, ListActivitiesResult } from './activity-list'
import { pageSize } from './activity-list'
import { anchoringStanding } from './anchoring-standing'
import type { FilteredActivities, ListedActivity } from './filter-activities.server'
import { filterActivities } from './filter-activities.server'
import { pageOf } from './page-of'

/** A page of activities with what they lose, and the totals of all that the filters let through. */
export async function listActivities(
  context: UseCaseContext,
  input: ActivityListInput,
): Promise<ListActivitiesResult> {
  const found = await filterActivities(context, input)
  if (!found.ok) return found
  const { plans, planId, rows, all, sort, direction } = found
  const seesAmounts = may(context.actor, 'seeAmounts', 'activity')
  const { rows: shown, ...place } = pageOf(rows, input.page ?? 1)
  const amountsOf = (key: 'annualNeed' | 'annualGap' | 'annualMissing') =>
    sum(rows.map(({ coverage }) => coverage[key]))
  return {
    ok: true,
    plans,
    planId,
    rows: shown.map((row) => rowOf(row, found, seesAmounts)),
    ...place,
    pageSize,
    totals: seesAmounts
      ? {
          annualNeed: amountsOf('annualNeed'),
          annualGap: amountsOf('annualGap'),
          annualMissing: amountsOf('annualMissing'),
          losing: rows.filter(({ coverage }) => losesFunding(coverage)).length,
        }
      : null,
    unfiltered: all.length,
    sort,
    direction,
    effortAreas: distinct(all.flatMap(({ activity }) => activity.effortAreas)),
    areas: distinct(all.flatMap(({ activity }) => activity.areas)),
  }
}

function rowOf(
  { activity, coverage, figures, responsible }: ListedActivity,
  { index }: FilteredActivities,
  seesAmounts: boolean,
): ActivityRow {
  const plan = index!.plans.get(figures.planId)!
  return {
    id: activity.id,
    name: activity.name,
    plan: { id: plan.id, name: plan.name },
    effortAreas: activity.effortAreas,
    areas: activity.areas,
    continuation: activity.continuation,
    value: activity.value,
    level: coverage.level,
    flags: coverage.flags,
    firstUncoveredMonth: coverage.firstUncoveredMonth,
    annualNeed: seesAmounts ? coverage.annualNeed : null,
    annualGap: seesAmounts ? coverage.annualGap : null,
    annualMissing: seesAmounts ? coverage.annualMissing : null,
    strip: stripOf(coverage, figures),
    responsible,
    stage: anchoringStanding(activity.id, plan, index!).stage,
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareNames)
}
