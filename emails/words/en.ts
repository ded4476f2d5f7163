import type { MailWords } from './da'

export const en: MailWords = {
  hello: (name) => `Dear ${name}`,
  consequences: {
    none: '',
    paymentStop: 'Payment stops if it is late.',
    lapse: 'The grant lapses if it is late.',
    repay: 'The money may have to be repaid if it is late.',
    cannotReapply: 'You cannot apply again if it is late.',
    retentionKept: 'The funder keeps the retained part if it is late.',
  },
  reasons: {
    ahead: '',
    onTheDay: 'It is due today.',
    overdue: 'It is overdue.',
    snoozeOver: 'You asked to hear of it again now.',
    escalated: 'Passed on to you because it has not been done.',
    withoutOwner: 'Nobody is responsible: give it to somebody.',
  },
  links: {
    done: 'Mark as done',
    snooze: 'Snooze',
    notMine: 'Not me',
    submit: 'Record submission',
  },
  roles: { leader: 'leader', editor: 'staff', board: 'board', partner: 'partner' },
  and: 'and',
  item: {
    due: (day, left) => `Due ${day} (${left})`,
    target: (day) => `Our own target: ${day}.`,
    holdsBack: (kroner) => `${kroner} waits for it.`,
    responsible: (name) => `Responsible: ${name}.`,
    open: 'Open in Ankerplan',
  },
  reminder: {
    one: (what, left) => `${what}: ${left}`,
    several: (count, what) => `${count} deadlines, first ${what}`,
    title: (isOne) => (isOne ? 'A deadline of yours' : 'Deadlines of yours'),
    intro: (isOne) => (isOne ? 'This deadline needs you now.' : 'These deadlines need you now.'),
  },
  escalation: {
    one: (what, left) => `Needs action: ${what}, ${left}`,
    several: (count) => `${count} deadlines need action`,
    title: (isOne) => (isOne ? 'A deadline needs action' : 'Deadlines need action'),
    intro:
      'The following has been passed on to you because nobody has done it, or nobody is responsible for it.',
  },
  digest: {
    subject: (day) => `Deadlines of the week, ${day}`,
    title: 'Deadlines of the week',
    now: 'Reminders today',
    overdue: 'Overdue',
    ahead: 'The next 14 days',
    withoutOwner: 'Nobody responsible',
    nothing: 'No deadlines in the next 14 days.',
  },
  invitation: {
    subject: (secretariat) => `Invitation to ${secretariat}`,
    title: (secretariat) => `Welcome to ${secretariat}`,
    text: (by, role) =>
      `${by} has given you access to the secretariat's plan in Ankerplan. Your role is ${role}.`,
    action: 'Set up your access',
    through: (day) => `The link works once, until ${day}.`,
  },
  passwordLink: {
    subject: 'Choose a new password',
    title: 'Choose a new password',
    text: 'A leader of your secretariat has made a link with which you choose your new password.',
    action: 'Choose password',
    through: (day) => `The link works once, until ${day}. If you did not expect it, tell the leader.`,
  },
  reportReturned: {
    subject: (report, grant) => `Returned: ${report}, ${grant}`,
    title: 'A report has been returned',
    text: (report, grant) => `${report} to ${grant} has been returned and must be corrected.`,
    words: 'The funder writes:',
    newDay: (day) => `New due day: ${day}.`,
    action: 'Open the report',
  },
  boardReview: {
    subject: (title) => `For the board: ${title}`,
    text: (secretariat) => `${secretariat} has a paper ready for the board.`,
    meeting: (day) => `It will be discussed at the meeting on ${day}.`,
    action: 'Read the paper',
    through: (day) => `The link is personal and works until ${day}. Please do not pass it on.`,
  },
  footer: {
    from: (secretariat) => `Sent by Ankerplan for ${secretariat}.`,
    optDown: 'Get fewer reminders',
    openLinks: 'The links work for 30 days and ask before anything is changed.',
  },
}
