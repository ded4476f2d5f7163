import type { BoardPosition, BoardScenario } from '~/domain/board/board-figures'
import { activitiesInPlace } from '~/domain/board/paper-parts'
import type { Block, DocumentColumn, TableBlock } from '~/documents/types'
import { paidBy, scenarioAmounts, scenarioFacts, stripSentence } from '~/i18n/board-paper-sentences'
import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'
import { fullTimeOf, hoursOf } from '~/domain/board/position-sums'
import type { PaperSetting } from './board-paper-first-page'
import { stripFigure } from './board-paper-chart'

/** How much is said on the second page, the fullest first. The last fits whatever the names are. */
const rooms = [
  { positions: 16, places: 24, cell: 2, note: 5, closing: 6 },
  { positions: 12, places: 20, cell: 2, note: 4, closing: 4 },
  { positions: 10, places: 16, cell: 2, note: 3, closing: 3 },
  { positions: 10, places: 14, cell: 1, note: 3, closing: 3 },
  { positions: 8, places: 12, cell: 1, note: 2, closing: 2 },
  { positions: 6, places: 8, cell: 1, note: 1, closing: 1 },
  { positions: 4, places: 4, cell: 1, note: 1, closing: 1 },
]

const mostScenarios = 4
const edges: NonNullable<DocumentColumn['edge']>[] = [
  { tone: 'petrol', line: 'solid' },
  { tone: 'okker', line: 'dashed' },
  { tone: 'tegl', line: 'double' },
  { tone: 'ink', line: 'dashed' },
]

/** What may come of it, the posts that end, what is in place and by whom, and what the words mean. */
export function secondPage(setting: PaperSetting): Block[][] {
  const { content, words, formats, sentences } = setting
  const { figures, texts } = content
  const own = words.boardPaper
  const { positions } = figures
  const places = activitiesInPlace(figures)
  return rooms.map((room): Block[] => {
    const leftOut = positions.length - room.positions
    const placesLeft = places.length - room.places
    return [
      ...scenarioBlocks(setting, room.note),
      { kind: 'heading', level: 2, text: own.positions },
      ...(positions.length > 0
        ? [positionTable(positions, words, formats, { most: room.positions, maxLines: room.cell })]
        : [{ kind: 'paragraph' as const, text: own.noPositions }]),
      ...small(leftOut > 0 && own.morePositions(leftOut)),
      {
        kind: 'heading',
        level: 2,
        text:
          places.length > 0 ? own.inPlace(places.length, sentences.year) : own.nothingInPlace(sentences.year),
      },
      ...(places.length > 0 ? [placeColumns(setting, room)] : []),
      ...small(placesLeft > 0 && own.moreInPlace(placesLeft)),
      // A closing of its own says what the words mean, or leaves it.
      ...(texts.closing
        ? [{ kind: 'paragraph' as const, text: texts.closing, maxLines: room.closing }]
        : small(own.certaintyNote)),
      ...small(texts.status === 'draft' && own.draftNote),
    ]
  })
}

function small(text: string | false): Block[] {
  return text ? [{ kind: 'paragraph', size: 'small', text, maxLines: 3 }] : []
}

function scenarioBlocks({ content, words, formats, sentences }: PaperSetting, noteLines: number): Block[] {
  const { scenarios } = content.figures
  const own = words.boardPaper
  const shown = scenarios.slice(0, mostScenarios)
  if (shown.length === 0) return []
  const width = (515 - 14 * (shown.length - 1)) / shown.length
  return [
    { kind: 'heading', level: 2, text: own.scenarios(shown.length, sentences.year) },
    {
      kind: 'columns',
      columns: shown.map((scenario, at): DocumentColumn => {
        const amounts = scenarioAmounts(scenario, words, formats)
        const name = scenario.name ?? own.asItStands
        const notes = [scenario.note, scenario.brokenChanges > 0 && own.broken(scenario.brokenChanges)]
        return {
          edge: edges[at]!,
          blocks: [
            { kind: 'paragraph', text: [{ text: name, bold: true }], maxLines: 2 },
            { kind: 'paragraph', size: 'large', text: amounts.gap },
            {
              kind: 'paragraph',
              size: 'small',
              text: [amounts.gapWords, amounts.missing].filter(Boolean).join(', '),
            },
            stripFigure(
              scenario,
              width,
              stripSentence(scenario, words, formats),
              scenarioTable([scenario], words, formats),
            ),
            {
              kind: 'facts',
              style: 'sums',
              label: own.facts.label(name),
              rows: scenarioFacts(scenario, sentences.year, words, formats),
            },
            ...notes
              .filter((note) => typeof note === 'string' && note !== '')
              .map((note) => ({
                kind: 'paragraph' as const,
                size: 'small' as const,
                text: note as string,
                maxLines: noteLines,
              })),
          ],
        }
      }),
    },
    ...small(scenarios.length > shown.length && own.moreScenarios(scenarios.length - shown.length)),
  ]
}

/** Outcomes as rows, with the four parts of the year's need. */
export function scenarioTable(
  scenarios: readonly BoardScenario[],
  { boardPaper: own, codes }: Words,
  formats: Formats,
): TableBlock {
  const heads = [
    own.columns.gap,
    own.columns.missing,
    codes.certainty.firm,
    codes.certainty.conditional,
    own.hoped,
  ]
  return {
    kind: 'table',
    caption: own.allScenarios,
    columns: [
      { label: own.allScenarios, weight: 2 },
      ...heads.map((label) => ({ label, align: 'figures' as const })),
      { label: own.facts.losing, align: 'figures', weight: 1.3 },
      { label: own.facts.positions, align: 'figures' },
    ],
    rows: scenarios.map(({ name, annualGap, annualMissing, year, losing, positionsAtRisk }) => [
      name ?? own.asItStands,
      ...[annualGap, annualMissing, year.firm, year.conditional, year.hoped].map((amount) => ({
        text: formats.amount(amount),
        value: amount / 100,
        format: 'kroner' as const,
      })),
      { text: formats.number(losing), value: losing },
      { text: formats.number(positionsAtRisk), value: positionsAtRisk },
    ]),
  }
}

/** The posts that end with the plan; their hours together under them, also of those that there is no room for. */
export function positionTable(
  positions: readonly BoardPosition[],
  { boardPaper: own }: Words,
  formats: Formats,
  { most, maxLines }: { most: number; maxLines?: number },
): TableBlock {
  return {
    kind: 'table',
    caption: own.positions,
    hidesCaption: true,
    ...(maxLines !== undefined && { maxLines }),
    columns: [
      { label: own.position, weight: 2.2 },
      { label: own.activity, weight: 2.2 },
      { label: own.sharedWith, weight: 1.7 },
      { label: own.hours, align: 'figures', weight: 1.3 },
      { label: own.notice, align: 'figures', weight: 1.3 },
    ],
    rows: positions
      .slice(0, most)
      .map(({ name, activities, sharedWith, hoursPerWeek, noticeOn }) => [
        name,
        activities.length > 0 ? activities.join(', ') : own.unknown,
        sharedWith ?? own.unknown,
        { text: formats.hours(hoursPerWeek), value: hoursPerWeek / 10_000 },
        noticeOn ? formats.day(noticeOn) : own.noNotice,
      ]),
    footer: [
      own.totalPositions(positions.length),
      '',
      '',
      formats.hours(hoursOf(positions)),
      own.fullTime(formats.number(fullTimeOf(positions), 1)),
    ],
  }
}

function placeColumns(
  { content, words, formats }: PaperSetting,
  { places: most, cell: maxLines }: { places: number; cell: number },
): Block {
  const rows = activitiesInPlace(content.figures)
    .slice(0, most)
    .map((activity) => ({ label: activity.name, text: paidBy(activity, words, formats) }))
  const half = Math.ceil(rows.length / 2)
  return {
    kind: 'columns',
    columns: [rows.slice(0, half), rows.slice(half)].map((part) => ({
      blocks:
        part.length > 0
          ? [{ kind: 'facts', style: 'ruled', maxLines, label: words.boardPaper.inPlaceLabel, rows: part }]
          : [],
    })),
  }
}
