import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import type { Block, Text } from '~/documents/types'
import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'
import { whyThatDay } from '~/i18n/why-last-day'
import type { SubjectRow } from '../anchoring/anchoring-page'
import type { NamedPerson, PlannedStep, PlannedSubject } from './anchoring-plan'

export interface Wording {
  words: Words
  formats: Formats
}

/** What a subject is called in the document: the approach has no name of its own. */
export function subjectName({ subjectKind, name }: SubjectRow, { words }: Wording): string {
  return subjectKind === 'approach' ? words.anchoring.approach : name
}

export function ownerName({ owner }: SubjectRow, { words }: Wording): string {
  if (!owner) return words.anchoringPlan.nobodyYet
  return owner.kind === 'position' ? words.anchoringPlan.position(owner.name) : owner.name
}

export function personName(person: NamedPerson | null, { words }: Wording): string {
  if (!person) return words.anchoringPlan.nobodyYet
  return [person.name, person.title].filter(Boolean).join(', ')
}

/**
 * One subject: what is wished, who takes it over with what, until when it can be decided, and what is next. It is not
 * named where the heading above it has its name.
 */
export function subjectBlocks(
  subject: PlannedSubject,
  wording: Wording,
  { isNamed }: { isNamed: boolean },
): Block[] {
  const { row, steps } = subject
  const said = wording.words.anchoringPlan
  const name = subjectName(row, wording)
  const next = steps.filter(({ doneOn }) => doneOn === null)
  return [
    ...(isNamed ? [{ kind: 'heading' as const, level: 3 as const, text: name }] : []),
    { kind: 'facts', label: name, rows: factsOf(subject, wording) },
    ...doesNotCount(row, wording),
    ...(next.length === 0
      ? []
      : [
          { kind: 'paragraph' as const, text: [{ text: said.labels.nextSteps, bold: true }] },
          {
            kind: 'list' as const,
            isOrdered: false,
            items: next.map((step) => stepText(step, row, wording)),
          },
        ]),
    ...(row.lacksEvidence
      ? [
          {
            kind: 'note' as const,
            tone: 'warning' as const,
            text: wording.words.anchoring.subject.lacksEvidence,
          },
        ]
      : []),
  ]
}

/** What ends on purpose: when, what it costs to end it well, and every step of that. */
export function closingBlocks(subject: PlannedSubject, wording: Wording): Block[] {
  const { row, steps, responsible } = subject
  const { words, formats } = wording
  const said = words.anchoringPlan
  const name = subjectName(row, wording)
  const { closing } = row
  if (!closing) return []
  return [
    { kind: 'heading', level: 3, text: name },
    {
      kind: 'facts',
      label: name,
      rows: [
        { label: said.labels.kind, text: words.anchoring.kinds[row.subjectKind] },
        {
          label: said.labels.ends,
          text: closing.hasEnded ? said.ended(formats.day(closing.endsOn)) : formats.day(closing.endsOn),
        },
        { label: said.labels.responsible, text: personName(responsible, wording) },
        ...collaborationFacts(subject, wording),
        ...(closing.cost > 0 ? [{ label: said.labels.closingCost, text: formats.kroner(closing.cost) }] : []),
      ],
    },
    steps.length === 0
      ? { kind: 'paragraph', text: [{ text: said.noClosingSteps, muted: true }] }
      : {
          kind: 'list',
          isOrdered: false,
          items: steps.map((step) => stepText(step, row, wording)),
        },
  ]
}

type Fact = { label: string; text: Text }

function factsOf(subject: PlannedSubject, wording: Wording): Fact[] {
  const { row, since, person, responsible, papers, steps } = subject
  const { words, formats } = wording
  const { labels, ...said } = words.anchoringPlan
  const stage = words.codes.stage[row.stage]
  const documentation = [row.anchoring?.documentation, ...papers].filter(Boolean).join('; ')
  const asksForPaper = certaintyOfStage(row.stage) !== null
  const isWaiting = row.window !== 'decided'
  const hasNext = steps.some(({ doneOn }) => doneOn === null)
  const facts: (Fact | false)[] = [
    { label: labels.wish, text: row.wish ? words.codes.continuation[row.wish] : said.notSaid },
    { label: labels.stage, text: since ? said.stageSince(stage, formats.day(since)) : stage },
    ...collaborationFacts(subject, wording),
    { label: labels.owner, text: ownerText(row, wording) },
    row.owner !== null && { label: labels.person, text: personName(person, wording) },
    row.owner !== null &&
      (takesOn(row) || asksForPaper) && { label: labels.takesOn, text: takesOnText(subject, wording) },
    (documentation !== '' || asksForPaper) && {
      label: labels.documentation,
      text: documentation || said.noPaper,
    },
    row.annualNeed >= 100 && {
      label: labels.need,
      text: needText(row, wording),
    },
    { label: labels.responsible, text: personName(responsible, wording) },
    row.last !== null && { label: labels.last, text: lastText(row, wording) },
    row.last !== null && {
      label: labels.meeting,
      text: row.lastMeeting ? formats.weekdayDay(row.lastMeeting.day) : words.anchoring.list.noMeeting,
    },
    row.last !== null &&
      row.window === 'missed' && {
        label: labels.stillPossible,
        text: row.last.countedFor === 'municipality' ? said.stillWithMunicipality : said.still,
      },
    isWaiting && !hasNext && { label: labels.nextSteps, text: said.noNextSteps },
  ]
  return facts.filter((fact) => fact !== false)
}

function collaborationFacts({ collaboration }: PlannedSubject, wording: Wording): Fact[] {
  if (!collaboration) return []
  const { words, formats } = wording
  const { labels, ...said } = words.anchoringPlan
  const { participants, heldTogetherBy, hoursPerMonth, rhythm, enables, lostWithout } = collaboration
  const time = [
    hoursPerMonth !== null && words.collaborations.hoursMonthly(formats.hours(hoursPerMonth)),
    rhythm,
  ].filter(Boolean)
  return [
    {
      label: labels.participants,
      text: participants.length > 0 ? formats.list(participants) : words.collaborations.noParticipants,
    },
    {
      label: labels.heldTogetherBy,
      text: heldTogetherBy ? personName(heldTogetherBy, wording) : words.collaborations.nobody,
    },
    ...(time.length > 0 ? [{ label: labels.time, text: time.join(', ') }] : []),
    ...(enables ? [{ label: labels.enables, text: enables }] : []),
    { label: labels.lost, text: lostWithout ?? said.notSaid },
  ]
}

function ownerText(row: SubjectRow, wording: Wording): string {
  const name = ownerName(row, wording)
  if (row.owner?.kind !== 'organisation') return name
  const kind = wording.words.codes.organisationKind[row.owner.organisationKind]
  return `${name} (${kind[0]!.toLocaleLowerCase('da')}${kind.slice(1)})`
}

function needText({ annualNeed, annualGap }: SubjectRow, { words, formats }: Wording): string {
  const said = words.anchoringPlan
  const need = formats.kroner(annualNeed)
  if (annualGap < 100) return said.needCovered(need)
  // A gap under 1 krone less than the need is the need.
  if (annualNeed - annualGap < 100) return said.needUncovered(need)
  return said.needWithGap(need, formats.kroner(annualGap))
}

function takesOn({ anchoring, hours }: SubjectRow): boolean {
  return (anchoring?.amount ?? 0) > 0 || (hours ?? 0) > 0
}

function takesOnText({ row, moneyFrom }: PlannedSubject, { words, formats }: Wording): string {
  const said = words.anchoring.subject
  const { anchoring, hours } = row
  const amount = anchoring?.amount ?? null
  const taken = [
    amount !== null && amount > 0 && said.perYear(formats.kroner(amount)),
    hours !== null && hours > 0 && said.hours(formats.hours(hours)),
  ].filter((each) => each !== false)
  if (taken.length === 0) return said.nothing
  const from = formats.day(moneyFrom)
  const start = anchoring?.from === null ? words.anchoringPlan.fromAssumed : words.anchoringPlan.fromAgreed
  return start(formats.list(taken), from)
}

function lastText(row: SubjectRow, { words, formats }: Wording): Text {
  const said = words.anchoringPlan
  const last = row.last!
  const day = formats.day(last.day)
  const why = whyThatDay(last, words, formats)
  return row.window === 'missed'
    ? [{ text: said.missed(day), bold: true }, `. ${why}.`]
    : [{ text: said.decideBy(day, formats.daysLeft(row.daysLeft ?? 0)), bold: true }, `. ${why}.`]
}

function doesNotCount(row: SubjectRow, { words }: Wording): Block[] {
  if (row.falseReasons.length === 0) return []
  const reasons = row.falseReasons.flatMap((reason) => [
    words.activities.page.falseReasons[reason],
    words.anchoring.whatToDo[reason],
  ])
  return [
    {
      kind: 'note',
      tone: 'warning',
      text: [{ text: words.anchoringPlan.doesNotCount, bold: true }, ` ${reasons.join(' ')}`],
    },
  ]
}

function stepText(step: PlannedStep, row: SubjectRow, wording: Wording): Text {
  const { words, formats } = wording
  const said = words.anchoringPlan
  const when = step.doneOn
    ? words.anchoring.subject.doneOn(formats.day(step.doneOn))
    : step.day
      ? formats.day(step.day)
      : words.anchoring.subject.noDay
  const who = step.responsible ? personName(step.responsible, wording) : said.noResponsible
  const cost = step.cost !== null && step.cost > 0 ? formats.kroner(step.cost) : null
  const late = step.isAfterWindow && row.last ? said.afterWindow(formats.day(row.last.day)) : null
  return [
    { text: `${when}: `, bold: step.doneOn === null },
    [step.title, who, cost].filter(Boolean).join(' · '),
    ...(late ? [` · `, { text: late, bold: true }] : []),
  ]
}
