import type { overview as danish } from '../da/overview'
import { em } from '../emphasis'

export const overview: typeof danish = {
  title: 'Overview',
  headline: (v) =>
    `${em(`${v.losing} of ${v.activities} activities`)} ${v.hasEnded ? 'lost funding when the plan ended' : 'lose funding when the plan ends'} ${v.day}\u00A0– ${em(`${v.gap} a year`)} is not secured${v.missing ? `, and ${em(v.missing)} has no source at all` : ', but all of it has been applied for or promised'}`,
  allCovered: (activities, through) => `All ${activities} activities are covered until ${through}`,
  oneCovered: (through) => `The activity is covered until ${through}`,
  noActivities: 'No activities in the plan yet',
  rest: (secured, closing, today) =>
    `${secured === 1 ? '1 activity is secured' : `${secured} are secured`} the year after. ${closing === 0 ? '' : closing === 1 ? '1 closes deliberately. ' : `${closing} close deliberately. `}The figures are from today, ${today}.`,
  firstMonth: (month) => `The first lack money from ${month}.`,
  newGrant: 'New grant',
  chartTitle: 'Funding per month',
  chartNote: (activities) =>
    `All ${activities} activities and the plan’s own hours, by how secure the money is`,
  showUntil: 'Show until',
  monthsAfter: (months) => `+${months} months`,
  noNeed: 'When the activities have costs, the chart shows what falls away month by month.',
  deadlines: {
    title: 'Next deadlines',
    all: 'See all in the calendar',
    none: 'No deadlines in the plan yet. Reporting requirements, instalments, applications and meetings appear here.',
    overdue: (count, isOne) => (isOne ? '1 is overdue.' : `${count} are overdue.`),
    nobody: 'nobody responsible',
    target: (day) => `our target ${day}`,
    holdsBack: (amount) => `Holds back ${amount}`,
  },
  losingTitle: 'Losing funding',
  losingNote: (count) =>
    `${count === 1 ? '1 activity' : `${count} activities`}, sorted by what is not secured in the 12 months after the plan. Amounts in DKK.`,
  noLosing: 'No activities lose money when the plan ends.',
  columns: {
    activity: 'Activity',
    coverage: 'Coverage',
    gap: 'Not secured',
    missing: 'No source',
    from: 'Loses from',
    stage: 'Anchoring',
    owner: 'Future owner',
    hours: 'Hours/week',
    responsible: 'Responsible',
  },
  ofNeed: (share, need) => `${share} of ${need}`,
  noOwner: 'None yet',
  falseAnchor: 'The owner does not count',
  posts: (count) => (count === 1 ? '1 position' : `${count} positions`),
  totalOf: (count) => `Total, ${count} ${count === 1 ? 'activity' : 'activities'}`,
  csv: 'Download as CSV',
  besideTitle: 'Beside it',
  besideNote: 'Counted apart, outside the two amounts',
  beside: {
    noCosts: (count) => `${count === 1 ? '1 activity has' : `${count} activities have`} no need stated`,
    noCostsWhy: 'They look secured until their costs are entered.',
    alreadyMissing: (count) =>
      `${count === 1 ? '1 activity lacks' : `${count} activities lack`} money already`,
    alreadyMissingWhy: 'Secured after the plan, but not all the way there.',
    inDanger: (amount) => `${amount} is in danger`,
    inDangerWhy: (instalments, isOne, reports, late) =>
      `${isOne ? '1 instalment waits' : `${instalments} instalments wait`} for ${reports} not sent by our target${late ? `; ${late}` : ''}. The money still counts as secured.`,
    inDangerReports: (count, isOne) => (isOne ? '1 report' : `${count} reports`),
    inDangerLate: (count, isOne, isAll) =>
      isAll
        ? 'the funder’s day has passed'
        : isOne
          ? 'for 1 the funder’s day has passed'
          : `for ${count} the funder’s day has passed`,
    posts: (count) =>
      `${count === 1 ? '1 post has' : `${count} posts have`} something late or something that costs`,
    postsWhy: 'An evaluation, a notice or an agreement is past its day, or the payers do not reach 100 %.',
    awaits: (count) => `${count === 1 ? '1 activity awaits' : `${count} activities await`} a decision`,
    awaitsWhy: 'Covered only by money promised on conditions.',
    none: 'Nothing to note.',
    show: 'Show them',
  },
  coFinancing: {
    title: 'Local co-financing',
    note: (required) => `${required} of the plan’s money is required`,
    withInKind: 'With staff placed at disposal',
    withoutInKind: 'Cash only',
    met: 'Met',
    short: 'Below the requirement',
    meter: (share, required) => `${share}; ${required} is required`,
    cash: 'Cash',
    inKind: 'Staff placed at disposal',
    fund: 'Landsbyggefonden',
    total: 'Total',
    counted: 'What is counted',
    noMoney: 'No awarded money yet.',
  },
  ownTitle: (count) =>
    count === 1 ? 'Your organisation is in 1 activity' : `Your organisation is in ${count} activities`,
  ownSub: (day) => `The plan ends ${day}. Amounts are not shown.`,
  ownPanel: 'Activities you are in',
  ownNone: 'Your organisation is not tied to an activity yet. The secretariat can do that.',
  emptyTitle: 'No plan yet',
  emptyText:
    'Create the plan, or import your workbook. Then Ankerplan works out what loses funding when it ends.',
  createPlan: 'Create a plan',
  importWorkbook: 'Import a workbook',
}
