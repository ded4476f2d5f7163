import { may } from '~/domain/access/rights'
import { textProblems } from '~/domain/privacy/text-problems'
import { idsThere } from '~/persistence/aggregates/aggregate.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, Invalid, NotFound } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { FileHolder } from './file-holders'
import { tableOfHolder } from './file-holders'
import { hangFiles } from './hang-files.server'
import type { ReceiveUploadResult, Upload } from './receive-upload.server'
import { receiveUploads } from './receive-upload.server'

export type AddFileResult =
  | { ok: true; ids: string[]; name: string }
  | Extract<ReceiveUploadResult, { ok: false }>
  | Forbidden
  | NotFound
  | Invalid

/** Keeps files on a record that the actor may change. */
export async function addFiles(
  context: UseCaseContext,
  { holder, uploads, label }: { holder: FileHolder; uploads: readonly Upload[]; label: string | null },
  filesFolder?: string,
): Promise<AddFileResult> {
  const { actor } = context
  if (!may(actor, 'create', 'file') || !may(actor, 'update', holder.kind)) return forbidden
  const problems = textProblems({ label })
  if (problems.length > 0) return invalid(problems)
  if (uploads.length === 0) return { ok: false, reason: 'badFile', problem: 'fileMissing', name: '' }
  const received = await receiveUploads(uploads, filesFolder)
  if (!received.ok) return received
  return inWriting<AddFileResult>(context, async (db) => {
    const there = await idsThere(db, actor.secretariatId, tableOfHolder[holder.kind], [holder.id])
    if (there.size === 0) return notFound(holder.kind)
    const ids = await hangFiles(db, context, holder, received.files, { label })
    return { ok: true, ids, name: received.files[0]!.name }
  })
}
