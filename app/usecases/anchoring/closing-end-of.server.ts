import type { SecretariatId } from '~/domain/access/secretariat-id'
import { closingEnd } from '~/domain/anchoring/closing-template'
import type { Day } from '~/domain/calendar/day'
import type { Db } from '~/persistence/db.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { FoundSubject } from './find-subject.server'

/** The day a subject ends on purpose, null where it looks for an owner. */
export async function closingEndOf(
  db: Db,
  secretariatId: SecretariatId,
  { activity, wish, planId }: FoundSubject,
): Promise<Day | null> {
  const [plan] = await loadPlans(db, secretariatId, { id: planId })
  return plan ? closingEnd({ wish, activity }, plan) : null
}
