import { em } from '../emphasis'
import type { obligations as danish } from '../da/obligations'

export const obligations: typeof danish = {
  title: 'Reporting',
  caption: "Reports by the funder's day",
  headline: {
    overdue: (count: string, isOne: boolean, art: 'report' | 'accounts' | null) => {
      const word =
        art === 'accounts'
          ? isOne
            ? 'set of accounts is overdue'
            : 'sets of accounts are overdue'
          : art === 'report'
            ? isOne
              ? 'report is overdue'
              : 'reports are overdue'
            : isOne
              ? 'report is overdue'
              : 'reports are overdue'
      return `${em(`${count} ${word}`)}`
    },
    andThisMonth: (count: string, month: string) => `, and ${count} must be sent in ${month}`,
    thisMonth: (count: string, isOne: boolean, month: string) =>
      `${count} ${isOne ? 'report' : 'reports'} must be sent in ${month}`,
    holds: (amount: string) => ` – they hold back ${em(amount)}`,
    calm: 'Nothing is overdue, and nothing must be sent this month',
    none: 'No reports yet',
  },
  next: (day: string, what: string, funder: string) => `The next target is ${day}: ${what} to ${funder}.`,
  olderAsk: (count: string, isOne: boolean) =>
    isOne ? '1 older deadline waits for your answer.' : `${count} older deadlines wait for your answer.`,
  unowned: (count: string, isOne: boolean) =>
    isOne ? '1 has nobody responsible.' : `${count} have nobody responsible.`,
  csv: 'Download as CSV',
  fileName: 'reporting',
  register: 'Register submission',
  empty: 'No reports yet',
  emptyText:
    'Write the requirements on a grant, or import them from the workbook. Every deadline then stands here with its reason.',
  toGrants: 'Go to grants',
  noneFound: 'No reports fit the choice',
  noneFoundText: 'Choose another status, person or grant.',
  toSend: 'To be sent',
  toSendText: (count: string) =>
    `${count} in all. The funder's day stands first, our target under it. Amounts in kr.`,
  show: 'Show',
  everybody: 'Everybody',
  onlyMine: 'Only mine',
  columns: {
    requirement: 'Requirement',
    requirementAndFunder: 'Requirement and funder',
    funder: 'Funder',
    art: 'Kind',
    period: 'Period',
    due: "Funder's day",
    status: 'Status',
    responsible: 'Responsible',
    deputy: 'Deputy',
    holdsBack: 'Holds back',
    grant: 'Grant',
    dueTime: 'At',
    target: 'Our target',
  },
  art: { report: 'Report', accounts: 'Accounts' },
  ourTarget: 'Our target',
  agreed: 'agreed day',
  deputy: (name: string) => `${name} (deputy)`,
  noResponsible: 'Nobody responsible',
  instalments: (numbers: string, isOne: boolean) =>
    isOne ? `Instalment ${numbers}` : `Instalments ${numbers}`,
  choose: (name: string) => `Choose ${name}`,
  groups: {
    overdue: (count: string, isOne: boolean) => (isOne ? '1 overdue' : `${count} overdue`),
    thisMonth: (count: string, month: string) => `${count} in ${month}`,
    nextMonth: (count: string, month: string) => `${count} in ${month}`,
    later: (count: string) => `${count} later`,
    sent: (count: string) => `${count} sent and waiting for the funder`,
    done: (count: string) => `${count} done`,
  },
  filter: {
    label: 'Choose reports',
    plan: 'Plan',
    allPlans: 'All plans',
    funder: 'Funder',
    grant: 'Grant',
    responsible: 'Responsible',
    nobody: 'Nobody responsible',
    mine: 'Me',
    status: 'Status',
    waiting: 'Everything that waits',
    everything: 'All',
    apply: 'Show',
    clear: 'Clear',
  },
  ask: {
    title: 'Have they been sent?',
    text: (count: string, isOne: boolean) =>
      isOne
        ? '1 deadline lay before you began in Ankerplan. It does not count as overdue and holds no instalment back until you answer.'
        : `${count} deadlines lay before you began in Ankerplan. They do not count as overdue and hold no instalment back until you answer.`,
    badge: (count: string, isOne: boolean) => (isOne ? '1 unconfirmed' : `${count} unconfirmed`),
    caption: 'Unconfirmed deadlines',
    shown: (shown: string, all: string) =>
      `The first ${shown} of ${all}. The rest come when you have answered.`,
    on: 'Sent on (optional)',
    reason: 'Why waived? (only when waived)',
    answers: {
      sentAndApproved: 'Yes, sent and approved',
      sent: 'Sent, not approved',
      notSent: 'Not sent',
      waived: 'Waived',
    },
  },
  load: {
    title: 'Administration by month',
    until: (month) => `Hours of the whole secretariat until ${month}; what is overdue counts in this month.`,
    over: (count, isOne) =>
      isOne ? '▲ is above capacity: 1 month.' : `▲ is above capacity: ${count} months.`,
    withoutHours: (count, isOne) =>
      isOne
        ? '1 deadline has no hours on its requirement.'
        : `${count} deadlines have no hours on their requirements.`,
    empty: 'State hours on requirements and applications, and the chart shows when it gets busy.',
    chart: (months) =>
      months
        ? `Hours of administration by month. Above capacity in ${months}.`
        : 'Hours of administration by month',
    work: { reports: 'Reports', accounts: 'Accounts', applications: 'Applications' },
    capacity: 'The secretariat’s capacity',
    capacityOf: (hours) => `Capacity ${hours} hours`,
    isOver: 'above capacity',
    heaviest: 'Heaviest',
    heaviestNote: 'Weeks in which more is to be ready than you have hours for',
    noCapacity:
      'State how many hours a week you have for administration. Then Ankerplan points at the weeks that are too heavy.',
    setCapacity: 'State hours in Settings',
    noHeavyWeek: (hours) => `No week comes above your ${hours} hours.`,
    heavyWeek: (week, hours, have) => `Week ${week}: ${hours} hours are to be ready, you have ${have}.`,
    heavyWeekOf: (monday, tasks, isOne, funders) =>
      `${isOne ? '1 deadline' : `${tasks} deadlines`} in the week from ${monday}: ${funders}.`,
    moreWeeks: (count) => `${count} more weeks are too heavy.`,
    costs: 'What the money costs',
    costsNote: 'Fewest kroner an hour first, all work with the grant counted',
    hours: (hours) => `${hours} hours`,
    perHour: (net, perHour) => `${net} · ${perHour} an hour`,
    moreCosts: (count) => `Show ${count} more`,
  },
  assign: {
    title: 'Give the chosen a responsible',
    responsible: 'Responsible',
    deputy: 'Deputy',
    unchanged: 'Unchanged',
    asRequirement: 'As on the requirement',
    save: 'Save for the chosen',
  },
  changed: (count: string, isOne: boolean) => (isOne ? '1 has been changed.' : `${count} have been changed.`),
  passedOver: (count: string, isOne: boolean) =>
    isOne
      ? '1 was passed over because somebody else has changed it.'
      : `${count} were passed over because others have changed them.`,
  problems: {
    chosen: 'Choose at least one on the list.',
    reason: 'Write why they are waived.',
    on: 'Write a day that does not lie after today.',
    responsibleId: 'Choose a responsible or a deputy.',
  },
  page: {
    overdueHolds: (days: string, amount: string) => `${em(days)}, and it holds back ${em(amount)}.`,
    overdue: (days: string) => `${em(days)}.`,
    holds: (due: string, amount: string) => `Must be with the funder ${due}. It holds back ${em(amount)}.`,
    due: (due: string) => `Must be with the funder ${due}.`,
    sentHolds: (day: string, amount: string) =>
      `Sent ${day}. The instalment of ${em(amount)} is paid when the funder has approved.`,
    sent: (day: string) => `Sent ${day}. The funder has not answered.`,
    approved: (day: string) => `Approved ${day}.`,
    approvedSome: 'Approved.',
    waived: 'Waived: the funder does not ask for it.',
    ask: 'The deadline lay before you began in Ankerplan. Has it been sent?',
    whatAndWhen: 'What and when',
    dueDay: "Funder's day",
    target: 'Our target',
    period: 'Period',
    number: (number: number) => `no. ${number}`,
    rule: 'Rule',
    why: 'Why this date?',
    whyTarget: 'Why this target?',
    agreedFrom: (day: string) => `Agreed with the funder. By the rule it would be ${day}.`,
    artefacts: 'Must contain',
    time: 'Time',
    maker: (name: string) => `made by ${name}`,
    signer: (name: string) => `signed by ${name}`,
    signerLabel: 'Signer',
    hours: (hours: string) => `${hours} hours`,
    clause: 'What the letter says',
    pageNumber: (page: string) => `(page ${page})`,
    consequence: 'If it does not come',
    held: 'Holds back',
    instalment: (number: string, day: string) => `Instalment ${number}, ${day}`,
    waitsFor: 'Waits for',
    people: 'Who',
    onlyHere: 'for this one only',
    steps: 'Status',
    stepHistory: 'What has happened',
    submissions: 'Submissions',
    noSubmissions: 'Not sent yet.',
    sentBy: (who: string) => `by ${who}`,
    receipt: (number: string) => `Receipt ${number}`,
    covers: 'Also covers',
    returnedTitle: 'The funder wrote',
    goTo: (status: string) => `Set to ${status}`,
    approve: 'Approved',
    return: 'Returned',
    waive: 'Waived',
    agree: 'Agree another day',
    assign: 'Change responsible',
    takeBack: 'Take up again',
  },
  stepForms: {
    indsend: {
      title: (name: string) => `Register submission of ${name}`,
      sub: 'The proof that it is sent. The instalment is paid when the funder has approved.',
      save: 'Register submission',
    },
    godkendt: {
      title: (name: string) => `${name} is approved`,
      sub: 'What waited for it is released.',
      save: 'Save as approved',
    },
    returneret: {
      title: (name: string) => `${name} has come back`,
      sub: 'The words of the funder stay until it is sent again.',
      save: 'Save as returned',
    },
    frafaldet: {
      title: (name: string) => `${name} is waived`,
      sub: 'The funder does not ask for it. No instalment waits for it any more.',
      save: 'Save as waived',
    },
    frist: {
      title: (name: string) => `Another day for ${name}`,
      sub: 'A day agreed with the funder stays, also when other things move.',
      save: 'Save the agreed day',
    },
    ansvarlig: {
      title: (name: string) => `Who sees to ${name}?`,
      sub: 'For this one only. The requirement says who does it otherwise.',
      save: 'Save',
    },
    genoptag: {
      title: (name: string) => `Take ${name} up again`,
      sub: 'For what was registered by mistake, or what the funder wants after all.',
      save: 'Take up again',
    },
  },
  fields: {
    on: 'Day',
    time: 'Time',
    by: 'Sent by',
    receipt: 'Receipt or file number',
    note: 'Note',
    file: 'What was sent, and the receipt',
    also: 'Also covers',
    alsoHint: 'One submission may cover several requirements of the grant.',
    words: 'What did the funder write?',
    reason: 'Reason',
    day: 'Agreed day',
    dayHint: 'Leave the field empty to go back to the day of the rule.',
    agreedReason: 'Who agreed it, and when?',
    responsibleId: 'Responsible',
    deputyId: 'Deputy',
    asRequirement: (name: string) => `As on the requirement (${name})`,
    status: 'Status',
    why: 'Why?',
    to: 'New status',
  },
}
