import { may } from '~/domain/access/rights'
import type { CostKind } from '~/domain/activities/activity'
import type { Day } from '~/domain/calendar/day'
import { addDays } from '~/domain/calendar/day'
import { indexRecords } from '~/domain/funding/records-index'
import { noParticulars } from '~/domain/grants/grant-particulars'
import type { Oere } from '~/domain/money/oere'
import { newId } from '~/persistence/new-id.server'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadGrantRecords } from '~/persistence/records/load-grant-records.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import { daysToAsk } from '../change-requests/follow-threshold.server'
import type { UseCaseContext } from '../context'
import { loadChangeMeasure, loadSpending } from '../grants/grant-budget.server'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import type { AllocationValues } from './allocation-values'

export interface AllocationReview {
  ok: true
  /** Caps the allocation would pass, or pass by more. */
  caps: { costKind: CostKind; cap: Oere; spent: Oere; over: Oere }[]
  /** What would be moved, and what may be without asking; null where the threshold holds or nothing new is moved. */
  change: { moved: Oere; limit: Oere; day: Day } | null
}

/** What an allocation does to the grant's caps and threshold, before it is saved: said, not refused. */
export async function reviewAllocation(
  { db: { client: db }, actor, today }: UseCaseContext,
  { id, values }: { id: string | null; values: AllocationValues },
): Promise<AllocationReview | Forbidden> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'allocation')) return forbidden
  const nothing: AllocationReview = { ok: true, caps: [], change: null }
  const records = await loadGrantRecords(db, secretariatId, values.grantId)
  const grant = records.grants.find((candidate) => candidate.id === values.grantId)
  const hasActivity = indexRecords(records).activities.has(values.activityId)
  if (!grant) return nothing
  const settings = await loadSettings(db, secretariatId)
  const particulars = (await loadGrantParticulars(db, secretariatId, { id: grant.id })).get(grant.id)
  const before = { grant, records, settings }
  const allocation = { ...values, id: id ?? newId() }
  const others = records.allocations.filter((other) => other.id !== id)
  const after = { ...before, records: { ...records, allocations: [...others, allocation] } }

  const was = new Map((await loadSpending(db, actor, before)).map((row) => [row.id, row.over ?? 0]))
  const caps = (hasActivity ? await loadSpending(db, actor, after) : []).flatMap((row) =>
    row.cap !== null && row.spent !== null && row.over !== null && row.over > (was.get(row.id) ?? 0)
      ? [{ costKind: row.costKind, cap: row.cap, spent: row.spent, over: row.over }]
      : [],
  )
  const threshold = particulars ?? noParticulars
  const [moved, now] = [
    await loadChangeMeasure(db, actor, before, threshold),
    await loadChangeMeasure(db, actor, after, threshold, records.allocations),
  ]
  const isFurther = now !== null && now.needsApproval && now.moved > (moved?.moved ?? 0)
  return {
    ok: true,
    caps,
    change:
      isFurther && now.limit !== null
        ? { moved: now.moved, limit: now.limit, day: addDays(today, daysToAsk) }
        : null,
  }
}
