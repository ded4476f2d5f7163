import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../../persistence/db.server'
import {
  insertAttendances,
  overwriteBodyParticulars,
  overwriteMeetingParticulars,
} from '../../persistence/records/body-particulars.server'
import type { DemoBodyTerms } from './body-terms'

/** Writes what the demo's bodies have beside their records; as new as they are, it leaves no trail. */
export async function writeDemoBodies(
  db: Db,
  secretariatId: SecretariatId,
  { bodies, attendances }: DemoBodyTerms,
): Promise<void> {
  for (const { id, particulars, meetings } of bodies) {
    await overwriteBodyParticulars(db, secretariatId, id, particulars)
    await overwriteMeetingParticulars(db, secretariatId, id, meetings)
  }
  await insertAttendances(db, secretariatId, attendances)
}
