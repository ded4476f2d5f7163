import type { ReviewDecision, ReviewTexts } from '~/domain/board/board-decision'
import type { BoardFigures } from '~/domain/board/board-figures'
import type { Instant } from '~/domain/calendar/instant'
import type { DocumentTree, Text } from '~/documents/types'
import { boardPaperSentences, paperOccasion } from '~/i18n/board-paper-sentences'
import { partsOf } from '~/i18n/emphasis'
import { formatsFor } from '~/i18n/formats'
import type { Language } from '~/i18n/languages'
import { wordsFor } from '~/i18n/words'
import { appendixBlocks } from './board-paper-appendix'
import { firstPage } from './board-paper-first-page'
import { secondPage } from './board-paper-second-page'

/** All that a board paper is made of. It never looks at the plan. */
export interface PaperContent {
  figures: BoardFigures
  texts: ReviewTexts
  decisions: readonly ReviewDecision[]
}

/**
 * A board paper as a document of two pages, or its appendix as one of as many as it takes. Each page holds as much as
 * there is room for, and says how much more the appendix has.
 */
export function boardPaper(
  content: PaperContent,
  { part, language, createdAt }: { part: 'paper' | 'appendix'; language: Language; createdAt: Instant },
): DocumentTree {
  const { figures, texts } = content
  const words = wordsFor(language)
  const formats = formatsFor(language)
  const own = words.boardPaper
  const sentences = boardPaperSentences(figures, words, formats)
  const isDraft = texts.status === 'draft'
  const isAppendix = part === 'appendix'
  const occasion = paperOccasion(texts, words, formats)
  const setting = { content, words, formats, sentences }
  return {
    title: isAppendix ? own.appendix : texts.title,
    ...(!isAppendix && { headline: headlineText(sentences.headline) }),
    ...(isAppendix && { subtitle: [texts.title, isDraft && own.draftNote].filter(Boolean).join(' · ') }),
    language,
    setting: 'sheet',
    runningHead: {
      left: [
        { text: figures.plan.name, bold: true, tone: 'ink' },
        ` · ${[isAppendix && own.appendixHead, isDraft && own.draft, occasion].filter(Boolean).join(' · ')}`,
      ],
      right: sentences.asOf,
    },
    ...(isDraft && { watermark: own.watermark }),
    origin: figures.plan.secretariat,
    createdAt,
    blocks: isAppendix
      ? appendixBlocks(setting)
      : [
          { kind: 'fitted', choices: firstPage(setting) },
          { kind: 'pageBreak' },
          { kind: 'fitted', choices: secondPage(setting) },
        ],
  }
}

function headlineText(sentence: string): Text {
  return partsOf(sentence).map(({ text, isEmphasised }) =>
    isEmphasised ? { text, tone: 'tegl' as const } : { text },
  )
}
