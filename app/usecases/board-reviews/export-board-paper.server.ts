import { documentFormats } from '~/documents/types'
import { toDocx } from '~/documents/to-docx.server'
import { toPdf } from '~/documents/to-pdf.server'
import type { Instant } from '~/domain/calendar/instant'
import type { Language } from '~/i18n/languages'
import { wordsFor } from '~/i18n/words'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import type { PaperContent } from './board-paper'
import { boardPaper } from './board-paper'
import { loadReview } from './load-review.server'

export interface PaperFile {
  ok: true
  fileName: string
  type: string
  bytes: Uint8Array
}

export interface PaperChoice {
  part: 'paper' | 'appendix'
  format: 'pdf' | 'docx'
}

/** A review's two pages or their appendix as a file: a draft's from the plan of today, a frozen one's as it was frozen. */
export async function exportBoardPaper(
  context: UseCaseContext,
  { id, ...choice }: PaperChoice & { id: string },
): Promise<PaperFile | Forbidden | NotFound> {
  const review = await loadReview(context, { id })
  if (!review.ok) return review
  return paperFile(review, choice, context.actor.language, context.now)
}

export async function paperFile(
  content: PaperContent,
  { part, format }: PaperChoice,
  language: Language,
  createdAt: Instant,
): Promise<PaperFile> {
  const tree = boardPaper(content, { part, language, createdAt })
  const { boardPaper: own } = wordsFor(language)
  const name = own.file(content.figures.plan.name, content.texts.number)
  const { type, extension } = documentFormats[format]
  return {
    ok: true,
    fileName: `${part === 'appendix' ? own.appendixFile(name) : name}.${extension}`,
    type,
    bytes: await (format === 'pdf' ? toPdf(tree) : toDocx(tree)),
  }
}
