import type { snooze as danish } from '../da/snooze'

export const snooze: typeof danish = {
  title: 'Snooze reminders',
  titleOf: (name) => `Snooze reminders: ${name}`,
  crumb: 'Snooze',
  link: 'Snooze …',
  linkOf: (name) => `Snooze reminders of ${name}`,
  due: (day, responsible) =>
    responsible === null ? `Due ${day}, nobody responsible.` : `Due ${day}, ${responsible}.`,
  form: 'Quiet until',
  note: 'Only reminders before the deadline pause. On the day and after it they come as usual, and the deadline does not move.',
  until: 'Remind again on',
  limits: {
    day: (day) => `No later than ${day}, the day before the deadline`,
    target: (day) => `No later than ${day}. It must be ready with you then, and a payment depends on it`,
  },
  reason: 'Why',
  reasonHint: 'Your colleagues can see it',
  whose: 'For whom',
  own: 'Only for me',
  all: 'For everybody who gets it',
  submit: 'Snooze reminders',
  open: 'Open the deadline',
  problems: {
    notOpen: {
      title: 'There are no reminders of it',
      text: 'The deadline is met, or waits to be confirmed. There is nothing to snooze.',
    },
    tooLate: {
      title: 'The deadline is too close',
      text: 'Reminders can be snoozed to the day before the deadline at most, and for a deadline that can stop a payment to the day it must be ready with you.',
    },
  },
  now: 'Snoozed now',
  none: 'The reminders are not snoozed.',
  quietFor: (day, contact) =>
    contact === null ? `Until ${day}, for everybody` : `Until ${day}, for ${contact}`,
  by: (actor, moment) => `${actor}, ${moment}`,
  lift: 'Lift',
  liftOf: (day) => `Lift the snooze until ${day}`,
}
