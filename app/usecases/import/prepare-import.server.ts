import { may, maySeeSalaries } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { environment } from '~/env.server'
import { createImportDraft, sweepImportDrafts } from '~/persistence/import-drafts.server'
import { filesFolderOf, removeStoredFile, storeFile } from '~/persistence/stored-files.server'
import { readWorkbook } from '~/workbook/read-workbook'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import { countUnconfirmed } from './count-unconfirmed'
import type { ImportAnswer } from './import-answer'
import { answerOf } from './import-answer'
import { mergeIntoRecords } from './merge-into-records.server'

/** Larger uploads are refused before they are read. */
export const largestUpload = 25 * 1024 * 1024

export interface Upload {
  fileName: string
  bytes: Uint8Array
  /** Everything due before it counts as done. */
  doneBefore: Day | null
}

export interface ImportPreview extends ImportAnswer {
  draftId: string
  fileName: string
  doneBefore: Day | null
  /** Obligations due before today that the file says nothing of, and nobody has yet. */
  unconfirmed: number
}

export type PrepareImportResult =
  { ok: true; preview: ImportPreview } | { ok: false; reason: 'tooLarge'; largest: number } | Forbidden

/** Keeps an uploaded workbook for a day and says what it would do. Nothing of it is written yet. */
export async function prepareImport(
  { db, actor, today, now }: UseCaseContext,
  upload: Upload,
  filesFolder = filesFolderOf(environment().DATA_DIR),
): Promise<PrepareImportResult> {
  if (!may(actor, 'import', 'secretariat')) return forbidden
  if (upload.bytes.byteLength > largestUpload) {
    return { ok: false, reason: 'tooLarge', largest: largestUpload }
  }
  for (const sha256 of await sweepImportDrafts(db.client, now)) await removeStoredFile(filesFolder, sha256)
  const { doneBefore } = upload
  const fileName = upload.fileName.replace(/^.*[\\/]/, '').slice(0, 200)
  const workbook = await readWorkbook(upload.bytes)
  const order = {
    workbook,
    today,
    doneBefore,
    deleteMissing: new Set<string>(),
    withSalaries: maySeeSalaries(actor),
  }
  const { merged } = await mergeIntoRecords(db.client, actor.secretariatId, order)
  const sha256 = await storeFile(filesFolder, upload.bytes)
  const draftId = await createImportDraft(
    db.client,
    actor.secretariatId,
    { fileName, sha256, size: upload.bytes.byteLength, doneBefore, createdById: actor.userId },
    now,
  )
  return {
    ok: true,
    preview: { ...answerOf(merged), draftId, fileName, doneBefore, unconfirmed: countUnconfirmed(merged) },
  }
}
