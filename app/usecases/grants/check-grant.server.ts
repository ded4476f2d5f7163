import { indexRecords } from '~/domain/funding/records-index'
import { balanceOf } from '~/domain/grants/given-out'
import type { Grant } from '~/domain/grants/grant'
import type { GrantParticulars } from '~/domain/grants/grant-particulars'
import { grantProblems, isHeldToAmount } from '~/domain/grants/grant-problems'
import { belowInstalments } from '~/domain/grants/instalment-problems'
import { sum } from '~/domain/money/oere'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import { loadInstalments } from '~/persistence/records/grants.server'
import { loadGrantRecords } from '~/persistence/records/load-grant-records.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import type { UseCaseContext } from '../context'
import { unknownReferences } from '../saving/references.server'

/** Everything that keeps a grant from being saved as it is; `before` is null for a new one. */
export async function checkGrant(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  { grant, particulars }: { grant: Grant; particulars: GrantParticulars },
  before: Grant | null,
): Promise<FieldProblem[]> {
  const takenBy = await idWith(db, secretariatId, 'Grant', { reference: grant.reference }, grant.id)
  const problems = grantProblems(grant, {
    id: before ? grant.id : null,
    isReferenceTaken: takenBy !== null,
    money: null,
    matchesId: particulars.matchesId,
    before,
  })
  problems.push(...textProblems({ ...grant, ...particulars }))
  problems.push(
    ...(await unknownReferences(db, secretariatId, {
      funderId: ['Organisation', grant.funderId],
      holderId: ['Organisation', grant.holderId],
      planId: ['Plan', grant.planId],
      matchesId: ['Grant', particulars.matchesId],
      responsibleId: ['Contact', particulars.responsibleId],
      deputyId: ['Contact', particulars.deputyId],
    })),
  )
  if (!before || problems.length > 0 || !isHeldToAmount(grant)) return problems
  const instalments = await loadInstalments(db, secretariatId, { grantId: grant.id })
  problems.push(...belowInstalments(grant, before, sum(instalments.map(({ amount }) => amount))))
  if (problems.length > 0) return problems
  // Its days decide which months of a post it pays, so what is given out is counted as it would be saved.
  const records = await loadGrantRecords(db, secretariatId, grant.id)
  const grants = records.grants.map((other) => (other.id === grant.id ? grant : other))
  const settings = await loadSettings(db, secretariatId)
  const { amount, givenOut } = balanceOf(grant, indexRecords({ ...records, grants }), settings)
  const money = amount && { net: amount.net, given: givenOut.total }
  return grantProblems(grant, {
    id: grant.id,
    isReferenceTaken: false,
    money,
    matchesId: particulars.matchesId,
    before,
  })
}
