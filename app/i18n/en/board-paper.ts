import type { boardPaper as danish } from '../da/board-paper'
import { overview } from './overview'

export const boardPaper: typeof danish = {
  file: (plan, number) =>
    number === null ? `Board paper ${plan}, draft` : `Board paper no. ${number} ${plan}`,
  appendixFile: (file) => `${file}, appendix`,
  name: (number) => (number === null ? 'Board paper' : `Board paper no.\u00A0${number}`),
  meeting: (body, day) => `${body} ${day}`,
  agendaItem: (item) => (/^\d+[a-z]?$/i.test(item) ? `item\u00A0${item}` : item),
  asOf: (day) => `Figures of\u00A0${day}`,
  draft: 'Draft',
  watermark: 'DRAFT',
  draftNote: 'Draft: the figures follow the plan until the paper is locked.',
  headline: overview.headline,
  allCovered: (activities, day) =>
    `All ${activities} activities are covered the year after the plan ends on ${day}`,
  noActivities: 'The plan has no activities yet',
  secured: (count) =>
    count === 1 ? '1 activity is secured the year after.' : `${count} activities are secured the year after.`,
  closing: (count) => (count === 1 ? '1 closes on purpose.' : `${count} close on purpose.`),
  awaits: (count) =>
    count === 1
      ? '1 waits for conditional money to become secure.'
      : `${count} wait for conditional money to become secure.`,
  firstNotice: (day) => `Without a decision, the first staff must be given notice on ${day}.`,
  chance: (certainty, amount) => `With ${certainty} certainty you lack at most ${amount} that year.`,
  sincePrevious: (v) =>
    `Since paper no.\u00A0${v.number} (figures of\u00A0${v.day}): ${v.before === v.now ? `still ${v.now} activities that lose funding` : `from ${v.before} to ${v.now} activities that lose funding`}${v.gap ? `, and ${v.gap}` : ''}.`,
  gapLess: (amount) => `${amount} less a year is unsecured`,
  gapMore: (amount) => `${amount} more a year is unsecured`,
  notCarriedOut: (count, subjects) =>
    `${count === 1 ? '1 decision has' : `${count} decisions have`} not been carried out: ${subjects}.`,
  andMore: (count) => `${count} more`,
  chartTitle: (from, through) => `Funding per month by certainty, ${from} to ${through}`,
  chartCaption: 'Funding per month in DKK',
  inYear: (words, year) => (year ? `${words} ${year}` : `${words}, the year after`),
  need: 'Need',
  hoped: 'Applied for (weighted)',
  month: 'Month',
  legend: 'Colours and patterns with the amounts of the year',
  decide: 'The board is asked to decide',
  nothingToDecide: 'There is nothing to decide in this paper.',
  boxes: ['Decided', 'Changed', 'Postponed to ________'],
  proposal: (decision) => `Proposal: ${decision}.`,
  proposals: {
    continue: 'continue',
    reduce: 'reduce',
    handOver: 'hand over',
    close: 'close',
    postpone: 'postpone',
  },
  outcome: (v) =>
    `Decided: ${v.decision}${v.until ? ` to ${v.until}` : ''}${v.day || v.by ? ` – ${[v.day, v.by].filter(Boolean).join(', ')}` : ''}.`,
  carriedOut: (day) => `Carried out ${day}.`,
  latest: 'At the latest',
  moreDecisions: (count) =>
    count === 1 ? '1 more decision is in the appendix.' : `${count} more decisions are in the appendix.`,
  matrix: (count) => (count === 1 ? 'Value and risk of 1 activity' : `Value and risk of ${count} activities`),
  matrixNote: (year) =>
    `The figures are what is not secured ${year ? `in ${year}` : 'the year after'}, in thousands of DKK.`,
  aside: {
    closing: (names) => `Closing and left out: ${names}.`,
    tooLittleKnown: (names) => `Too little known for a risk: ${names}.`,
    noValue: (names) => `Without a value: ${names}.`,
  },
  value: 'Value',
  values: { high: 'High value', middle: 'Middle value', low: 'Low value' },
  risks: { low: 'Low risk', middle: 'Middle risk', high: 'High risk' },
  verdicts: { inPlace: 'In place', follow: 'Follow closely', decide: 'Decide now' },
  emptyCell: 'None',
  moreInCell: (count) => `+ ${count} more, see the appendix`,
  scenarios: (count, year) =>
    `${count === 2 ? 'Two outcomes' : count === 3 ? 'Three outcomes' : count === 4 ? 'Four outcomes' : 'Outcomes'} ${year ? `in ${year}` : 'the year after the plan'}`,
  asItStands: 'As the plan stands',
  unsecured: 'is not secured a year',
  ofWhich: (amount) => `of which ${amount} has no source`,
  noneMissing: 'but all of it is applied for or promised',
  stripOf: (v) =>
    `Of the need ${v.firm} is secured, ${v.conditional} conditional and ${v.hoped} applied for; ${v.missing} is missing.`,
  facts: {
    label: (name) => `Figures of ${name}`,
    fund: (year) => (year ? `LBF money in ${year}` : 'LBF money, the year after'),
    losing: 'Activities that lose money',
    losingOf: (losing, activities) => `${losing} of ${activities}`,
    underHalf: 'Less than half covered',
    positions: 'Posts at risk',
    positionsOf: (count, years) => `${count} (${years} full-time)`,
  },
  broken: (count) =>
    count === 1
      ? '1 change of the scenario is about something that is no longer there and is left out.'
      : `${count} changes of the scenario are about something that is no longer there and are left out.`,
  moreScenarios: (count) =>
    count === 1 ? '1 more scenario is in the appendix.' : `${count} more scenarios are in the appendix.`,
  positions: 'Posts that end with the plan',
  noPositions: 'No posts end with the plan.',
  position: 'Post',
  activity: 'Activity',
  sharedWith: 'Shared with',
  hours: 'Hours a week',
  notice: 'Notice by',
  noNotice: 'Not stated',
  totalPositions: (count) => (count === 1 ? '1 post' : `${count} posts`),
  fullTime: (years) => `${years} full-time`,
  morePositions: (count) =>
    count === 1 ? '1 more post is in the appendix.' : `${count} more posts are in the appendix.`,
  inPlace: (count, year) =>
    `${count === 1 ? '1 activity is' : `${count} activities are`} in place ${year ? `in ${year}` : 'the year after'}`,
  nothingInPlace: (year) => `No activities are in place ${year ? `in ${year}` : 'the year after'} yet`,
  inPlaceLabel: 'Activity, and who pays for it',
  through: (name, day) => `${name}, until ${day}`,
  stagedBy: (name, stage) => `${name}, ${stage.toLocaleLowerCase('en')}`,
  andOthers: (words, count) => `${words} and ${count} more`,
  moreInPlace: (count) =>
    count === 1 ? '1 more activity is in the appendix.' : `${count} more activities are in the appendix.`,
  certaintyNote:
    'Conditional means that the money is promised but not yet accepted or decided. Amounts applied for are weighted by the chance of an award.',
  appendix: 'Appendix: all activities',
  appendixHead: 'Appendix',
  allActivities: 'Activities',
  allDecisions: 'Decisions',
  allScenarios: 'Scenarios',
  allPositions: 'Posts that end with the plan',
  monthByMonth: 'Month by month',
  columns: {
    value: 'Value',
    risk: 'Risk',
    gap: 'Not secured',
    missing: 'No source',
    from: 'Missing from',
    anchoring: 'Anchoring',
    latest: 'Latest',
  },
  amountNote: 'Amounts in DKK a year, the 12 months after the plan.',
  tooLittle: 'Too little known',
  unknown: '–',
  pageTitle: 'Paper for the board',
  crumb: 'The paper',
  show: 'Show the paper',
  word: 'Download as Word',
  pdf: 'Download as PDF',
  appendixPdf: 'Download the appendix as PDF',
}
