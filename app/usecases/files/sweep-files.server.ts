import { after } from '~/domain/calendar/instant'
import { environment } from '~/env.server'
import { inTransaction } from '~/persistence/db.server'
import { forgetFiles, unnamedHashes } from '~/persistence/forgotten-files.server'
import { listSecretariats, lockSecretariat } from '~/persistence/secretariats.server'
import { filesFolderOf, removeOldStoredFile } from '~/persistence/stored-files.server'
import type { VisitorContext } from '../access/visit'
import { isFileHolder, tableOfHolder } from './file-holders'

/** An upload is kept before its row is written; nothing this young is swept. */
const youth = { days: -1 } as const

/** Forgets files whose last record has left the trash for good, and removes the bytes that no row names any more. */
export async function sweepFiles(
  { db, now }: VisitorContext,
  filesFolder = filesFolderOf(environment().DATA_DIR),
): Promise<void> {
  const before = after(now, youth)
  const tableOf = (kind: string) => (isFileHolder(kind) ? tableOfHolder[kind] : null)
  for (const { id } of await listSecretariats(db.client)) {
    const forgotten = await inTransaction(db, async (db) => {
      await lockSecretariat(db, id)
      return forgetFiles(db, id, tableOf, before)
    })
    for (const sha256 of await unnamedHashes(db.client, forgotten)) {
      await removeOldStoredFile(filesFolder, sha256, before)
    }
  }
}
