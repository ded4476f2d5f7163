import type { collaborations as danish } from '../da/collaborations'
import { em } from '../emphasis'

const collaborationsWord = (count: string, isOne: boolean) =>
  isOne ? '1 collaboration' : `${count} collaborations`

export const collaborations: typeof danish = {
  title: 'Collaborations',
  headline: ({ all, isOne, hours, unheld, unowned }) => {
    const told = [
      unheld > 0 && em(`${unheld} ${unheld === 1 ? 'is' : 'are'} held together by nobody`),
      unowned > 0 && em(`${unowned} ${unowned === 1 ? 'has' : 'have'} no owner that counts after the plan`),
    ].filter(Boolean)
    const taken = `${collaborationsWord(all, isOne)}${hours === null ? '' : ` ${isOne ? 'takes' : 'take'} ${hours} hours a month`}`
    return told.length > 0 ? `${taken}\u00A0– ${told.join(', and ')}` : taken
  },
  calm: 'All are held together by somebody and have an owner after the plan.',
  sub: 'The networks and working relations the plan has built. They go with those who hold them together, unless somebody takes over.',
  noHours: 'No hours are written yet.',
  new: 'New collaboration',
  csvLink: 'CSV',
  empty: 'No collaborations yet',
  emptyText: 'Write the networks and working relations that shall also live on when the plan ends.',
  noneFound: 'No collaborations match',
  noneFoundText: 'Search for something else, or show all.',
  chips: {
    label: 'Show collaborations',
    all: 'All',
    unheld: 'Held together by nobody',
    unowned: 'Without an owner that counts',
  },
  filter: {
    label: 'Choose collaborations',
    plan: 'Plan',
    allPlans: 'All plans',
    search: 'Name, participant or person',
    apply: 'Show',
    clear: 'Clear',
  },
  columns: {
    name: 'Collaboration',
    heldTogetherBy: 'Held together by',
    hours: 'Hours a month',
    stage: 'Stage',
    owner: 'Owner after',
    last: 'Decide by',
  },
  participants: (count) => (count === 1 ? '1 participant' : `${count} participants`),
  noParticipants: 'No participants written',
  nobody: 'Nobody',
  noOwner: 'None yet',
  hoursMonthly: (hours) => `${hours} hours a month`,
  rhythms: [
    'Every week',
    'Every second week',
    'Every month',
    'Every second month',
    'Every quarter',
    'As needed',
  ],
  page: {
    about: 'About the collaboration',
    aboutNote: 'What it takes, and what it gives',
    nothingWritten:
      'Write what the collaboration makes possible and what is lost without it. That is what a new owner says yes to.',
    anchoring: 'After the plan',
    anchoringNote: 'Who holds it together when the plan ends?',
    anchoringLink: 'Open anchoring',
    window: 'Window',
    files: 'Files',
    filesNote: 'Terms of reference, agreements, minutes',
    plan: 'Plan',
    verdict: {
      unheld: 'Nobody holds the collaboration together today.',
      ends: 'Ends on purpose. No owner is looked for.',
      decided: (owner) => `${owner} has decided to carry it on.`,
      waits: (day, left) => `Must have an owner by ${em(day)}\u00A0– ${left}.`,
      missed: (day, left) => `Should have had an owner by ${em(day)}\u00A0– ${left}.`,
      none: 'The plan has ended, and there is no last day.',
    },
  },
  form: {
    newTitle: 'New collaboration',
    editTitle: (name) => `Edit ${name}`,
    create: 'Create collaboration',
    save: 'Save collaboration',
    nameHint: 'A name everybody in it knows',
    participantsHint: 'Everybody who takes part',
    heldHint: 'Who calls the meetings and follows up. Empty: nobody',
    hoursHint: 'The time of all participants for meetings and follow-up, added up',
    rhythmHint: 'For instance “Every sixth week”',
    enablesHint: 'What can be done because you work together?',
    lostHint: 'What no longer happens if the collaboration stops?',
    deleteConsequence:
      'Its anchoring with stages and steps goes to the trash with it. Participants and contacts stay.',
  },
  csv: {
    fileName: 'collaborations',
    columns: {
      name: 'Collaboration',
      plan: 'Plan',
      participants: 'Participants',
      heldTogetherBy: 'Held together by',
      hoursPerMonth: 'Hours a month',
      rhythm: 'Rhythm',
      enables: 'Makes possible',
      lostWithout: 'Lost without it',
      stage: 'Stage',
      owner: 'Owner after',
      ownerContact: 'Contact at the owner',
      doesNotCount: 'Does not count',
      last: 'Decide by',
    },
  },
}
