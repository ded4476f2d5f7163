import { mediaTypes } from '~/domain/files/file-type'
import { environment } from '~/env.server'
import { filesFolderOf, readStoredFile } from '~/persistence/stored-files.server'
import type { UseCaseContext } from '../context'
import type { NotFound } from '../refusals'
import { notFound } from '../refusals'
import { reachableFile } from './reachable-file.server'

export type ReadFileResult = { ok: true; bytes: Uint8Array; fileName: string; type: string } | NotFound

/** The bytes of a file. Who may not read its record is told that there is none. */
export async function readFile(
  { db, actor }: UseCaseContext,
  { id }: { id: string },
  filesFolder = filesFolderOf(environment().DATA_DIR),
): Promise<ReadFileResult> {
  const file = await reachableFile(db.client, actor, id)
  const bytes = file && (await readStoredFile(filesFolder, file.sha256))
  if (!bytes) return notFound('file')
  return { ok: true, bytes, fileName: file.name, type: mediaTypes[file.type] }
}
