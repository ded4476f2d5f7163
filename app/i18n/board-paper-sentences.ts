import type { BoardActivity, BoardFigures, BoardScenario, SecuredBy } from '~/domain/board/board-figures'
import type { ReviewDecision, ReviewTexts } from '~/domain/board/board-decision'
import { daysBetween } from '~/domain/calendar/day'
import { calendarYearAfter } from '~/domain/board/paper-parts'
import type { RiskMatrix } from '~/domain/risk/matrix'
import { asideReasons } from '~/domain/risk/matrix'
import type { PaperMatrixItem } from '~/domain/board/paper-parts'
import type { Oere } from '~/domain/money/oere'
import { wholeShare } from '~/domain/money/oere'
import type { Formats } from './formats'
import type { Words } from './words'

/** The sentences of a board paper, the same on paper and on the screen. The headline's marked parts carry its figures. */
export function boardPaperSentences(figures: BoardFigures, words: Words, formats: Formats) {
  const { boardPaper: own } = words
  const { headline, plan, asOf, chance } = figures
  const year = calendarYearAfter(figures)
  return {
    year,
    headline: headlineOf(figures, words, formats),
    /** The grounds of the headline, where the paper has no words of its own for them. */
    summary: joined([
      headline.losing > 0 && headline.secured > 0 && own.secured(headline.secured),
      headline.closing > 0 && own.closing(headline.closing),
      headline.losing > 0 && headline.firstNotice && own.firstNotice(formats.day(headline.firstNotice)),
    ]),
    /** How sure it is. */
    certainty: joined([
      headline.awaitsDecision > 0 && own.awaits(headline.awaitsDecision),
      headline.losing > 0 &&
        chance &&
        own.chance(formats.percent(chance.certainty), formats.shortKroner(chance.atMost)),
    ]),
    since: sinceOf(figures, words, formats),
    chart: chartSentence(figures, words, formats),
    asOf: own.asOf(formats.day(asOf)),
    hasEnded: plan.through < asOf,
  }
}

function joined(sentences: readonly (string | false | null | 0)[]): string {
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ')
}

function headlineOf({ headline, plan, asOf }: BoardFigures, words: Words, formats: Formats): string {
  const { boardPaper: own } = words
  const activities = formats.number(headline.activities)
  if (headline.activities === 0) return own.noActivities
  if (headline.losing === 0) return own.allCovered(activities, formats.longDay(plan.through))
  return own.headline({
    losing: formats.number(headline.losing),
    activities,
    day: formats.longDay(plan.through),
    hasEnded: plan.through < asOf,
    gap: formats.shortKroner(headline.annualGap),
    missing: headline.annualMissing > 0 ? formats.shortKroner(headline.annualMissing) : null,
  })
}

/** What has happened since the last paper, and what has not; null for the first paper of a plan. */
function sinceOf({ previous, notCarriedOut }: BoardFigures, words: Words, formats: Formats): string | null {
  const { boardPaper: own } = words
  const sentences: string[] = []
  if (previous) {
    const { changes, number, asOf } = previous
    const less = changes.gapBefore - changes.gap
    const amount = formats.shortKroner(Math.abs(less) as Oere)
    sentences.push(
      own.sincePrevious({
        number,
        day: formats.day(asOf),
        before: formats.number(changes.losingBefore),
        now: formats.number(changes.losing),
        gap: less === 0 ? null : less > 0 ? own.gapLess(amount) : own.gapMore(amount),
      }),
    )
  }
  if (notCarriedOut.length > 0) {
    const subjects = listOfSome(
      notCarriedOut.map(({ subject }) => subject),
      3,
      words,
      formats,
    )
    sentences.push(own.notCarriedOut(notCarriedOut.length, subjects))
  }
  return sentences.length > 0 ? sentences.join(' ') : null
}

/** Some names and how many more: `A, B og 3 mere`. */
export function listOfSome(names: readonly string[], most: number, words: Words, formats: Formats): string {
  const shown = names.slice(0, names.length === most + 1 ? most + 1 : most)
  const left = names.length - shown.length
  return formats.list(left > 0 ? [...shown, words.boardPaper.andMore(left)] : shown)
}

/** What the chart shows, for who does not see it. */
function chartSentence({ months, asOf }: BoardFigures, words: Words, formats: Formats): string {
  const { charts } = words
  const last = months.at(-1)
  if (!last) return ''
  const unsecured = (at: number) => (months[at]!.need - months[at]!.firm) as Oere
  const from = months.findIndex((each, at) => each.month >= asOf.slice(0, 7) && unsecured(at) >= 100)
  if (from === -1) return charts.allCovered(formats.month(last.month))
  const sentences = [
    from > 0 && charts.allCovered(formats.month(months[from - 1]!.month)),
    charts.firstMissing(formats.month(months[from]!.month), formats.kroner(unsecured(from))),
    from < months.length - 1 &&
      charts.atTheEnd(formats.month(last.month), formats.kroner(unsecured(months.length - 1))),
  ]
  return sentences.filter(Boolean).join(' ')
}

/** What is on the agenda where: `Bestyrelsen 26.03.2026, punkt 4`; without a meeting the paper's own name. */
export function paperOccasion(
  { meeting, agendaItem, number }: Pick<ReviewTexts, 'meeting' | 'agendaItem' | 'number'>,
  words: Words,
  formats: Formats,
): string {
  const { boardPaper: own } = words
  const item = agendaItem ? [own.agendaItem(agendaItem)] : []
  if (!meeting) return [own.name(number), ...item].join(', ')
  return [own.meeting(meeting.body, formats.day(meeting.day)), ...item].join(', ')
}

/** What stands beside the matrix because it has no place in it, a sentence a reason. */
export function besideMatrix(
  { aside }: RiskMatrix<PaperMatrixItem>,
  words: Words,
  formats: Formats,
): string[] {
  return asideReasons.flatMap((reason) =>
    aside[reason].length === 0
      ? []
      : words.boardPaper.aside[reason](
          listOfSome(
            aside[reason].map(({ activity }) => activity),
            4,
            words,
            formats,
          ),
        ),
  )
}

/** A gap in thousands, for the matrix; null under half a thousand. `735` */
export function thousands(amount: Oere, formats: Formats): string | null {
  const figure = Math.round(amount / 100_000)
  return figure > 0 ? formats.number(figure) : null
}

/** Who pays an activity after the plan: `Fjordby Bibliotek, besluttet`. */
export function paidBy({ securedBy, owner }: BoardActivity, words: Words, formats: Formats): string {
  const [first, ...others] = securedBy
  if (!first) return owner ?? words.boardPaper.unknown
  const said = sourceWords(first, words, formats)
  return others.length > 0 ? words.boardPaper.andOthers(said, others.length) : said
}

function sourceWords({ name, stage, certainty, through }: SecuredBy, words: Words, formats: Formats): string {
  const { boardPaper: own, codes } = words
  if (stage) return own.stagedBy(name, codes.stage[stage])
  if (certainty !== 'firm') return own.stagedBy(name, codes.certainty[certainty])
  return through ? own.through(name, formats.day(through)) : name
}

/** What a board decided, or null where it has not. */
export function outcomeOf(decision: ReviewDecision, words: Words, formats: Formats): string | null {
  const { boardPaper: own } = words
  if (!decision.decision) return null
  return [
    own.outcome({
      decision: own.proposals[decision.decision],
      by: decision.decidedBy,
      day: decision.decidedOn && formats.day(decision.decidedOn),
      until: decision.postponedTo && formats.day(decision.postponedTo),
    }),
    decision.note,
    decision.carriedOutOn && own.carriedOut(formats.day(decision.carriedOutOn)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is proposed and why, in one text; empty where nothing is said. */
export function proposalOf({ proposal, text }: ReviewDecision, { boardPaper: own }: Words): string {
  return [text, proposal && own.proposal(own.proposals[proposal])].filter(Boolean).join(' ')
}

/** How long is left to a decision's last day, from the day of the figures: `om 98 dage`. */
export function timeLeft(
  { latestOn }: ReviewDecision,
  { asOf }: BoardFigures,
  formats: Formats,
): string | null {
  return latestOn && formats.daysLeft(daysBetween(asOf, latestOn))
}

/** The facts of one outcome: label and figure. */
export function scenarioFacts(
  scenario: BoardScenario,
  year: string | null,
  words: Words,
  formats: Formats,
): { label: string; text: string }[] {
  const { facts } = words.boardPaper
  return [
    ...(scenario.fundAmount === null
      ? []
      : [{ label: facts.fund(year), text: formats.shortKroner(scenario.fundAmount) }]),
    {
      label: facts.losing,
      text: facts.losingOf(formats.number(scenario.losing), formats.number(scenario.activities)),
    },
    { label: facts.underHalf, text: formats.number(scenario.underHalf) },
    {
      label: facts.positions,
      text: facts.positionsOf(
        formats.number(scenario.positionsAtRisk),
        formats.number(scenario.hoursAtRisk / fullWeek, 1),
      ),
    },
  ]
}

/** 37 hours, 1/10.000. */
const fullWeek = 37 * wholeShare

/** The four parts of an outcome's need in words, for who does not see the strip. */
export function stripSentence({ year }: BoardScenario, { boardPaper: own }: Words, formats: Formats): string {
  const share = (amount: Oere) => formats.percent(year.need > 0 ? amount / year.need : 0)
  return own.stripOf({
    firm: share(year.firm),
    conditional: share(year.conditional),
    hoped: share(year.hoped),
    missing: share(year.missing),
  })
}

/** Both amounts of an outcome: the large figure, and of that what has no source. */
export function scenarioAmounts(scenario: BoardScenario, { boardPaper: own }: Words, formats: Formats) {
  return {
    gap: formats.shortKroner(scenario.annualGap),
    gapWords: own.unsecured,
    missing:
      scenario.annualMissing > 0
        ? own.ofWhich(formats.shortKroner(scenario.annualMissing))
        : scenario.annualGap > 0
          ? own.noneMissing
          : null,
  }
}
