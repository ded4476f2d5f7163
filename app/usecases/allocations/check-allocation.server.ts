import type { SecretariatId } from '~/domain/access/secretariat-id'
import { indexRecords } from '~/domain/funding/records-index'
import { balanceOf } from '~/domain/grants/given-out'
import type { Allocation, Grant } from '~/domain/grants/grant'
import type { HeldMoney } from '~/domain/grants/grant-problems'
import { allocationProblems, isHeldToAmount } from '~/domain/grants/grant-problems'
import { oere } from '~/domain/money/oere'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadGrantRecords } from '~/persistence/records/load-grant-records.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import type { UseCaseContext } from '../context'

/** Everything that keeps an allocation from being saved as it is, and what it is called. */
export async function checkAllocation(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  allocation: Allocation,
): Promise<{ problems: FieldProblem[]; name: string; planId: string | null }> {
  const { grant, money } = await moneyBeside(db, secretariatId, allocation.grantId, allocation.id)
  const [activity] = await loadActivities(db, secretariatId, { id: allocation.activityId })
  const problems = allocationProblems(allocation, {
    money,
    isGrantThere: grant !== undefined,
    isActivityThere: activity !== undefined,
  })
  return { problems, name: `${grant?.reference}: ${activity?.name}`, planId: activity?.planId ?? null }
}

/** A grant's money as it stands without one of its allocations; null where it is not held to an amount. */
export async function moneyBeside(
  db: Db,
  secretariatId: SecretariatId,
  grantId: string,
  allocationId: string,
): Promise<{ grant: Grant | undefined; money: HeldMoney | null; paysPositions: boolean }> {
  const records = await loadGrantRecords(db, secretariatId, grantId)
  const grant = records.grants.find((candidate) => candidate.id === grantId)
  if (!grant) return { grant, money: null, paysPositions: false }
  const allocations = records.allocations.filter((other) => other.id !== allocationId)
  const settings = await loadSettings(db, secretariatId)
  const { amount, givenOut } = balanceOf(grant, indexRecords({ ...records, allocations }), settings)
  const isHeld = isHeldToAmount(grant) && amount !== null
  return {
    grant,
    money: isHeld ? { net: amount.net, given: oere(givenOut.total) } : null,
    paysPositions: records.positions.length > 0,
  }
}
