import { may, maySeeSalaries } from '~/domain/access/rights'
import { environment } from '~/env.server'
import { confirmImportDraft, findImportDraft } from '~/persistence/import-drafts.server'
import { filesFolderOf, readStoredFile } from '~/persistence/stored-files.server'
import { readWorkbook } from '~/workbook/read-workbook'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { ImportAnswer } from './import-answer'
import { importWorkbook } from './import-workbook.server'

export type ConfirmImportResult =
  | { ok: true; answer: ImportAnswer }
  | { ok: false; reason: 'problems' | 'busy'; answer: ImportAnswer }
  | Forbidden
  | NotFound

/**
 * Imports a kept upload, checked again on what is there now. `deleteMissing` holds the ids of rows that the file
 * lacks and the user chose to let go; all others stay.
 */
export async function confirmImport(
  { db, actor, today, now }: UseCaseContext,
  { draftId, deleteMissing = [] }: { draftId: string; deleteMissing?: readonly string[] },
  filesFolder = filesFolderOf(environment().DATA_DIR),
): Promise<ConfirmImportResult> {
  if (!may(actor, 'import', 'secretariat')) return forbidden
  const { secretariatId } = actor
  const draft = await findImportDraft(db.client, secretariatId, draftId, now)
  const bytes = draft && (await readStoredFile(filesFolder, draft.sha256))
  if (!draft || !bytes) return notFound('file')
  const outcome = await importWorkbook(db, {
    workbook: await readWorkbook(bytes),
    into: secretariatId,
    today,
    doneBefore: draft.doneBefore,
    deleteMissing: new Set(deleteMissing),
    withSalaries: maySeeSalaries(actor),
    isDryRun: false,
    by: actor,
    now,
  })
  if (!outcome.ok) return outcome
  await confirmImportDraft(db.client, secretariatId, draftId, now)
  return { ok: true, answer: outcome.answer }
}
