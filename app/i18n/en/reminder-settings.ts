import type { reminderSettings as danish } from '../da/reminder-settings'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const reminderSettings: typeof danish = {
  title: 'Reminders',
  sub: 'When reminders are sent, and who is told when a deadline has passed.',
  kinds: 'Deadlines',
  kindsNote: 'Deadlines that stop a payment are always reminded of, even where their kind is switched off.',
  formNote: 'Holds from the next sending. Reminders on closed days are sent the working day before.',
  kind: 'Kind',
  changed: 'Changed by you',
  edit: (kind) => `Change reminders of ${kind}`,
  leadDays: 'Days before the deadline',
  leadDaysHint: 'Separate with commas, such as 60, 30, 14, 7, 1. Empty: no reminders before the deadline',
  onTheDay: 'Remind on the day too',
  overdue: 'After the deadline',
  overdueEvery: 'Days between reminders after the deadline',
  neverHint: 'Empty: never',
  escalation: 'Passed on',
  toDeputy: 'Days after the deadline until the deputy is told',
  toLeader: 'Days after the deadline until the project leader is told',
  toChair: 'Days after the deadline until the chair is told',
  before: (leads, onTheDay) =>
    leads.length === 0
      ? onTheDay
        ? 'On the day only'
        : 'None'
      : leads.join(', ') + (onTheDay ? ' and on the day' : ''),
  every: (count) => (count === 0 ? 'None' : count === 1 ? 'Every day' : `Every ${count} days`),
  escalates: ({ deputy, leader, chair }) =>
    [
      deputy === null ? '' : `Deputy after ${days(deputy)}`,
      leader === null ? '' : `leader after ${days(leader)}`,
      chair === null ? '' : `chair after ${days(chair)}`,
    ]
      .filter(Boolean)
      .join(', ') || 'None',
  save: 'Save',
  reset: 'Back to the default',
  closingDays: 'Closing days',
  closingNote: 'Days on which you are closed yourselves. Weekends and holidays are counted already.',
  closingDay: 'Day',
  closingLabel: 'Why',
  addClosingDay: 'Add a closing day',
  remove: 'Remove',
  removeOf: (day) => `Remove the closing day ${day}`,
}
