import type { BoardActivity } from '~/domain/board/board-figures'
import type { Block, Cell, TableBlock } from '~/documents/types'
import { paidBy } from '~/i18n/board-paper-sentences'
import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'
import type { PaperSetting } from './board-paper-first-page'
import { decisionTasks } from './board-paper-first-page'
import { monthTable } from './board-paper-chart'
import { positionTable, scenarioTable } from './board-paper-second-page'

/** All that the two pages have no room for, nothing cut: every activity, decision, outcome, post and month. */
export function appendixBlocks({ content, words, formats }: PaperSetting): Block[] {
  const { figures, decisions } = content
  const own = words.boardPaper
  const section = (title: string, isThere: boolean, ...blocks: Block[]): Block[] =>
    isThere ? [{ kind: 'heading', level: 2, text: title }, ...blocks] : []
  return [
    ...section(
      own.allActivities,
      true,
      { kind: 'paragraph', size: 'small', text: own.amountNote },
      activityTable(figures.activities, words, formats),
    ),
    ...section(own.allDecisions, decisions.length > 0, decisionTasks(decisions, figures, words, formats)),
    ...section(own.allScenarios, figures.scenarios.length > 0, {
      ...scenarioTable(figures.scenarios, words, formats),
      hidesCaption: true,
    }),
    ...figures.scenarios.flatMap(({ name, note }): Block[] =>
      note ? [{ kind: 'paragraph', text: [{ text: `${name ?? own.asItStands}: `, bold: true }, note] }] : [],
    ),
    ...section(
      own.allPositions,
      figures.positions.length > 0,
      positionTable(figures.positions, words, formats, { most: Infinity }),
    ),
    ...section(own.monthByMonth, figures.months.length > 0, {
      ...monthTable(figures.months, words, formats),
    }),
    { kind: 'paragraph', size: 'small', text: own.certaintyNote },
  ]
}

function activityTable(activities: readonly BoardActivity[], words: Words, formats: Formats): TableBlock {
  const { boardPaper: own } = words
  const kroner = (amount: BoardActivity['annualGap']): Cell => ({
    text: formats.amount(amount),
    value: amount / 100,
    format: 'kroner',
  })
  return {
    kind: 'table',
    caption: own.appendix,
    hidesCaption: true,
    columns: [
      { label: own.activity, weight: 2.5 },
      { label: own.columns.value, align: 'figures', weight: 0.7 },
      { label: own.columns.risk, align: 'figures', weight: 0.9 },
      { label: own.columns.gap, align: 'figures', weight: 1.2 },
      { label: own.columns.missing, align: 'figures', weight: 1.2 },
      { label: own.columns.from, weight: 1.4 },
      { label: own.columns.anchoring, weight: 2.4 },
      { label: own.columns.latest, weight: 1.2 },
    ],
    rows: activities.map((activity) => [
      activity.name,
      activity.value === null ? own.unknown : { text: String(activity.value), value: activity.value },
      riskCell(activity, words),
      kroner(activity.annualGap),
      kroner(activity.annualMissing),
      activity.firstUncoveredMonth ? formats.month(activity.firstUncoveredMonth) : own.unknown,
      anchoringWords(activity, words, formats),
      activity.lastResponsibleDay ? formats.day(activity.lastResponsibleDay) : own.unknown,
    ]),
  }
}

function riskCell({ level, risk }: BoardActivity, { boardPaper: own, codes }: Words): Cell {
  if (level === 'closing') return codes.level.closing
  const score = risk?.score ?? null
  return score === null ? own.tooLittle : { text: String(score), value: score }
}

function anchoringWords(activity: BoardActivity, words: Words, formats: Formats): string {
  if (activity.securedBy.length > 0) return paidBy(activity, words, formats)
  const stage = words.codes.stage[activity.stage]
  return activity.owner ? words.boardPaper.stagedBy(activity.owner, stage) : stage
}
