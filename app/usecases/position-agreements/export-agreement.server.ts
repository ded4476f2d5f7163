import { documentFormats } from '~/documents/types'
import { toDocx } from '~/documents/to-docx.server'
import { toPdf } from '~/documents/to-pdf.server'
import { wordsFor } from '~/i18n/words'
import { may } from '~/domain/access/rights'
import { loadPositionAgreements } from '~/persistence/records/position-agreements.server'
import type { UseCaseContext } from '../context'
import { loadPosition } from '../positions/load-position.server'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { agreementDocument } from './agreement-document'

export type ExportAgreementResult =
  { ok: true; fileName: string; type: string; bytes: Uint8Array } | Forbidden | NotFound

/** An agreement to sign, as Word or PDF; who reads the post reads it, and sees of it what the page shows. */
export async function exportAgreement(
  context: UseCaseContext,
  { id, format }: { id: string; format: 'pdf' | 'docx' },
): Promise<ExportAgreementResult> {
  const { db, actor, now } = context
  if (!may(actor, 'read', 'positionAgreement')) return forbidden
  const [found] = await loadPositionAgreements(db.client, actor.secretariatId, { id })
  const page = found ? await loadPosition(context, { id: found.positionId }) : null
  if (!page || (!page.ok && page.reason === 'notFound')) return notFound('positionAgreement')
  if (!page.ok) return page
  const agreement = page.agreements.find((each) => each.id === id)
  if (!agreement) return notFound('positionAgreement')
  const tree = agreementDocument(page, agreement, {
    language: actor.language,
    origin: page.plan.name,
    createdAt: now,
  })
  const { type, extension } = documentFormats[format]
  const name = wordsFor(actor.language).positions.document.file(page.name)
  return {
    ok: true,
    fileName: `${name}.${extension}`,
    type,
    bytes: await (format === 'pdf' ? toPdf(tree) : toDocx(tree)),
  }
}
