import type { anchoringPlan as danish } from '../da/anchoring-plan'

const subjects = (count: number) => (count === 1 ? '1 subject' : `${count} subjects`)
const are = (count: number) => (count === 1 ? 'is' : 'are')
const has = (count: number) => (count === 1 ? 'has' : 'have')

export const anchoringPlan: typeof danish = {
  file: (plan) => `Anchoring plan ${plan}`,
  title: (plan) => `Anchoring plan: ${plan}`,
  subtitle: (period, day) => `Plan ${period}. As of ${day}.`,
  purpose: (through) =>
    `The anchoring plan shows who carries on the activities, collaborations and overall approach when the plan ends on ${through}: how far the agreements are, what the owners take on, and until when it can be decided. What shall not live on stands with the way it is ended.`,
  purposeEnded: (through) =>
    `The anchoring plan shows who carries on the activities, collaborations and overall approach after the plan ended on ${through}: how far the agreements are, and what the owners take on.`,
  overview: 'Overview',
  summary: ({ looking, anchored, agreed, dialogue, notCounting, unowned, ending }) => {
    const told = [
      `${anchored} ${are(anchored)} anchored with an owner that has decided`,
      `${agreed} ${are(agreed)} agreed in principle`,
      `${dialogue} ${are(dialogue)} in dialogue with a possible owner`,
      ...(notCounting > 0 ? [`${notCounting} ${has(notCounting)} an owner that cannot carry it`] : []),
    ]
    const ends =
      ending === 0
        ? ''
        : ` ${subjects(ending)} ${ending === 1 ? 'ends' : 'end'} on purpose and ${ending === 1 ? 'is' : 'are'} not counted.`
    return `Of ${subjects(looking)} that shall live on, ${told.join(', ')}, and ${unowned} ${has(unowned)} no owner.${ends}`
  },
  money: (gap, need) =>
    `In the 12 months after the plan, ${gap} of the ${need} the activities need is not secured.`,
  decisions: (shown, all) =>
    shown < all ? `The first ${shown} of ${all} decisions to take` : 'Decisions to take, the earliest first',
  tableOf: {
    activity: (count) => `Activities (${count})`,
    collaboration: (count) => `Collaborations (${count})`,
    approach: () => 'The overall approach',
  },
  columns: {
    subject: 'Subject',
    wish: 'Wish',
    stage: 'Stage',
    owner: 'Owner after the plan',
    last: 'Decide by',
    meeting: 'Board before',
  },
  sections: {
    activity: 'Activities that shall live on',
    collaboration: 'Collaborations that shall live on',
    approach: 'The overall approach',
  },
  sectionTexts: {
    collaboration:
      'A collaboration goes with those who hold it together. Hence what it takes, and what is lost without it.',
    approach: 'The way of working across the area that no single activity carries.',
  },
  labels: {
    kind: 'Kind',
    wish: 'Wish after the plan',
    stage: 'Stage',
    owner: 'Owner after the plan',
    person: 'Person at the owner',
    takesOn: 'Takes on',
    documentation: 'Documentation',
    need: 'Need after the plan',
    responsible: 'Responsible with us',
    last: 'Decide by',
    meeting: 'Last board meeting',
    stillPossible: 'Still possible',
    nextSteps: 'Next steps',
    participants: 'Participants',
    heldTogetherBy: 'Held together by',
    time: 'Time and rhythm',
    enables: 'Makes possible',
    lost: 'Lost without it',
    ends: 'Ends',
    closingCost: 'Cost of ending',
  },
  nobodyYet: 'Nobody yet',
  notSaid: 'Not written',
  noPaper: 'None',
  position: (name) => `The post ${name}`,
  stageSince: (stage, day) => `${stage} since ${day}`,
  stageNotCounting: (stage) => `${stage}, does not count`,
  fromAgreed: (what, day) => `${what} from ${day}`,
  fromAssumed: (what, day) =>
    `${what}. The start is not agreed and is taken to be ${day}, the day after the plan`,
  needWithGap: (need, gap) => `${need} a year. ${gap} is not secured`,
  needCovered: (need) => `${need} a year. All of it is secured`,
  needUncovered: (need) => `${need} a year. None of it is secured`,
  stillWithMunicipality:
    'A supplementary grant outside the adopted budget, a bridge grant from a fund, or a reduced form',
  still: 'A bridge grant from a fund until the owner can take over, or a reduced form',
  decideBy: (day, left) => `${day} (${left})`,
  missed: (day) => `${day}, and the day has passed`,
  missedShort: (day) => `${day}, passed`,
  doesNotCount: 'The owner does not count yet.',
  noNextSteps: 'None are written',
  noResponsible: 'nobody responsible',
  afterWindow: (day) => `after ${day}, the last day on which it can be decided`,
  endsShort: (day) => `Ends ${day}`,
  noOwnerSought: 'Ends on purpose',
  closing: 'Ends on purpose',
  closingText:
    'Not everything shall survive. These subjects end on purpose, and here is how that is done well.',
  ended: (day) => `${day}, ended`,
  noClosingSteps: 'The steps of ending it are not written yet.',
  stages: 'What the stages mean',
  stagesText:
    'The stages are our own and no official model. From “Agreed in principle” a stage asks for documentation, and for the owner to take on kroner or hours. An owner does not count that is paid by the plan itself, ends with it, pays no running costs or has no named person.',
  stageMeans: {
    candidate: 'We have an owner in mind.',
    dialogue: 'We talk with the owner about taking over.',
    agreedInPrinciple: 'The owner has said yes in writing, but has not decided.',
    decided: 'Those who can decide at the owner have decided to take over.',
    budgeted: 'It stands in the owner’s budget or plan.',
    handedOver: 'The owner runs it.',
  },
  signatures: 'Signatures',
  signaturesText: 'By signing, the party confirms that it knows the plan and what it takes on itself.',
  signatureLines: ['Name and title', 'Date', 'Signature'],
  page: {
    title: 'Anchoring plan',
    sub: 'For the municipality, the housing organisations and the funds that ask what happens after the grant. As PDF, or as Word to write on in.',
    make: 'Get the anchoring plan',
    makeNote: (day) => `Everything is from the plan’s own figures, as of ${day}. No salaries are in it.`,
    plan: 'Plan',
    signatures: 'With lines to sign on',
    signaturesHint: 'The holder and the owners that have said yes, on a page of their own',
    pdf: 'Get PDF',
    word: 'Get Word',
    summary: 'What it says first',
    lacks: 'Before it is sent',
    lacksNote: 'What a reader will ask about.',
    lacksNone: 'Nothing is missing.',
    lack: {
      wish: (count) => `${subjects(count)} ${has(count)} no wish for the time after the plan.`,
      person: (count) => `${subjects(count)} ${has(count)} an owner without a named person.`,
      evidence: (count) => `${subjects(count)} ${count === 1 ? 'is' : 'are'} agreed without documentation.`,
      start: (count) =>
        `${subjects(count)} ${has(count)} an owner’s kroner without a start. They are counted from the day after the plan.`,
      lateSteps: (count) =>
        count === 1
          ? '1 step lies after the last day on which it can be decided.'
          : `${count} steps lie after the last day on which it can be decided.`,
      lost: (count) =>
        count === 1
          ? '1 collaboration does not say what is lost without it.'
          : `${count} collaborations do not say what is lost without them.`,
    },
    contents: 'What is in it',
    contentsItems: [
      'Each subject: wish, stage, owner and person, what the owner takes on, documentation and next steps',
      'Until when it can be decided, why that day, and the last board meeting before it',
      'What is still possible where the day has passed',
      'The collaborations with what is lost without them',
      'What ends on purpose, with its steps',
    ],
  },
}
