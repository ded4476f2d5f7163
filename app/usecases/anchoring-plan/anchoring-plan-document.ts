import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import { anchoringStages, anchoringSubjectKinds } from '~/domain/anchoring/anchoring'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { Block, DocumentTree, Text } from '~/documents/types'
import { formatsFor } from '~/i18n/formats'
import type { Language } from '~/i18n/languages'
import { wordsFor } from '~/i18n/words'
import { endsOnPurpose } from '../anchoring/subject-standing'
import type { AnchoringPlan, PlannedSubject } from './anchoring-plan'
import { anchoringPlanCounts } from './anchoring-plan'
import type { Wording } from './subject-blocks'
import { closingBlocks, ownerName, subjectBlocks, subjectName } from './subject-blocks'

/** As many decisions as one looks at in one meeting. */
const mostDecisions = 10

/** As many signatures as fit one page. */
const mostParties = 12

interface Frame {
  language: Language
  today: Day
  createdAt: Instant
  hasSignatures: boolean
}

/** The forankringsplan for the municipality and for funds: who takes over what, how far that is, and until when. */
export function anchoringPlanDocument(
  collected: AnchoringPlan,
  { language, today, createdAt, hasSignatures }: Frame,
): DocumentTree {
  const wording = { words: wordsFor(language), formats: formatsFor(language) }
  const { words, formats } = wording
  const said = words.anchoringPlan
  const { secretariat, plan, subjects } = collected
  const through = formats.longDay(plan.through)
  return {
    title: said.title(plan.name),
    language,
    subtitle: said.subtitle(formats.period(plan.from, plan.through), formats.longDay(today)),
    origin: secretariat,
    createdAt,
    blocks: [
      { kind: 'paragraph', text: plan.through < today ? said.purposeEnded(through) : said.purpose(through) },
      { kind: 'heading', level: 2, text: said.overview },
      ...summary(collected, wording),
      ...decisions(subjects, wording),
      ...anchoringSubjectKinds.flatMap((kind) => overviewTable(kind, subjects, wording)),
      ...anchoringSubjectKinds.flatMap((kind) => section(kind, subjects, wording)),
      ...closing(subjects, wording),
      { kind: 'keep', blocks: stages(wording) },
      ...(hasSignatures ? signatures(collected, wording) : []),
    ],
  }
}

function stages({ words }: Wording): Block[] {
  const said = words.anchoringPlan
  return [
    { kind: 'heading', level: 2, text: said.stages },
    { kind: 'paragraph', text: said.stagesText },
    {
      kind: 'list',
      isOrdered: true,
      items: anchoringStages
        .filter((stage) => stage !== 'none')
        .map((stage): Text => [
          { text: words.codes.stage[stage], bold: true },
          `: ${said.stageMeans[stage]}`,
        ]),
    },
  ]
}

function summary(collected: AnchoringPlan, { words, formats }: Wording): Block[] {
  const said = words.anchoringPlan
  const counts = anchoringPlanCounts(collected)
  return [
    { kind: 'paragraph', text: said.summary(counts) },
    ...(counts.gap >= 100
      ? [
          {
            kind: 'paragraph' as const,
            text: said.money(formats.kroner(counts.gap), formats.kroner(counts.need)),
          },
        ]
      : []),
  ]
}

/** What waits for a decision, the first to be taken first; missed ones say so. */
function decisions(subjects: readonly PlannedSubject[], wording: Wording): Block[] {
  const { words, formats } = wording
  const said = words.anchoringPlan
  const waiting = subjects
    .map(({ row }) => row)
    .filter((row) => row.last !== null)
    .sort((a, b) => (a.last!.day < b.last!.day ? -1 : a.last!.day > b.last!.day ? 1 : 0))
  if (waiting.length === 0) return []
  const { columns } = said
  return [
    {
      kind: 'table',
      caption: said.decisions(Math.min(mostDecisions, waiting.length), waiting.length),
      columns: [
        { label: columns.subject, weight: 2.6 },
        { label: columns.last, weight: 1.6 },
        { label: columns.owner, weight: 2 },
        { label: columns.meeting, weight: 1.4 },
      ],
      rows: waiting
        .slice(0, mostDecisions)
        .map((row) => [
          subjectName(row, wording),
          row.window === 'missed' ? said.missedShort(formats.day(row.last!.day)) : formats.day(row.last!.day),
          ownerName(row, wording),
          row.lastMeeting ? formats.day(row.lastMeeting.day) : words.anchoring.list.noMeeting,
        ]),
    },
  ]
}

function overviewTable(
  kind: (typeof anchoringSubjectKinds)[number],
  subjects: readonly PlannedSubject[],
  wording: Wording,
): Block[] {
  const { words, formats } = wording
  const said = words.anchoringPlan
  const { columns } = said
  const rows = subjects.map(({ row }) => row).filter(({ subjectKind }) => subjectKind === kind)
  return [
    {
      kind: 'table',
      caption: said.tableOf[kind](rows.length),
      columns: [
        { label: columns.subject, weight: 2.6 },
        { label: columns.wish, weight: 1.1 },
        { label: columns.stage, weight: 1.7 },
        { label: columns.owner, weight: 2.2 },
      ],
      rows: rows.map((row) => [
        subjectName(row, wording),
        row.wish ? words.codes.continuation[row.wish] : said.notSaid,
        row.closing
          ? said.endsShort(formats.day(row.closing.endsOn))
          : row.falseReasons.length > 0
            ? said.stageNotCounting(words.codes.stage[row.stage])
            : words.codes.stage[row.stage],
        row.closing ? said.noOwnerSought : ownerName(row, wording),
      ]),
    },
  ]
}

function section(
  kind: (typeof anchoringSubjectKinds)[number],
  subjects: readonly PlannedSubject[],
  wording: Wording,
): Block[] {
  const said = wording.words.anchoringPlan
  const looking = subjects.filter(({ row }) => row.subjectKind === kind && !endsOnPurpose(row))
  if (looking.length === 0) return []
  return headed(
    [
      { kind: 'heading', level: 2, text: said.sections[kind] },
      ...(kind === 'activity' ? [] : [{ kind: 'paragraph' as const, text: said.sectionTexts[kind] }]),
    ],
    // The approach is one, and its section has its name.
    looking.map((subject) => subjectBlocks(subject, wording, { isNamed: kind !== 'approach' })),
  )
}

/** Parts that each keep together, the first with the heading above it. */
function headed(heading: readonly Block[], parts: readonly (readonly Block[])[]): Block[] {
  return parts.map((blocks, at) => ({ kind: 'keep', blocks: at === 0 ? [...heading, ...blocks] : blocks }))
}

function closing(subjects: readonly PlannedSubject[], wording: Wording): Block[] {
  const said = wording.words.anchoringPlan
  const ending = subjects.filter(({ row }) => endsOnPurpose(row))
  if (ending.length === 0) return []
  return headed(
    [
      { kind: 'heading', level: 2, text: said.closing },
      { kind: 'paragraph', text: said.closingText },
    ],
    ending.map((subject) => closingBlocks(subject, wording)),
  )
}

/** The plan's holder, and the organisations that have agreed to take something over and count. */
function signatures({ holder, subjects }: AnchoringPlan, { words }: Wording): Block[] {
  const said = words.anchoringPlan
  const owners = subjects.flatMap(({ row }) =>
    row.owner?.kind === 'organisation' &&
    row.falseReasons.length === 0 &&
    certaintyOfStage(row.stage) !== null &&
    !endsOnPurpose(row)
      ? row.owner.name
      : [],
  )
  const parties = [...new Set([...(holder ? [holder] : []), ...owners])].slice(0, mostParties)
  if (parties.length === 0) return []
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: said.signatures },
    { kind: 'paragraph', text: said.signaturesText },
    {
      kind: 'signatures',
      label: said.signatures,
      parties: parties.map((party) => ({ party, lines: said.signatureLines })),
    },
  ]
}
