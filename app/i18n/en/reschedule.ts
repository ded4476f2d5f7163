import type { reschedule as danish } from '../da/reschedule'
import { em } from '../emphasis'

export const reschedule: typeof danish = {
  title: (count) =>
    count === 1 ? `The change touches ${em('1 due day')}` : `The change touches ${em(`${count} due days`)}`,
  sub: 'Nothing is saved yet. See what happens, then save.',
  subDelete: 'Nothing is deleted yet. See what happens, then delete.',
  back: 'Back to the form',
  backFromDelete: 'Keep it',
  confirm: 'Save with the new due days',
  confirmDelete: 'Delete with the new due days',
  notAsShown: 'Somebody changed something meanwhile. This is what happens now.',
  summary: {
    moved: (count) => `${count} ${count === 1 ? 'moves' : 'move'}`,
    periodOnly: (count) => `${count} over another period`,
    appears: (count) => `${count} new`,
    drops: (count) => `${count} dropped`,
    stays: (count) => `${count} sent ${count === 1 ? 'stays' : 'stay'}`,
    keptByHand: (count) => `${count} agreed by hand`,
    unchanged: (count) => `${count} unchanged`,
  },
  kinds: {
    dropsStarted: 'Dropped, though begun',
    stays: 'Sent or approved, and not moved',
    keptByHand: 'Agreed with the funder, and not moved',
    moved: 'Moved',
    periodOnly: 'Same due day, another period',
    appears: 'New',
    drops: 'Dropped',
  },
  notes: {
    dropsStarted: 'The new plan does not need them. They stay with their due day unless you remove them.',
    stays: 'Where they would have had another due day or period, a further report on the rest can be added.',
    keptByHand: 'The computed day is another now, but the agreement holds.',
    drops: 'Nobody has worked on them.',
  },
  columns: { report: 'Report', before: 'Before', after: 'Now', status: 'Status', answer: 'What then?' },
  dropIt: 'Remove it',
  dropItOf: (name) => `Remove ${name} although it has been worked on`,
  addFurther: (period, due) => `Add a further report for ${period}, due ${due}`,
  noRule: 'The rule no longer gives it',
  nowComputed: (day) => `computed ${day}`,
  holds: (amount) => `holds back ${amount}`,
}
