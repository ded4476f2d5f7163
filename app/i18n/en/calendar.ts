import type { calendar as danish } from '../da/calendar'

export const calendar: typeof danish = {
  title: 'Calendar',
  sub: (count, figure, from, through) =>
    count === 0
      ? `No deadlines or meetings from ${from} to ${through}.`
      : count === 1
        ? `1 deadline or meeting from ${from} to ${through}.`
        : `${figure} deadlines and meetings from ${from} to ${through}.`,
  overdue: (count, figure) => (count === 1 ? '1 is overdue.' : `${figure} are overdue.`),
  held: (amount) => `${amount} waits for them.`,
  subscribe: 'Subscribe',
  kinds: 'Show kinds',
  all: 'All',
  onlyMine: 'Only mine',
  filter: {
    label: 'Narrow the calendar',
    plan: 'Plan',
    person: 'Responsible or deputy',
    funder: 'Funder',
    apply: 'Show',
    clear: 'Clear',
  },
  views: { label: 'View', month: 'Month', week: 'Week', list: 'List' },
  previous: { month: 'Previous month', week: 'Previous week', list: 'Previous month' },
  next: { month: 'Next month', week: 'Next week', list: 'Next month' },
  today: 'Today',
  week: (number) => `Week ${number}`,
  weekTitle: (number, year, from, through) => `Week ${number}, ${year} (${from} – ${through})`,
  gridLabel: (title) =>
    `${title}. The arrow keys move between days, Enter goes into the day, Page Up and Page Down change the period.`,
  dayLabel: (day, about, count) =>
    [day, ...about, count === 0 ? 'no deadlines' : count === 1 ? '1 deadline' : `${count} deadlines`].join(
      ', ',
    ),
  none: 'No deadlines in the period',
  noneText: 'Choose another month, or clear the filters.',
  overdueWord: 'Overdue',
  state: { done: 'Done', unconfirmed: 'Unconfirmed' },
  meetingHeld: 'Held',
  target: (day) => `ready with us ${day}`,
  holdsBack: (amount) => `holds back ${amount}`,
  nobody: 'nobody responsible',
  more: (count) => `+ ${count} more`,
  move: 'Move to …',
  moveOf: (title) => `Move ${title} to another day`,
  dragHint: 'Days of our own can be dragged to another day. Those of funders are fixed.',
  closed: {
    weekend: 'weekend',
    newYearsDay: 'New Year’s Day',
    maundyThursday: 'Maundy Thursday',
    goodFriday: 'Good Friday',
    easterSunday: 'Easter Sunday',
    easterMonday: 'Easter Monday',
    greatPrayerDay: 'Great Prayer Day',
    ascensionDay: 'Ascension Day',
    dayAfterAscension: 'Banks closed',
    whitSunday: 'Whit Sunday',
    whitMonday: 'Whit Monday',
    constitutionDay: 'Constitution Day',
    christmasEve: 'Christmas Eve',
    christmasDay: 'Christmas Day',
    secondChristmasDay: 'Boxing Day',
    newYearsEve: 'New Year’s Eve',
    localClosingDay: 'Closed with us',
  },
  moving: {
    title: (name) => `Move ${name}`,
    sub: (kind, day) => `${kind} on ${day}.`,
    day: 'New day',
    submit: 'Move the day',
    follows: 'What follows',
    closed: (day, reason) => `${day} is a closed day (${reason}).`,
    past: 'The new day lies before today.',
    meeting:
      'The day for the papers and the reports that count from the meeting get new days. Those handed in or approved stay.',
    other: 'Reminders and calendar subscriptions follow the new day. No funder is told.',
    conflict: (day) =>
      `Somebody else has moved it meanwhile. It is now on ${day}. Move it again if your day is still to hold.`,
  },
}
