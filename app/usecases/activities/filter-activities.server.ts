import { may, readsOnlyOwn } from '~/domain/access/rights'
import type { Activity } from '~/domain/activities/activity'
import type { ActivityCoverage, PlanCoverage } from '~/domain/funding/coverage-types'
import { indexRecords } from '~/domain/funding/records-index'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { searchTextOf } from '~/persistence/records/record-table.server'
import { byId, compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import type { PlanChoice } from '../overview/overview'
import { loadOwn } from '../own-plans.server'
import { chosenPlan, planChoices } from '../plans/plan-in-view'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { ActivityListInput, ActivitySortKey } from './activity-list'

/** An activity as the list reads it: its record, its figures and the name of who answers for it. */
export interface ListedActivity {
  activity: Activity
  coverage: ActivityCoverage
  figures: PlanCoverage
  responsible: { id: string; name: string } | null
}

export interface FilteredActivities {
  ok: true
  plans: PlanChoice[]
  planId: string | null
  /** All that the filters let through, sorted. */
  rows: ListedActivity[]
  /** All of the plan. */
  all: ListedActivity[]
  index: RecordsIndex | null
  sort: ActivitySortKey
  direction: 'ascending' | 'descending'
}

/** The activities an actor may read, filtered and sorted; pages and CSV are cut from it. */
export async function filterActivities(
  { db: database, actor, today }: UseCaseContext,
  input: ActivityListInput,
): Promise<FilteredActivities | Forbidden | NotFound> {
  if (!may(actor, 'read', 'activity') || !may(actor, 'read', 'plan')) return forbidden
  const { secretariatId } = actor
  const own = readsOnlyOwn(actor) ? await loadOwn(database.client, actor) : null
  const plans = (await loadPlans(database.client, secretariatId)).filter(
    (plan) => !own || own.planIds.has(plan.id),
  )
  const isAll = input.planId === 'all'
  const plan = isAll ? null : chosenPlan(plans, input.planId, today)
  if (input.planId && !isAll && !plan) return notFound('plan')
  const sort = input.sort ?? 'gap'
  const direction = input.direction ?? (sort === 'gap' || sort === 'value' ? 'descending' : 'ascending')
  const shown = { plans: planChoices(plans, today), planId: plan?.id ?? null, sort, direction }
  if (plans.length === 0) return { ok: true, ...shown, rows: [], all: [], index: null }
  const kept = await keptCoverage(database, secretariatId, plan?.id ?? null, today)
  if (!kept) return notFound('plan')
  const index = indexRecords(kept.records)
  const responsibleIds = kept.records.activities.flatMap((activity) => activity.responsibleId ?? [])
  const contacts = byId(
    await loadContacts(database.client, secretariatId, { id: { in: [...new Set(responsibleIds)] } }),
  )
  const all = kept.plans.flatMap((figures) =>
    figures.activities.flatMap((coverage): ListedActivity[] => {
      const activity = index.activities.get(coverage.activityId)
      if (!activity || (own && !own.activityIds.has(activity.id))) return []
      const contact = contacts.get(activity.responsibleId ?? '')
      const responsible = contact ? { id: contact.id, name: contact.name } : null
      return [{ activity, coverage, figures, responsible }]
    }),
  )
  const seesAmounts = may(actor, 'seeAmounts', 'activity')
  // Who sees no kroner gets no order by them either.
  const key = sort === 'gap' && !seesAmounts ? 'name' : sort
  const rows = sorted(all.filter(matching(input)), key, direction)
  return { ok: true, ...shown, rows, all, index }
}

function matching({ effortArea, area, continuation, level, search }: ActivityListInput) {
  const words = searchTextOf(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return ({ activity, coverage, responsible }: ListedActivity) => {
    if (effortArea && !activity.effortAreas.includes(effortArea)) return false
    if (area && !activity.areas.includes(area)) return false
    if (continuation && activity.continuation !== continuation) return false
    if (level && coverage.level !== level) return false
    if (words.length === 0) return true
    const text = searchTextOf(activity.name, activity.targetGroup, responsible?.name ?? null)
    return words.every((word) => text.includes(word))
  }
}

/** What is not there (no month, no value, nobody) stands last whichever way the list runs; names break ties. */
function sorted(
  rows: readonly ListedActivity[],
  key: ActivitySortKey,
  direction: 'ascending' | 'descending',
): ListedActivity[] {
  const valueOf = ({ activity, coverage, responsible }: ListedActivity): string | number | null => {
    switch (key) {
      case 'name':
        return activity.name
      case 'gap':
        return coverage.annualGap
      case 'firstUncoveredMonth':
        return coverage.firstUncoveredMonth
      case 'responsible':
        return responsible?.name ?? null
      case 'value':
        return activity.value
    }
  }
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)]
    const byNames = compareNames(a.activity.name, b.activity.name)
    if (first === null || second === null) return first === second ? byNames : first === null ? 1 : -1
    const order = typeof first === 'number' ? first - Number(second) : compareNames(first, String(second))
    return order === 0 ? byNames : sign * order
  })
}
