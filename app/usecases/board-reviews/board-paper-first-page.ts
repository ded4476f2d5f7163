import type { BoardFigures } from '~/domain/board/board-figures'
import type { ReviewDecision } from '~/domain/board/board-decision'
import { paperMatrix } from '~/domain/board/paper-parts'
import { riskLevels } from '~/domain/risk/assess'
import type { Block, MatrixBlock, TasksBlock } from '~/documents/types'
import type { boardPaperSentences } from '~/i18n/board-paper-sentences'
import { besideMatrix, outcomeOf, proposalOf, thousands, timeLeft } from '~/i18n/board-paper-sentences'
import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'
import type { PaperContent } from './board-paper'
import { chartFigure, chartLegend } from './board-paper-chart'

export interface PaperSetting {
  content: PaperContent
  words: Words
  formats: Formats
  sentences: ReturnType<typeof boardPaperSentences>
}

/** How much is said on the first page, the fullest first. The last fits whatever the texts are. */
const rooms = [
  { decisions: 12, lines: 4, intro: 6, cell: 8, chart: 132 },
  { decisions: 12, lines: 3, intro: 4, cell: 8, chart: 132 },
  { decisions: 12, lines: 2, intro: 3, cell: 6, chart: 126 },
  { decisions: 8, lines: 2, intro: 3, cell: 6, chart: 118 },
  { decisions: 6, lines: 2, intro: 3, cell: 5, chart: 110 },
  { decisions: 5, lines: 2, intro: 3, cell: 4, chart: 102 },
  { decisions: 4, lines: 2, intro: 3, cell: 4, chart: 94 },
  { decisions: 4, lines: 2, intro: 2, cell: 4, chart: 84 },
  { decisions: 4, lines: 2, intro: 2, cell: 3, chart: 84 },
  { decisions: 3, lines: 2, intro: 2, cell: 3, chart: 84 },
  { decisions: 3, lines: 1, intro: 2, cell: 2, chart: 94 },
  { decisions: 2, lines: 1, intro: 1, cell: 1, chart: 94 },
]

/** The sentence's grounds, the cliff, what is to be decided, and the matrix. */
export function firstPage(setting: PaperSetting): Block[][] {
  const { content, words, formats, sentences } = setting
  const { figures, texts, decisions } = content
  const own = words.boardPaper
  const isDraft = texts.status === 'draft'
  return rooms.map((room) => {
    const shown = decisions.slice(0, room.decisions)
    const left = decisions.length - shown.length
    return [
      // Who hears the paper does not hear its running head: a draft says so in its first text.
      ...lines(
        [joined(isDraft && sentences.since ? `${own.draft}.` : '', sentences.since ?? '')],
        room.intro,
      ),
      ...lines(
        [
          joined(
            isDraft && !sentences.since ? `${own.draft}.` : '',
            texts.intro ?? sentences.summary,
            sentences.certainty,
          ),
        ],
        room.intro,
      ),
      ...(figures.months.length > 0
        ? [
            chartFigure(figures, { alternative: sentences.chart, height: room.chart }, words, formats),
            chartLegend(figures, sentences.year, words, formats),
          ]
        : []),
      { kind: 'heading', level: 2, text: own.decide },
      ...(shown.length > 0
        ? [decisionTasks(shown, figures, words, formats, room.lines)]
        : [{ kind: 'paragraph' as const, text: own.nothingToDecide }]),
      ...lines([left > 0 && own.moreDecisions(left)], 1),
      ...matrixBlocks(setting, room.cell),
    ]
  })
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}

function lines(texts: readonly (string | null | false)[], maxLines: number): Block[] {
  return texts
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => ({ kind: 'paragraph', text: text as string, maxLines }))
}

/** Decisions with boxes to tick, or with what was decided. */
export function decisionTasks(
  decisions: readonly ReviewDecision[],
  figures: BoardFigures,
  words: Words,
  formats: Formats,
  maxLines?: number,
): TasksBlock {
  const own = words.boardPaper
  return {
    kind: 'tasks',
    ...(maxLines !== undefined && { maxLines }),
    items: decisions.map((decision) => {
      const outcome = outcomeOf(decision, words, formats)
      const text = proposalOf(decision, words)
      const left = timeLeft(decision, figures, formats)
      return {
        title: decision.subject,
        ...(text && { text }),
        ...(outcome ? { outcome } : { boxes: own.boxes }),
        ...(decision.latestOn && {
          aside: [own.latest, { text: formats.day(decision.latestOn), bold: true }, left ?? ''].map((line) =>
            typeof line === 'string' ? line : [line],
          ),
        }),
      }
    }),
  }
}

function matrixBlocks({ content, words, formats, sentences }: PaperSetting, most: number): Block[] {
  const own = words.boardPaper
  const matrix = paperMatrix(content.figures)
  const placed = matrix.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items)).length
  const beside = besideMatrix(matrix, words, formats)
  if (placed === 0) return lines([beside.join(' ')], 2)
  const block: MatrixBlock = {
    kind: 'matrix',
    caption: own.matrix(placed),
    corner: own.value,
    columns: riskLevels.map((level) => own.risks[level]),
    rows: matrix.rows.map(({ value, cells }) => ({
      label: own.values[value],
      cells: cells.map(({ verdict, items }) => {
        // One more takes the line that would say so.
        const shown = items.slice(0, items.length === most + 1 ? most + 1 : most)
        const left = items.length - shown.length
        return {
          tone: items.length === 0 ? 'none' : tones[verdict],
          label: items.length === 0 ? own.emptyCell : own.verdicts[verdict],
          items: shown.map(({ activity, annualGap }) => {
            const figure = thousands(annualGap, formats)
            return { text: activity, ...(figure && { figure }) }
          }),
          ...(left > 0 && { more: own.moreInCell(left) }),
        }
      }),
    })),
  }
  return [
    { kind: 'heading', level: 2, text: own.matrix(placed) },
    {
      kind: 'paragraph',
      size: 'small',
      maxLines: 2,
      text: [own.matrixNote(sentences.year), ...beside].join(' '),
    },
    block,
  ]
}

const tones = { inPlace: 'mos', follow: 'okker', decide: 'tegl' } as const
