import type { closing as danish } from '../da/closing'

const months = (count: number) => (count === 1 ? '1 month' : `${count} months`)

export const closing: typeof danish = {
  title: 'Closing plan',
  pageTitle: (name) => `Closing plan: ${name}`,
  sub: (day) => `Ends ${day}. Every step is counted back from there. Change, leave out, and save.`,
  make: 'Make a closing plan',
  more: 'Add from the template',
  write: 'Save closing plan',
  take: 'Include',
  line: (number) => `Step ${number}`,
  labels: { title: 'What must happen', day: 'By', responsibleId: 'Responsible', cost: 'What it costs' },
  keptTitle: 'In the closing plan already',
  nothingNew: 'The template has nothing more to add.',
  back: 'Back to the subject',
  steps: {
    staffNotice: (post) => `Give notice on the post ${post}`,
    participantsTold: {
      activity: 'Tell the participants that the activity ends',
      collaboration: 'Tell the parties that the collaboration ends',
      approach: 'Tell residents and partners that the plan ends',
    },
    reportsAssigned: 'Agree who sends the last reports and accounts',
    equipment: 'Share out or hand in equipment, keys and rooms',
    data: 'Delete or hand over data',
  },
  why: {
    atEnd: 'On the last day.',
    before: (count) => `${months(count)} before the end.`,
    noticeUnknown: 'The post has no notice written; the longest is counted here.',
    goesOn: 'The post has hours elsewhere afterwards; perhaps no notice is needed.',
    hasPassed: 'The day has passed.',
  },
  lastReports: 'Last reports and accounts',
  lastReportsNote: 'To be sent after the plan has ended. They are followed under Reporting.',
  noResponsible: 'Nobody responsible',
  panel: {
    note: (day) => `Ends ${day}`,
    none: 'No closing plan yet.',
    noneFirst: (day, left) => `No closing plan yet. By the template the first step is due ${day} – ${left}.`,
    progress: (done, all) => `${done} of ${all} done`,
    cost: (amount) => `Closing costs ${amount}`,
    noCost: 'No expense written',
    stray: 'The subject no longer ends. Delete the steps that are not to be taken.',
  },
  standing: {
    noPlan: 'No closing plan yet',
    first: (day) => `First step by ${day}`,
    next: (title, day) => (day ? `Next: ${title}, ${day}` : `Next: ${title}`),
    progress: (done, all) => `${done} of ${all} steps done`,
    allDone: 'All steps are done',
    ended: (day) => `Ended ${day}`,
    ends: (day) => `Ends ${day}`,
  },
  verdict: {
    planned: (day, done, all) =>
      `Closed on purpose ${day}. ${done} of ${all} steps of the closing plan are done.`,
    unplanned: (day) => `Closed on purpose ${day}. No owner is looked for.`,
    decides: (day) => `The first step is due ${day}.`,
  },
}
