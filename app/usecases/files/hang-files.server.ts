import type { Db } from '~/persistence/db.server'
import { recordAudits } from '~/persistence/audit.server'
import type { FileFacts } from '~/persistence/files.server'
import { linkFile } from '~/persistence/files.server'
import type { UseCaseContext } from '../context'
import type { FileHolder } from './file-holders'

/** Hangs received files on a record, each with its audit entry, in the transaction of the caller who has asked for the right. */
export async function hangFiles(
  db: Db,
  { actor, now }: UseCaseContext,
  holder: FileHolder,
  files: readonly FileFacts[],
  { label = null, planId = null }: { label?: string | null; planId?: string | null } = {},
): Promise<string[]> {
  const ids: string[] = []
  for (const file of files) {
    ids.push(
      await linkFile(
        db,
        actor.secretariatId,
        { ...file, uploadedById: actor.userId, uploadedAt: now },
        { ...holder, label },
      ),
    )
  }
  await recordAudits(
    db,
    actor,
    now,
    files.map((file, index) => ({
      action: 'create',
      recordKind: 'file',
      recordId: ids[index]!,
      recordName: file.name,
      planId,
      changes: [],
    })),
  )
  return ids
}
