import type { Actor } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import type { Db } from '~/persistence/db.server'
import { loadLinkedFiles } from '~/persistence/files.server'
import type { FileHolderKind } from './file-holders'
import type { ShownFile } from './shown-file'

/** The files of records of one kind by the record's id, for a page that shows the records; none to who may not read files. */
export async function filesOf(
  db: Db,
  actor: Actor,
  kind: FileHolderKind,
  recordIds: readonly string[],
): Promise<Map<string, ShownFile[]>> {
  const files = new Map<string, ShownFile[]>()
  if (!may(actor, 'read', 'file') || !may(actor, 'read', kind)) return files
  for (const file of await loadLinkedFiles(db, actor.secretariatId, kind, recordIds)) {
    const { id, name, size, type, label, uploadedAt } = file
    const shown = { id, name, size, type, label, uploadedAt }
    files.set(file.recordId, [...(files.get(file.recordId) ?? []), shown])
  }
  return files
}
