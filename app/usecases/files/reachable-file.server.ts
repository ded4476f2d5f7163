import type { Actor } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import { idsThere } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import type { LinkedFile } from '~/persistence/files.server'
import { findLinkedFile } from '~/persistence/files.server'
import { isFileHolder, tableOfHolder } from './file-holders'

/**
 * A file is reached only through a record one may read: null where it is not there, its record lies in the trash, or
 * the actor may not read it. Those who read only their own records get no files.
 */
export async function reachableFile(db: Db, actor: Actor, id: string): Promise<LinkedFile | null> {
  if (!may(actor, 'read', 'file')) return null
  const file = await findLinkedFile(db, actor.secretariatId, id)
  if (!file || !isFileHolder(file.recordKind) || !may(actor, 'read', file.recordKind)) return null
  const table = tableOfHolder[file.recordKind]
  const there = await idsThere(db, actor.secretariatId, table, [file.recordId])
  return there.size === 0 ? null : file
}
