import { toDocx } from '~/documents/to-docx.server'
import { toPdf } from '~/documents/to-pdf.server'
import { documentFormats } from '~/documents/types'
import { wordsFor } from '~/i18n/words'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { anchoringPlanDocument } from './anchoring-plan-document'
import { collectAnchoringPlan } from './collect-anchoring-plan.server'

export type ExportAnchoringPlanResult =
  { ok: true; fileName: string; type: string; bytes: Uint8Array } | Forbidden | NotFound

/** The forankringsplan of one plan as Word, to go on with, or as PDF, to send. */
export async function exportAnchoringPlan(
  context: UseCaseContext,
  {
    planId,
    format,
    hasSignatures,
  }: { planId: string | null; format: 'pdf' | 'docx'; hasSignatures: boolean },
): Promise<ExportAnchoringPlanResult> {
  const { actor, today, now } = context
  const collected = await collectAnchoringPlan(context, { planId })
  if (!collected.ok) return collected
  const tree = anchoringPlanDocument(collected, {
    language: actor.language,
    today,
    createdAt: now,
    hasSignatures,
  })
  const { type, extension } = documentFormats[format]
  const name = wordsFor(actor.language).anchoringPlan.file(collected.plan.name)
  return {
    ok: true,
    fileName: `${name}.${extension}`,
    type,
    bytes: await (format === 'pdf' ? toPdf(tree) : toDocx(tree)),
  }
}
