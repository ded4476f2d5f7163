import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Db } from '../../persistence/db.server'
import { insertApplicationRounds } from '../../persistence/records/application-rounds.server'
import { insertChangeRequest } from '../../persistence/records/change-requests.server'
import { overwriteFunderFacts } from '../../persistence/records/funder-facts.server'
import { overwriteGrantParticulars } from '../../persistence/records/grant-particulars.server'
import {
  overwriteInstalmentParticulars,
  replaceInstalmentConditions,
} from '../../persistence/records/instalment-particulars.server'
import { insertSpendingConditions } from '../../persistence/records/spending-conditions.server'
import type { DemoMoney } from './money'

/** Writes what the demo's funders and grants have beside their records; as new as they are, it leaves no trail. */
export async function writeDemoMoney(
  db: Db,
  secretariatId: SecretariatId,
  money: DemoMoney,
  today: Day,
): Promise<void> {
  for (const { id, facts } of money.funders) await overwriteFunderFacts(db, secretariatId, id, facts)
  await insertApplicationRounds(db, secretariatId, money.rounds)
  for (const { grantId, particulars } of money.particulars)
    await overwriteGrantParticulars(db, secretariatId, grantId, particulars)
  await insertSpendingConditions(db, secretariatId, money.conditions)
  for (const { id, particulars } of money.instalments) {
    await overwriteInstalmentParticulars(db, secretariatId, id, particulars)
    await replaceInstalmentConditions(db, secretariatId, id, particulars.conditions)
  }
  for (const request of money.requests) await insertChangeRequest(db, secretariatId, request, today)
}
