import type { Allocation } from '~/domain/grants/grant'
import type { Db } from '~/persistence/db.server'
import { loadApprovedAmounts, loadChangeRequests } from '~/persistence/records/change-requests.server'
import { amountColumn } from '~/persistence/records/columns'
import { loadAllocations, loadGrants } from '~/persistence/records/grants.server'
import type { Row } from '~/persistence/records/record-table.server'
import type { UseCaseContext } from '../context'

/**
 * What the funder has approved of a new allocation: as a rule what it is given, as when an award is first dealt out.
 * Nothing of it where money has been taken from a line the funder approved, or a line has gone that it is to approve:
 * then it is moved here.
 */
export async function approvedOfNew(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  grantId: string,
): Promise<Row> {
  const [grant] = await loadGrants(db, secretariatId, { id: grantId })
  if (grant?.status !== 'awarded') return {}
  const approved = await loadApprovedAmounts(db, secretariatId, grantId)
  const others = await loadAllocations(db, secretariatId, { grantId })
  const isMoved = others.some(({ id, amount }) => (approved.get(id) ?? amount) > amount)
  const open = await loadChangeRequests(db, secretariatId, { grantId, answeredOn: null })
  const isAsked = open.some(({ amount }) => amount > 0)
  return isMoved || isAsked ? { approvedAmount: 0n } : {}
}

/**
 * An award's allocation remembers what was approved of it the first time its amount is changed. To a grant it is moved
 * to it is a new one.
 */
export async function approvedOfChanged(
  db: Db,
  context: UseCaseContext,
  before: Allocation,
  after: Allocation,
): Promise<{ before: Row; after: Row }> {
  const { secretariatId } = context.actor
  const known = (await loadApprovedAmounts(db, secretariatId, before.grantId)).get(before.id) ?? null
  const now = { approvedAmount: amountColumn(known) }
  const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
  const isFirstChange = known === null && before.amount !== after.amount && grant?.status === 'awarded'
  if (before.grantId !== after.grantId) {
    const ofNew = await approvedOfNew(db, context, after.grantId)
    return { before: now, after: { approvedAmount: null, ...ofNew } }
  }
  return { before: now, after: isFirstChange ? { approvedAmount: amountColumn(before.amount) } : now }
}
