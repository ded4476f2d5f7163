import { may, maySeeSalaries } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { environment } from '~/env.server'
import { findImportDraft, setDoneBefore } from '~/persistence/import-drafts.server'
import { filesFolderOf, readStoredFile } from '~/persistence/stored-files.server'
import { readWorkbook } from '~/workbook/read-workbook'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { countUnconfirmed } from './count-unconfirmed'
import { answerOf } from './import-answer'
import { mergeIntoRecords } from './merge-into-records.server'
import type { ImportPreview } from './prepare-import.server'

/** What a kept upload would do now; `doneBefore` chooses anew what becomes of the past. */
export async function loadImport(
  { db, actor, today, now }: UseCaseContext,
  { draftId, ...choice }: { draftId: string; doneBefore?: Day | null },
  filesFolder = filesFolderOf(environment().DATA_DIR),
): Promise<{ ok: true; preview: ImportPreview } | Forbidden | NotFound> {
  if (!may(actor, 'import', 'secretariat')) return forbidden
  const draft = await findImportDraft(db.client, actor.secretariatId, draftId, now)
  const bytes = draft && (await readStoredFile(filesFolder, draft.sha256))
  if (!draft || !bytes) return notFound('file')
  const doneBefore = choice.doneBefore === undefined ? draft.doneBefore : choice.doneBefore
  if (doneBefore !== draft.doneBefore) {
    await setDoneBefore(db.client, actor.secretariatId, draftId, doneBefore)
  }
  const workbook = await readWorkbook(bytes)
  const { merged } = await mergeIntoRecords(db.client, actor.secretariatId, {
    workbook,
    today,
    doneBefore,
    deleteMissing: new Set(),
    withSalaries: maySeeSalaries(actor),
  })
  const { fileName } = draft
  const unconfirmed = countUnconfirmed(merged)
  return { ok: true, preview: { ...answerOf(merged), draftId, fileName, doneBefore, unconfirmed } }
}
