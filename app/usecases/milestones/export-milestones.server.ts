import { toDocx } from '~/documents/to-docx.server'
import { toPdf } from '~/documents/to-pdf.server'
import { documentFormats } from '~/documents/types'
import { wordsFor } from '~/i18n/words'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { listMilestones, noEffortArea } from './list-milestones.server'
import { milestoneDocument } from './milestone-document'
import type { MilestoneListInput } from './milestone-list'

export type ExportMilestonesResult =
  { ok: true; fileName: string; type: string; bytes: Uint8Array } | Forbidden | NotFound

/** The milestones that a list shows, all of its pages, as Word or PDF for the meeting. */
export async function exportMilestones(
  context: UseCaseContext,
  { format, ...input }: MilestoneListInput & { format: 'pdf' | 'docx' },
): Promise<ExportMilestonesResult> {
  const { actor, today, now } = context
  const list = await listMilestones(context, { ...input, page: 1 }, { isWhole: true })
  if (!list.ok) return list
  const words = wordsFor(actor.language).milestones
  const effortArea = input.effortArea === noEffortArea ? words.noArea : input.effortArea
  const tree = milestoneDocument(list, { language: actor.language, today, createdAt: now, effortArea })
  const { type, extension } = documentFormats[format]
  return {
    ok: true,
    fileName: `${[words.file, effortArea].filter(Boolean).join(' ')}.${extension}`,
    type,
    bytes: await (format === 'pdf' ? toPdf(tree) : toDocx(tree)),
  }
}
