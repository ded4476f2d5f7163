import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import { hangFiles } from '../files/hang-files.server'
import type { ReceiveUploadResult, Upload } from '../files/receive-upload.server'
import { receiveUploads } from '../files/receive-upload.server'
import type { Forbidden, Invalid, NotFound } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { findObligation } from './save-obligation.server'
import { obligationName, writeObligation } from './write-obligation.server'

export type AddObligationFileResult =
  { ok: true; name: string } | Extract<ReceiveUploadResult, { ok: false }> | Forbidden | NotFound | Invalid

/** Hangs drafts and letters on an obligation; the first of them gives it a row. One that waits for *er den sendt?* is answered first. */
export async function addObligationFiles(
  context: UseCaseContext,
  { id, uploads }: { id: string; uploads: readonly Upload[] },
  filesFolder?: string,
): Promise<AddObligationFileResult> {
  const { actor } = context
  if (!may(actor, 'create', 'file') || !may(actor, 'update', 'obligation')) return forbidden
  if (uploads.length === 0) return { ok: false, reason: 'badFile', problem: 'fileMissing', name: '' }
  const received = await receiveUploads(uploads, filesFolder)
  if (!received.ok) return received
  return inWriting<AddObligationFileResult>(context, async (db) => {
    const found = await findObligation(db, context, id)
    if (!found) return notFound('obligation')
    const { obligation, version } = found
    if (obligation.status === 'unconfirmed') return invalid([{ field: 'file', problem: 'notAllowed' }])
    const recordId =
      obligation.record?.id ?? (await writeObligation(db, context, { obligation, version }, {})).id
    const holder = { kind: 'obligation', id: recordId } as const
    await hangFiles(db, context, holder, received.files, { planId: obligation.grant.planId })
    return { ok: true, name: received.files[0]?.name ?? obligationName(obligation) }
  })
}
