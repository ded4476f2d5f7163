import { may, maySeeSalaries } from '~/domain/access/rights'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import { makeExport } from './make-export.server'

export const exportFormats = ['xlsx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportedFile {
  ok: true
  bytes: Uint8Array
  fileName: string
  type: string
}

const types: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

/**
 * Everything of the secretariat as a file. Without the right to salaries the workbook leaves their sheets out and
 * says so; the JSON, which leaves nothing out, is refused.
 */
export async function exportSecretariat(
  { db, actor, today, now }: UseCaseContext,
  format: ExportFormat,
): Promise<ExportedFile | Forbidden> {
  const withSalaries = maySeeSalaries(actor)
  if (!may(actor, 'export', 'secretariat') || (format === 'json' && !withSalaries)) return forbidden
  const { bytes, name } = await makeExport(db, actor.secretariatId, { format, withSalaries, today })
  await inTransaction(db, (db) =>
    recordAudit(db, actor, now, {
      action: 'export',
      recordKind: 'secretariat',
      recordId: actor.secretariatId,
      recordName: name,
      planId: null,
      changes: [{ field: 'format', from: null, to: format, isSealed: false }],
    }),
  )
  const plain = name.replace(/[^\p{L}\p{N} .-]+/gu, '-').slice(0, 80)
  return { ok: true, bytes, fileName: `${plain} ${today}.${format}`, type: types[format] }
}
