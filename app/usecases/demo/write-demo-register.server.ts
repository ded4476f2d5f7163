import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Agreement } from '../../domain/agreements/agreement'
import type { Day } from '../../domain/calendar/day'
import type { Milestone } from '../../domain/milestones/milestone'
import type { Db } from '../../persistence/db.server'
import { insertAgreements } from '../../persistence/records/agreements.server'
import { insertMilestones } from '../../persistence/records/milestones.server'
import { followEffortArea } from '../../persistence/records/steering-groups.server'

export interface DemoRegister {
  milestones: Milestone[]
  agreements: Agreement[]
  /** Which effort area a body follows, by the body's id. */
  followed: { bodyId: string; effortArea: string }[]
}

/** Writes the demo's milestones, who follows them, and its agreements; as new as they are, they leave no trail. */
export async function writeDemoRegister(
  db: Db,
  secretariatId: SecretariatId,
  { milestones, agreements, followed }: DemoRegister,
  today: Day,
): Promise<void> {
  await insertMilestones(db, secretariatId, milestones, today)
  await insertAgreements(db, secretariatId, agreements, today)
  for (const { bodyId, effortArea } of followed) await followEffortArea(db, secretariatId, bodyId, effortArea)
}
