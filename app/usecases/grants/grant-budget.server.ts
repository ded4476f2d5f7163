import { maySeeSalaries } from '~/domain/access/rights'
import type { Actor } from '~/domain/access/actor'
import type { CoverageRecords } from '~/domain/funding/coverage-types'
import { indexRecords } from '~/domain/funding/records-index'
import type { ChangeMeasure } from '~/domain/grants/change-threshold'
import { measureChange } from '~/domain/grants/change-threshold'
import { netAmountOf } from '~/domain/grants/given-out'
import type { Allocation, Grant } from '~/domain/grants/grant'
import type { GrantParticulars } from '~/domain/grants/grant-particulars'
import { checkSpending, spendingByKind } from '~/domain/grants/spending-conditions'
import type { Oere } from '~/domain/money/oere'
import { zero } from '~/domain/money/oere'
import type { SecretariatSettings } from '~/domain/secretariat/secretariat-records'
import type { Db } from '~/persistence/db.server'
import { loadCostLines } from '~/persistence/records/activities.server'
import { loadApprovedAmounts } from '~/persistence/records/change-requests.server'
import { loadSpendingConditions } from '~/persistence/records/spending-conditions.server'
import type { SpendingRow } from './grant-page'

interface GivenGrant {
  grant: Grant
  /** The grant's, as `loadGrantRecords` gives them. */
  records: CoverageRecords
  settings: SecretariatSettings
}

/** A grant's caps held against what its money goes to; salaries only to those who may see them. */
export async function loadSpending(
  db: Db,
  actor: Actor,
  { grant, records, settings }: GivenGrant,
): Promise<SpendingRow[]> {
  const { secretariatId } = actor
  const conditions = await loadSpendingConditions(db, secretariatId, { grantId: grant.id })
  if (conditions.length === 0) return []
  const activityId = { in: [...new Set(records.allocations.map((allocation) => allocation.activityId))] }
  const costLines = await loadCostLines(db, secretariatId, { activityId })
  const index = indexRecords({ ...records, costLines })
  const net = netAmountOf(grant, index, settings)?.net ?? null
  return checkSpending(conditions, spendingByKind(grant.id, index), net).map(
    ({ condition, cap, spent, over, unknown }) => {
      const isSealed = condition.costKind === 'salary' && !maySeeSalaries(actor)
      return {
        ...condition,
        cap,
        net,
        spent: isSealed ? null : spent,
        over: isSealed ? null : over,
        unknown: isSealed ? zero : unknown,
      }
    },
  )
}

/** How far an award's allocations lie from what the funder approved; null where it is not held to a threshold. */
export async function loadChangeMeasure(
  db: Db,
  { secretariatId }: Actor,
  { grant, records, settings }: GivenGrant,
  threshold: Pick<GrantParticulars, 'changeShare' | 'changeAmount' | 'changeBase'>,
  /** The allocations as they are saved, where `records` has them as they would be. */
  saved: readonly Allocation[] = records.allocations,
): Promise<ChangeMeasure | null> {
  if (grant.status !== 'awarded') return null
  if (threshold.changeShare === null && threshold.changeAmount === null) return null
  const approved = await loadApprovedAmounts(db, secretariatId, grant.id)
  const amountNow = new Map(saved.map(({ id, amount }) => [id, amount]))
  const isMoved = saved.some(({ id, amount }) => (approved.get(id) ?? amount) > amount)
  // A line that is not saved yet is money moved, where some has been taken from an approved one.
  const unknown = (amount: Oere) => (isMoved ? zero : amount)
  const lines = new Map<string, { activityId: string; approved: Oere; amount: Oere }>()
  for (const { id, grantId, activityId, amount } of records.allocations) {
    if (grantId !== grant.id) continue
    const line = lines.get(activityId) ?? { activityId, approved: zero, amount: zero }
    lines.set(activityId, {
      activityId,
      approved: (line.approved + (approved.get(id) ?? amountNow.get(id) ?? unknown(amount))) as Oere,
      amount: (line.amount + amount) as Oere,
    })
  }
  const net = netAmountOf(grant, indexRecords(records), settings)?.net ?? null
  return measureChange([...lines.values()], threshold, net)
}
