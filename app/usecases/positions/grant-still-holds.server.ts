import { maySeeSalaries } from '~/domain/access/rights'
import { indexRecords } from '~/domain/funding/records-index'
import { balanceOf } from '~/domain/grants/given-out'
import { isHeldToAmount } from '~/domain/grants/grant-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { loadGrantRecords } from '~/persistence/records/load-grant-records.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import type { UseCaseContext } from '../context'

/**
 * The grants that, as the records have just been written, would pay more than their net: asked after the write and
 * inside its transaction, which a problem rolls back. What must be freed tells of a salary, so it is sealed.
 */
export async function beyondAwards(
  db: Db,
  { actor }: UseCaseContext,
  grantIds: Iterable<string | null>,
  field: string,
): Promise<FieldProblem[]> {
  const settings = await loadSettings(db, actor.secretariatId)
  for (const grantId of new Set(grantIds)) {
    if (grantId === null) continue
    const records = await loadGrantRecords(db, actor.secretariatId, grantId)
    const grant = records.grants.find((candidate) => candidate.id === grantId)
    if (!grant || !isHeldToAmount(grant)) continue
    const { amount, givenOut, toFree } = balanceOf(grant, indexRecords(records), settings)
    if (!amount || toFree === 0) continue
    return maySeeSalaries(actor)
      ? [{ field, problem: 'aboveAward', net: amount.net, given: givenOut.total, toFree }]
      : [{ field, problem: 'beyondAward' }]
  }
  return []
}
