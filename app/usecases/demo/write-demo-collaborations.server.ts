import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Instant } from '../../domain/calendar/instant'
import type { Db } from '../../persistence/db.server'
import { overwriteAnchoringParticulars } from '../../persistence/records/anchoring-particulars.server'
import { overwriteCollaborationParticulars } from '../../persistence/records/collaboration-particulars.server'
import { replaceStageChanges } from '../../persistence/records/stage-changes.server'
import type { DemoCollaborationTerms } from './collaboration-terms'

/** Writes what the demo's collaborations have beside their records; as new as they are, it leaves no trail. */
export async function writeDemoCollaborations(
  db: Db,
  secretariatId: SecretariatId,
  { collaborations, anchorings, stageChanges }: DemoCollaborationTerms,
  { by, now }: { by: string; now: Instant },
): Promise<void> {
  for (const { id, particulars } of collaborations) {
    await overwriteCollaborationParticulars(db, secretariatId, id, particulars)
  }
  for (const { id, hours, wish } of anchorings) {
    await overwriteAnchoringParticulars(db, secretariatId, id, { hours, wish })
  }
  await replaceStageChanges(
    db,
    secretariatId,
    stageChanges.map((change) => ({ ...change, actor: by, reason: null, at: now })),
  )
}
