import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { CoverageRecords } from '~/domain/funding/coverage-types'
import { indexRecords } from '~/domain/funding/records-index'
import { balanceOf } from '~/domain/grants/given-out'
import { isHeldToAmount } from '~/domain/grants/grant-problems'
import type { Oere } from '~/domain/money/oere'
import type { Db } from '~/persistence/db.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'

export interface OverGiven {
  net: Oere
  given: Oere
  toFree: Oere
}

/** The first grant that gives out more than its net as the records would be, null where every one holds. */
export async function firstOverGiven(
  db: Db,
  secretariatId: SecretariatId,
  records: CoverageRecords,
): Promise<OverGiven | null> {
  const settings = await loadSettings(db, secretariatId)
  const index = indexRecords(records)
  for (const grant of records.grants) {
    if (!isHeldToAmount(grant)) continue
    const { amount, givenOut, toFree } = balanceOf(grant, index, settings)
    if (amount && toFree > 0) return { net: amount.net, given: givenOut.total, toFree }
  }
  return null
}
